/** An emulated Word with an open document, driven by the published office.js; counts the trips to it. */
import { HostConditions, type ConditionOptions } from './host-conditions';
import { HostEvents } from './host-events';
import { openOffice, type OfficeHost } from './office-host';
import type { InterfaceLanguage } from './word-model/built-in-styles';
import { HostDocument } from './word-model/host-document';
import { minimalDocument } from './word-model/minimal-document';
import { OpenDocument } from './word-model/open-document';
import { readSettings, writeSettings } from './word-model/web-extension';
import { WordUser } from './word-model/word-user';

export interface WordOptions extends ConditionOptions {
  /** The file to open; an empty German document where absent. */
  readonly docx?: Uint8Array;
  /** Language of the interface, in which styles are named; German where absent. */
  readonly language?: InterfaceLanguage;
}

export type WordHost = OfficeHost<'Word'> & {
  /** The document as a person at the screen sees and changes it, and as a test looks at it. */
  readonly document: WordUser;
  /** The file as it would be saved now. */
  save(): Uint8Array;
};

export function openInWord({
  docx = minimalDocument(),
  language = 'de',
  ...options
}: WordOptions = {}): WordHost {
  const open = new OpenDocument(docx, language);
  const settings = readSettings(open.file);
  let timesSaved = 0;
  const office = openOffice('Word', {
    root: new HostDocument(open, () => (timesSaved += 1)),
    common: { url: 'C:\\Daten\\Vorlage.docx', storedSettings: settings },
    conditions: new HostConditions(options),
    events: new HostEvents(),
  });
  return {
    ...office,
    document: new WordUser(open, () => timesSaved),
    save() {
      open.headers.store();
      writeSettings(open.file, settings);
      return open.file.pack();
    },
  };
}
