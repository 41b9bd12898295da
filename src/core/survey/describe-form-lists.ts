/** The hidden sheets of a form: the entries behind its drop-downs, and what it carries to find its way home. */
import { codeLists, isInForce } from '../office/code-lists';
import { listName, yesNoName } from '../sheets/list-names';
import type { CellPlan, NamedRange, SheetPlan } from '../sheets/workbook-plan';
import type { OfficeData } from '../tables/office-data';
import { META_SHEET, metaKeys, type FormMeta } from './form-meta';
import { formSheets } from './form-titles';

export interface FormList {
  /** Name of the range. */
  readonly name: string;
  readonly title: string;
  readonly labels: readonly string[];
}

/** All lists of the office by the name of their range, with the entries in force on that day. */
export function formLists(data: OfficeData, day: string): ReadonlyMap<string, FormList> {
  const titles = new Set(data.rows(codeLists).flatMap(({ values }) => values.list ?? []));
  const lists = [...titles].map((title): FormList => {
    const entries = data.context.codes(title).filter((entry) => isInForce(entry, day));
    return { name: listName(title), title, labels: entries.map(({ label }) => label) };
  });
  const yesNo = { name: yesNoName, title: 'ja/nein', labels: ['ja', 'nein'] };
  return new Map(
    [yesNo, ...lists].filter(({ labels }) => labels.length > 0).map((list) => [list.name, list] as const),
  );
}

/** One column per list: its name, below it its entries. */
export function describeListSheet(lists: readonly FormList[]): {
  readonly sheet: SheetPlan;
  readonly names: readonly NamedRange[];
} {
  const cells = lists.flatMap(({ title, labels }, index): CellPlan[] => [
    { row: 1, column: index + 1, value: title, role: 'header' },
    ...labels.map((value, place): CellPlan => ({ row: place + 2, column: index + 1, value, role: 'text' })),
  ]);
  const names = lists.map(({ name, labels }, index): NamedRange => ({
    name,
    sheet: formSheets.lists,
    column: index + 1,
    firstRow: 2,
    lastRow: labels.length + 1,
  }));
  return { sheet: hiddenSheet(formSheets.lists, lists.length, cells), names };
}

export function describeMetaSheet(meta: FormMeta): SheetPlan {
  const rows = [['key', 'value'] as const, ...metaKeys.map((key) => [key, meta[key]] as const)];
  const cells = rows.flatMap(([key, value], index): CellPlan[] => [
    { row: index + 1, column: 1, value: key, role: 'text' },
    { row: index + 1, column: 2, value, role: 'text', kind: 'key' },
  ]);
  return hiddenSheet(META_SHEET, 2, cells);
}

function hiddenSheet(name: string, columns: number, cells: readonly CellPlan[]): SheetPlan {
  return {
    name,
    visibility: 'hidden',
    orientation: 'portrait',
    frozenRows: 0,
    columns: Array.from({ length: Math.max(1, columns) }, () => ({ width: 30 })),
    cells,
    tables: [],
    choices: [],
    guarded: true,
  };
}
