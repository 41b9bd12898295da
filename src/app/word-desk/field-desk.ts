/** The head of the paper: its single values, and whether the document has places for them. */
import { fieldValue } from '../../core/report/plan-fields';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import { ok } from '../../core/values/result';
import type { DocumentEdit, ShownField } from '../../ports/document-writer';
import { answerOf, type Answer } from '../desk/answer';
import type { DoneInDocument } from './done-in-document';
import type { Reading, WordSession } from './word-session';

export interface FieldDesk {
  read(): Promise<Answer<readonly FieldLine[]>>;
  /**
   * Fills all places. What somebody has entered stays and is named; `replace` are the texts among these that a person
   * has read and gives up, as a filling before has named them.
   */
  fill(replace: readonly ShownField[]): Promise<Answer<FilledFields>>;
}

export interface FilledFields extends DoneInDocument {
  /** What stayed, as its notices say it. */
  readonly kept: readonly ShownField[];
}

/** What a writing has done, before it is known how it is taken back. */
export interface Told {
  readonly what: string;
  readonly isChanged: boolean;
  /** Fields that stayed as somebody has filled them. */
  readonly kept: readonly ShownField[];
}

type Write = (reading: Reading, edits: readonly DocumentEdit[]) => Promise<Answer<Told>>;

/** Reads the document, lets `act` write, and says how that is taken back. */
export type WriteFrom = (
  act: (reading: Reading, write: Write) => Promise<Answer<Told>>,
) => Promise<Answer<DoneInDocument>>;

export interface FieldLine {
  /** As its mark spells it, e.g. `drucksache`. */
  readonly name: string;
  readonly label: string;
  /** Empty where the workbook has none. */
  readonly value: string;
  /** Whether the document has a place for it. */
  readonly isMarked: boolean;
}

export function createFieldDesk(session: WordSession, writeFrom: WriteFrom): FieldDesk {
  const { language } = session;
  return {
    async read() {
      const reading = await session.read();
      if (!reading.ok) return answerOf(reading, language);
      const { assembled, document } = reading.value;
      const marked = new Set(document.fields);
      const lines = Object.keys(assembled.paper.fields).map((name): FieldLine => {
        const value = fieldValue(assembled.paper, name) ?? '';
        const label = isLabelled(name) ? say(language, wordDeskTexts[`field.${name}`]) : name;
        return { name, label, value, isMarked: marked.has(name.toLowerCase()) };
      });
      return answerOf(ok(lines), language);
    },
    async fill(replace) {
      let kept: readonly ShownField[] = [];
      const done = await writeFrom(async (reading, write) => {
        const written = await write(reading, [{ kind: 'fields', replace }]);
        if (!written.ok) return written;
        ({ kept } = written.value);
        const what = say(language, wordDeskTexts['done.fields']);
        return { ...written, value: { what, isChanged: true, kept } };
      });
      return done.ok ? { ...done, value: { ...done.value, kept } } : done;
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
