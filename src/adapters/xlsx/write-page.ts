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
/** Points of A4 without the margins below. */
const ROOM = { landscape: { width: 770, height: 509 }, portrait: { width: 523, height: 755 } } as const;
const POINTS_PER_UNIT = 5.25;
const COLUMN_SPARE = 3.75;

export function pageSetup(plan: SheetPlan): Partial<Worksheet['pageSetup']> {
  const { orientation, frozenRows, frozenColumns = 0, printedColumns, pieces = [], onePage = false } = plan;
  const across = pagesAcross(plan);
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum exists only in the loaded library
    paperSize: A4,
    orientation,
    // A sheet in pieces is not fitted: Excel would overlook the page breaks between them.
    ...(pieces.length > 0
      ? { scale: printScale(plan) }
      : { fitToPage: true, fitToWidth: across, fitToHeight: onePage ? 1 : 0 }),
    margins: { left: 0.5, right: 0.5, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.3 },
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
    ...(frozenColumns > 0 && across > 1 && { printTitlesColumn: `A:${columnLetters(frozenColumns - 1)}` }),
    // Whole columns: rows that are added later are printed too.
    ...(printedColumns !== undefined && { printArea: `A:${columnLetters(printedColumns - 1)}` }),
  };
}

/** Size of print of a sheet in pieces, in percent: as large as the width of the page allows. */
export function printScale(plan: SheetPlan): number {
  const points = printedWidths(plan).reduce((sum, width) => sum + width * POINTS_PER_UNIT + COLUMN_SPARE, 0);
  return plan.scale ?? Math.min(100, Math.floor((100 * ROOM[plan.orientation].width) / points));
}

/** Points that a page holds from top to bottom in full size. */
export function paperHeight({ orientation }: SheetPlan): number {
  return ROOM[orientation].height;
}

function pagesAcross(plan: SheetPlan): number {
  const width = printedWidths(plan).reduce((sum, one) => sum + one, 0);
  return plan.onePage === true ? 1 : Math.max(1, Math.ceil(width / WIDEST[plan.orientation]));
}

function printedWidths({ columns, printedColumns = columns.length }: SheetPlan): readonly number[] {
  return columns.slice(0, printedColumns).flatMap(({ width, hidden = false }) => (hidden ? [] : [width]));
}

/** The sheet's name at the left, "Seite 1 von 3" at the right. */
export function footer({ name }: SheetPlan): string {
  const page = say('de', workbookTexts.footer, { page: '&P', pages: '&N' });
  return `&L&9${name.replace(/&/g, '&&')}&R&9${page}`;
}
