/** Places and corrections as a pane shows them: texts in its language, with where they lead. */
import { allTables } from '../../../core/catalog';
import { quoteCell } from '../../../core/office/cell-notation';
import { consultations } from '../../../core/papers/papers';
import { invitations, questions } from '../../../core/survey/survey-tables';
import { answers, needs, returns } from '../../../core/survey/return-tables';
import { fieldOf } from '../../../core/tables/field-text';
import type { CellFix } from '../../../core/tables/find-fixes';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import { fixSentences, fixTexts } from '../../../core/texts/panes/fix-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import { isDateCell, isErrorCell, type Cell } from '../../../core/values/cell';
import { showCell } from '../../../core/values/cell-text';
import { describePlace } from '../../../core/values/describe-issue';
import { describeIssues } from '../../../core/values/describe-issues';
import { formatDate } from '../../../core/values/german-notation';
import type { Issue, Place } from '../../../core/values/issue';
import type { IsoDay } from '../../../core/values/iso-date';
import { LONGEST_NAME, shorten } from '../../../core/values/shorten';
import type { RegisterDoor } from '../door';
import type { CheckedPlace } from './find-places';
import { fixKindOf } from './group-places';

/** A correction before it is made; `id` stands for exactly this one. */
export interface ShownFix {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export interface FoundPlace {
  /** The cell, and what is the matter there. */
  readonly text: string;
  /** What the row is called, e.g. the title of an offer or the municipality and question of an answer; empty where nothing names it. */
  readonly row: string;
  readonly at: Place;
  /** The form of the row; null where there is none. */
  readonly form: RegisterDoor | null;
  readonly fix: ShownFix | null;
  /** Of an offer due for review: its day, and today's as a person may enter it; null elsewhere. */
  readonly verification: Verification | null;
}

export interface Verification {
  /** Key of the offer. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface OpenedGroup {
  /** What is wrong with all of them and what to do. */
  readonly sentence: string;
  readonly places: readonly FoundPlace[];
}

/** `places` are of one group and at least one. */
export function openGroup(
  data: OfficeData,
  places: readonly CheckedPlace[],
  { language, today }: { readonly language: Language; readonly today: IsoDay },
): OpenedGroup {
  const rows = createRowNames(data);
  const { sentence, texts } = describeGroup(places, language);
  const shown = places.map(({ at, fix, issue }, index): FoundPlace => {
    const row = rows(at);
    const [name, text] = [row?.name ?? '', texts[index] ?? ''];
    const form: RegisterDoor | null = row ? { view: 'register', table: row.table, row: row.key } : null;
    return {
      // All of one finding is in its sentence: where nothing names the row, the place does.
      text: name === '' && text === '' ? describePlace(at, language) : text,
      row: name,
      at,
      form,
      fix: fix ? showFix(fix, language) : null,
      verification: row && issue ? verificationOf(issue, row.key, today) : null,
    };
  });
  return { sentence, places: shown };
}

function describeGroup(
  places: readonly CheckedPlace[],
  language: Language,
): { readonly sentence: string; readonly texts: readonly string[] } {
  const [first, ...rest] = places.flatMap(({ issue }): readonly Issue[] => (issue ? [issue] : []));
  if (first) {
    const { sentence, places: texts } = describeIssues([first, ...rest], language);
    return { sentence, texts };
  }
  const kind = places[0] && fixKindOf(places[0].group);
  return {
    sentence: kind ? say(language, fixTexts[kind].about) : '',
    texts: places.map(({ at }) => describePlace(at, language)),
  };
}

function verificationOf({ code, params }: Issue, key: string, today: IsoDay): Verification | null {
  if (code !== 'offer.dueForReview') return null;
  return { key, before: String(params['verified']), after: formatDate(today) };
}

export function showFix({ table, key, column, kind, before, after }: CellFix, language: Language): ShownFix {
  const id = JSON.stringify([table.name, key, column, quoteCell(before), quoteCell(after)]);
  const [shown, then] = [showExactly(before, language), showExactly(after, language)];
  if (kind === 'key') return { id, before: shown, after: say(language, fixSentences.given) };
  const isAlike = shown === then && typeof before === 'string';
  return { id, before: isAlike ? say(language, fixSentences.asText, { shown }) : shown, after: then };
}

/** As it stands: text in quotes where blanks at its ends would not be seen. */
function showExactly(cell: Cell, language: Language): string {
  if (cell === null) return say(language, fixSentences.blank);
  if (typeof cell !== 'string' || isDateCell(cell) || isErrorCell(cell)) return showCell(cell);
  return cell.trim() === cell && !/\s{2}/.test(cell) ? cell : `„${cell.replace(/\s/g, '\u00b7')}“`;
}

interface NamedRow {
  readonly table: string;
  readonly key: string;
  readonly name: string;
}

/** Rows by place; each table is indexed when first asked for. */
export function createRowNames(data: OfficeData): (at: Place) => NamedRow | undefined {
  const indexes = new Map<string, ReadonlyMap<number, NamedRow>>();
  return ({ table: name, row }) => {
    const table = allTables.find((one) => one.name === name);
    if (!table || table.hidden || row === undefined) return undefined;
    const index = indexes.get(table.name) ?? indexRows(data, table);
    indexes.set(table.name, index);
    return index.get(row);
  };
}

function indexRows(data: OfficeData, table: Table): ReadonlyMap<number, NamedRow> {
  const columns = namingColumns(table);
  return new Map(
    data.rows(table).map((entry) => {
      const key = String(entry.values[table.keyColumn]);
      const parts = columns.map((name) => shorten(fieldOf(table, entry, name, data.context), LONGEST_NAME));
      return [
        entry.row,
        { table: table.name, key, name: parts.filter((part) => part !== '').join(' · ') },
      ] as const;
    }),
  );
}

/** By what people tell the rows of a table whose rows have no name of their own. */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  [answers.name]: ['municipality', 'label'],
  [returns.name]: ['municipality', 'receivedOn'],
  [invitations.name]: ['municipality'],
  [consultations.name]: ['paper', 'body'],
  [needs.name]: ['title'],
  [questions.name]: ['label'],
};

function namingColumns(table: Table): readonly string[] {
  if (table.labelColumn !== table.keyColumn) return [table.labelColumn];
  return namedBy[table.name] ?? [];
}
