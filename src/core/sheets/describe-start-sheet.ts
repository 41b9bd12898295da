/** The start sheet: what this workbook is, where to begin, and a way to every sheet. */
import { say } from '../texts/say';
import type { TextEntry } from '../texts/text-entry';
import { startLines, workbookTexts } from '../texts/workbook-texts';
import type { Table } from '../tables/table';
import { evaluationName, hasEvaluation } from './describe-evaluation';
import type { SheetGroup } from './evaluation';
import { countFormula } from './table-formulas';
import type { CellPlan, SheetPlan } from './workbook-plan';

const COLUMNS = [22, 14, 92, 11] as const;

export function startName(): string {
  return say('de', workbookTexts.startSheet);
}

export function describeStartSheet(groups: readonly SheetGroup[]): SheetPlan {
  const spanTo = COLUMNS.length;
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: say('de', workbookTexts.title), role: 'title', spanTo },
    { row: 2, column: 1, value: say('de', workbookTexts.subject), role: 'subtitle', spanTo },
  ];
  let row = 4;
  for (const { heading, lines } of startLines) {
    cells.push({ row, column: 1, value: say('de', heading), role: 'group', spanTo });
    row += 1;
    for (const line of lines) {
      cells.push({ row, column: 1, value: say('de', line), role: 'text', spanTo });
      row += 1;
    }
    row += 1;
  }
  cells.push({ row, column: 1, value: say('de', workbookTexts.sheetsHeading), role: 'group', spanTo });
  row += 1;
  cells.push(...sheetHeader(row));
  if (hasEvaluation(groups)) {
    row += 1;
    cells.push(...sheetLine(row, evaluationName(), null, say('de', workbookTexts.evaluationRow)));
    cells.push({ row, column: spanTo, value: null, role: 'text', ruled: true });
  }
  for (const group of groups) {
    for (const table of group.tables.filter((one) => !one.hidden)) {
      row += 1;
      cells.push(...sheetLine(row, table.title, group.title, table.about), countCell(row, table));
    }
  }
  return {
    name: startName(),
    visibility: 'visible',
    orientation: 'landscape',
    frozenRows: 0,
    onePage: true,
    columns: COLUMNS.map((width) => ({ width })),
    cells,
    tables: [],
    choices: [],
    guarded: false,
  };
}

function sheetHeader(row: number): readonly CellPlan[] {
  const titles: readonly TextEntry[] = [
    workbookTexts.sheetColumn,
    workbookTexts.groupColumn,
    workbookTexts.aboutColumn,
    workbookTexts.countColumn,
  ];
  return titles.map((title, index) => ({
    row,
    column: index + 1,
    value: say('de', title),
    role: 'header',
    ...(title === workbookTexts.countColumn && { kind: 'whole' as const }),
  }));
}

function sheetLine(row: number, name: string, group: string | null, about: string): readonly CellPlan[] {
  return [
    { row, column: 1, value: name, role: 'link', linkTo: name, ruled: true },
    { row, column: 2, value: group, role: 'text', ruled: true },
    { row, column: 3, value: about, role: 'text', ruled: true },
  ];
}

function countCell(row: number, table: Table): CellPlan {
  return {
    row,
    column: COLUMNS.length,
    value: { formula: countFormula(table) },
    role: 'figure',
    kind: 'whole',
    format: '#,##0',
    ruled: true,
  };
}
