/** Places and corrections as a pane shows them: texts in its language, with where they lead. */
import { allTables } from '../../../core/catalog';
import { quoteCell } from '../../../core/office/cell-notation';
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
import type { Issue, Place } from '../../../core/values/issue';
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
  /** What the row is called, e.g. the title of an offer; empty where it has no name. */
  readonly row: string;
  readonly at: Place;
  /** The form of the row; null where there is none. */
  readonly form: RegisterDoor | null;
  readonly fix: ShownFix | null;
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
  language: Language,
): OpenedGroup {
  const rows = createRowNames(data);
  const { sentence, texts } = describeGroup(places, language);
  const shown = places.map(({ at, fix }, index): FoundPlace => {
    const row = rows(at);
    const form: RegisterDoor | null = row ? { view: 'register', table: row.table, row: row.key } : null;
    return {
      text: texts[index] ?? '',
      row: row?.name ?? '',
      at,
      form,
      fix: fix ? showFix(fix, language) : null,
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
  return new Map(
    data.rows(table).map(({ values, row }) => {
      const key = String(values[table.keyColumn]);
      const label = table.labelColumn === table.keyColumn ? null : values[table.labelColumn];
      return [row, { table: table.name, key, name: typeof label === 'string' ? label : '' }] as const;
    }),
  );
}
