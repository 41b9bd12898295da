/**
 * A sheet on paper: A4, the rows above the data on every page, the pages counted.
 * A sheet is fitted to the width of one page as long as that stays readable, to
 * more pages beside each other where it would not.
 */
import type { Worksheet } from 'exceljs';
import { say } from '../../core/texts/say';
import { workbookTexts } from '../../core/texts/workbook-texts';
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { SheetPlan } from '../../core/sheets/workbook-plan';

const A4 = 9;
/** Widths of columns that one page takes in a print of about 60 %: less is not read with ease. */
const WIDEST = { landscape: 250, portrait: 165 } as const;
/** In percent: a sheet with page breaks of its own is not fitted, because Excel then overlooks the breaks. */
const SCALE_WITH_BREAKS = 75;

export function pageSetup(plan: SheetPlan): Partial<Worksheet['pageSetup']> {
  const {
    orientation,
    frozenRows,
    frozenColumns = 0,
    printedColumns,
    pageBreaks = [],
    onePage = false,
  } = plan;
  const across = pagesAcross(plan);
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum exists only in the loaded library
    paperSize: A4,
    orientation,
    ...(pageBreaks.length > 0
      ? { scale: SCALE_WITH_BREAKS }
      : { fitToPage: true, fitToWidth: across, fitToHeight: onePage ? 1 : 0 }),
    margins: { left: 0.5, right: 0.5, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.3 },
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
    ...(frozenColumns > 0 && across > 1 && { printTitlesColumn: `A:${columnLetters(frozenColumns - 1)}` }),
    // Whole columns: rows that are added later are printed too.
    ...(printedColumns !== undefined && { printArea: `A:${columnLetters(printedColumns - 1)}` }),
  };
}

function pagesAcross({
  columns,
  orientation,
  printedColumns = columns.length,
  onePage = false,
}: SheetPlan): number {
  const shown = columns.slice(0, printedColumns).filter((column) => column.hidden !== true);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  return onePage ? 1 : Math.max(1, Math.ceil(width / WIDEST[orientation]));
}

/** The sheet's name at the left, "Seite 1 von 3" at the right. */
export function footer({ name }: SheetPlan): string {
  const page = say('de', workbookTexts.footer, { page: '&P', pages: '&N' });
  return `&L&9${name.replace(/&/g, '&&')}&R&9${page}`;
}
