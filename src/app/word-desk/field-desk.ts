/** The head of the paper: its single values, and whether the document has places for them. */
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import { ok } from '../../core/values/result';
import type { DocumentEdit } from '../../ports/document-writer';
import { answerOf, type Answer } from '../desk/answer';
import type { Reading, WordSession } from './word-session';

export interface FieldDesk {
  read(): Promise<Answer<readonly FieldLine[]>>;
  /** Fills all places; `replace` also those that somebody has written into, which `keep` names instead. */
  fill(ifEdited: 'keep' | 'replace'): Promise<Answer<string>>;
}

export interface FieldLine {
  /** As its mark spells it, e.g. `drucksache`. */
  readonly name: string;
  readonly label: string;
  /** Empty where the workbook has none. */
  readonly value: string;
  /** Whether the document has a place for it. */
  readonly isMarked: boolean;
}

export function createFieldDesk(
  session: WordSession,
  write: (reading: Reading, edits: readonly DocumentEdit[]) => Promise<Answer<string>>,
): FieldDesk {
  const { language } = session;
  return {
    async read() {
      const reading = await session.read();
      if (!reading.ok) return answerOf(reading, language);
      const { assembled, document } = reading.value;
      const marked = new Set(document.fields);
      const lines = Object.entries(assembled.paper.fields).map(([name, value]): FieldLine => {
        const label = isLabelled(name) ? say(language, wordDeskTexts[`field.${name}`]) : name;
        return { name, label, value, isMarked: marked.has(name.toLowerCase()) };
      });
      return answerOf(ok(lines), language);
    },
    async fill(ifEdited) {
      const reading = await session.read();
      if (!reading.ok) return answerOf(reading, language);
      const written = await write(reading.value, [{ kind: 'fields', ifEdited }]);
      return written.ok ? { ...written, value: say(language, wordDeskTexts['done.fields']) } : written;
    },
  };
}

type Labelled = keyof typeof wordDeskTexts extends infer Key
  ? Key extends `field.${infer Name}`
    ? Name
    : never
  : never;

function isLabelled(name: string): name is Labelled {
  return Object.hasOwn(wordDeskTexts, `field.${name}`);
}
