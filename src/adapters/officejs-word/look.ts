/**
 * What somebody writes in the moment between reading and writing: asked for in the same trip in which it would go, so
 * that nothing is lost unseen. Word answers with what it did before an action that it refuses, so this is known even
 * where the trip breaks off later.
 */
import { linesOf, printOfText } from '../../core/report/section-prints';

export interface Look {
  /** Right before the text is changed. */
  queue(): void;
  /** After the trip: the text that nobody had seen. Undefined where it was as read, or Word did not come that far. */
  unseen(): string | undefined;
  /** The lines of it that had not been read. */
  lines(): readonly string[];
}

/** `known` is the text of the place as it was read; `mark`, where one stands in it, is nobody's text. */
export function createLook(place: () => Word.Range, known: string, mark = ''): Look {
  const withoutMark = (line: string): string => (mark === '' ? line : line.replaceAll(mark, '').trim());
  let asked: Word.Range | undefined;
  const unseen = (): string | undefined => {
    // What was not loaded is no error here.
    const text = asked?.toJSON().text;
    return text === undefined || printOfText(text) === printOfText(known) ? undefined : text;
  };
  return {
    queue() {
      asked = place();
      asked.load('text');
    },
    unseen,
    lines() {
      const read = linesOf(known);
      const found = linesOf(unseen() ?? '').filter((line) => !read.includes(line));
      return found.map(withoutMark).filter((line) => line !== '');
    },
  };
}
