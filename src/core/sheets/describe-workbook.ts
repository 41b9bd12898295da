/**
 * The office's new workbook from the systems it is made of: a start sheet, the
 * evaluation, one sheet per table in the order of the work, and the ranges
 * behind the drop-downs. Knows no table by name.
 */
import { say } from '../texts/say';
import { workbookTexts } from '../texts/workbook-texts';
import { describeEvaluation } from './describe-evaluation';
import { describeNames, listsSheet } from './describe-names';
import { describeStartSheet, startName } from './describe-start-sheet';
import { describeTableSheet } from './describe-table-sheet';
import type { SheetGroup } from './evaluation';
import { readListRows, type InitialRows } from './office-rows';
import type { WorkbookPlan } from './workbook-plan';

/**
 * `rows` holds the initial rows per table, by the definition's name, each row with its cells in
 * the order of the definition's columns; a table without rows gets blank ones.
 */
export function describeWorkbook(groups: readonly SheetGroup[], rows: InitialRows): WorkbookPlan {
  const source = groups.map((group) => group.codeLists).find((one) => one !== undefined);
  const lists = source ? readListRows(source, rows) : [];
  const names = describeNames(groups, source, lists, rows);
  const known = new Set(names.map((range) => range.name));
  const evaluation = describeEvaluation(groups, lists, rows);
  const site = { source, lists, rows, start: startName(), hasList: (name: string) => known.has(name) };
  return {
    title: say('de', workbookTexts.title),
    subject: say('de', workbookTexts.subject),
    author: say('de', workbookTexts.author),
    names,
    sheets: [
      describeStartSheet(groups),
      ...(evaluation ? [evaluation] : []),
      ...groups.flatMap((group) =>
        group.tables.map((table) => describeTableSheet(table, { ...site, group })),
      ),
      listsSheet,
    ],
  };
}
