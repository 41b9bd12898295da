/** One block of the evaluation sheet: heading, chosen row, a line per entry, what is left over, the total. */
import { say } from '../texts/say';
import type { TextEntry } from '../texts/text-entry';
import { workbookTexts } from '../texts/workbook-texts';
import { lineFormula, totalFormula, type CountWorld } from './count-figure';
import type { EvaluationBlock, EvaluationFigure } from './evaluation';
import { listName, referenceName } from './list-names';
import { rowsOf, type InitialRows, type ListRows } from './office-rows';
import { columnLetters } from './raw-workbook';
import { columnFormula } from './table-formulas';
import type { BarPlan, CellPlan, ChoicePlan } from './workbook-plan';

/** Lines kept for a table that has no rows yet. */
const SPARE_LINES = 20;

interface Site {
  /** Row of the heading. */
  readonly top: number;
  readonly lastColumn: number;
  readonly lists: readonly ListRows[];
  readonly rows: InitialRows;
}

interface BlockPart {
  readonly cells: readonly CellPlan[];
  readonly choices: readonly ChoicePlan[];
  readonly bars: readonly BarPlan[];
  /** Last row of the block. */
  readonly bottom: number;
}

export function describeBlock(block: EvaluationBlock, site: Site): BlockPart {
  const { top, lastColumn } = site;
  const choice = describeChoice(block, site, top + 2);
  const world: CountWorld = { lists: site.lists, ...(choice && { chosen: choice.chosen }) };
  const header = top + (choice ? 3 : 2);
  const lines = Array.from({ length: countLines(block, site) }, (_, index) => header + 1 + index);
  const total = header + 1 + lines.length + (block.rest ? 1 : 0);
  const values = block.figures.map((figure) => new FigureColumn(figure, block, lines, total, world));
  const cells: CellPlan[] = [
    { row: top, column: 1, value: german(block.title), role: 'group', spanTo: lastColumn },
    { row: top + 1, column: 1, value: german(block.about), role: 'hint', spanTo: lastColumn },
    ...(choice?.cells ?? []),
    { row: header, column: 1, value: german(block.lineTitle), role: 'header' },
    ...block.figures.map((figure, index): CellPlan => ({
      row: header,
      column: 2 + index,
      value: german(figure.title),
      role: 'header',
      kind: 'whole',
    })),
    ...lines.map((row, index): CellPlan => {
      const formula = `IFERROR(INDEX(${lineSource(block)},${index + 1})&"","")`;
      return { row, column: 1, value: { formula }, role: 'text', ruled: true };
    }),
    ...(block.rest
      ? [{ row: total - 1, column: 1, value: german(block.rest), role: 'text', ruled: true } as const]
      : []),
    { row: total, column: 1, value: say('de', workbookTexts.total), role: 'total' },
    ...values.flatMap((column, index) => column.cells(2 + index)),
  ];
  const bars = values.flatMap((column, index) => column.bars(2 + index));
  return { cells, choices: choice?.choices ?? [], bars, bottom: total };
}

/** One figure down the lines of a block. */
class FigureColumn {
  constructor(
    private readonly figure: EvaluationFigure,
    private readonly block: EvaluationBlock,
    /** Rows of the lines. */
    private readonly lines: readonly number[],
    private readonly total: number,
    private readonly world: CountWorld,
  ) {}

  /** A line kept for a name to come shows nothing. */
  private valueIn(row: number, column: number): CellPlan['value'] {
    const formula = this.formulaIn(row, column);
    return { formula: this.lines.includes(row) ? `IF($A${row}="","",${formula})` : formula };
  }

  private formulaIn(row: number, column: number): string {
    const { figure, world, total } = this;
    const at = (index: number): string => `${columnLetters(1 + index)}${row}`;
    if (figure.kind === 'difference') return `${at(figure.from)}-${at(figure.less)}`;
    if (figure.kind === 'share') return `IF(${at(figure.of)}=0,0,${at(figure.part)}/${at(figure.of)})`;
    if (this.lines.includes(row)) return lineFormula(figure, `$A${row}`, world);
    const letters = columnLetters(column - 1);
    const [first, last] = [this.lines[0], this.lines.at(-1)];
    const sum = first && last ? `SUM(${letters}${first}:${letters}${last})` : '0';
    if (!this.block.rest) return sum;
    return row === total ? totalFormula(figure, world) : `${letters}${total}-${sum}`;
  }

  cells(column: number): readonly CellPlan[] {
    const first = this.lines[0] ?? this.total;
    const rows = Array.from({ length: this.total - first + 1 }, (_, index) => first + index);
    return rows.map((row) => ({
      row,
      column,
      value: this.valueIn(row, column),
      role: row === this.total ? 'total' : 'figure',
      kind: 'whole',
      format: this.formatIn(row),
      ruled: row !== this.total,
    }));
  }

  /** A figure that is 1 or 0 per line reads as a word: the number behind it stays. */
  private formatIn(row: number): string {
    const { figure } = this;
    if (figure.kind === 'share') return '0%';
    if (row === this.total) return '#,##0';
    if (figure.kind === 'difference') return `[=1]"${say('de', workbookTexts.missing)}";[=0]"–";0`;
    return figure.once ? `[=1]"${say('de', workbookTexts.yes)}";[=0]"–";0` : '#,##0';
  }

  bars(column: number): readonly BarPlan[] {
    const { figure, total } = this;
    const firstRow = this.lines[0];
    if (firstRow === undefined) return [];
    if (figure.kind === 'share') return [{ column, firstRow, lastRow: total, full: 1 }];
    return figure.kind === 'count' && figure.bar ? [{ column, firstRow, lastRow: total - 1 }] : [];
  }
}

function describeChoice(
  { choice }: EvaluationBlock,
  { lastColumn }: Site,
  row: number,
): { cells: readonly CellPlan[]; choices: readonly ChoicePlan[]; chosen: string } | undefined {
  if (!choice) return undefined;
  const { table, latestBy } = choice;
  const [label, date] = [columnFormula(table, table.labelColumn), columnFormula(table, latestBy)];
  const formula = `IFERROR(INDEX(${label},MATCH(MAX(${date}),${date},0))&"","")`;
  return {
    cells: [
      { row, column: 1, value: german(choice.title), role: 'label' },
      { row, column: 2, value: { formula }, role: 'input', spanTo: lastColumn },
    ],
    choices: [{ row, column: 2, list: referenceName(table.name), strict: true }],
    chosen: `$B$${row}`,
  };
}

function countLines({ lines }: EvaluationBlock, { lists, rows }: Site): number {
  if ('list' in lines) return lists.find((one) => one.list === lines.list)?.labels.length ?? 0;
  return rowsOf(rows, lines.table).length || SPARE_LINES;
}

function lineSource({ lines }: EvaluationBlock): string {
  return 'list' in lines ? listName(lines.list) : columnFormula(lines.table, lines.table.labelColumn);
}

function german(entry: TextEntry): string {
  return say('de', entry);
}
