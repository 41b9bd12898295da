/** The texts that cells refer to by number. Formatting inside of a text is dropped, and so are readings of Japanese text. */
import { issue } from '../../core/values/issue';
import { ok, type Result } from '../../core/values/result';
import type { OpcPackage } from '../opc/opc-package';
import { Refusal } from '../opc/refusal';
import { readXml } from '../opc/xml-reader';
import { LONGEST_TEXT, textTooLong } from './cell-value';
import { decodeEscapes } from './excel-escapes';

/** A text as it almost always stands: in one piece, without formats. */
const TEXT = /<si><t(?: xml:space="preserve")?>([^<>&\r]*)<\/t><\/si>/y;
const TAGS = 4;

/** All shared texts in their order; more than `most` are an issue. */
export function readSharedStrings(from: OpcPackage, part: string, most: number): Result<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let inReading = false;
  const addPiece = (content: string): void => {
    current += content;
    if (current.length > LONGEST_TEXT) throw new Refusal(textTooLong(part));
  };
  const addText = (): void => {
    if (texts.length >= most) throw new Refusal(issue('file.tooManyCells', { limit: most }));
    from.budget.addContent(3);
    texts.push(decodeEscapes(current));
  };
  const read = readXml(from, part, {
    takesText: () => inText,
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(content) {
      if (inText) addPiece(content);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') addText();
    },
    shortcut: {
      shape: TEXT,
      applies: () => !inReading,
      take([, content = '']) {
        inText = false;
        current = '';
        addPiece(content);
        addText();
        return TAGS;
      },
    },
  });
  return read.ok ? ok(texts) : read;
}
