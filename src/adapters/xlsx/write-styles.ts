/**
 * How the cells of a new workbook look. One font, one accent, thin lines. Styles
 * are shared objects: exceljs compares them by identity first.
 */
import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import { colours, formatOfColumn } from '../../core/sheets/cell-formats';
import type { CellRole } from '../../core/sheets/workbook-plan';
import type { ValueKind } from '../../core/values/codec';

export type CellStyle = Partial<Style>;

/** exceljs wants the opacity in front. */
const ink = `FF${colours.ink}`;
const grey = `FF${colours.grey}`;
const faintLine = 'FFD9DEE4';
const strongLine = 'FF8497B0';

function font(options: Partial<Font> = {}): Partial<Font> {
  return { name: 'Calibri', family: 2, size: 11, color: { argb: 'FF000000' }, ...options };
}

function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const thin = (argb: string): Partial<Border> => ({ style: 'thin', color: { argb } });
const underline = (argb: string): Partial<Borders> => ({ bottom: thin(argb) });
const box: Partial<Borders> = {
  top: thin(strongLine),
  bottom: thin(strongLine),
  left: thin(strongLine),
  right: thin(strongLine),
};

/** Of a row in a listing. */
export const lineBelow = underline(faintLine);

const inputFill = fill(`FF${colours.input}`);
const headerFill = fill(`FF${colours.header}`);
const technicalFill = fill('FFF2F2F2');

export const roleStyles: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: font({ size: 18, bold: true, color: { argb: ink } }), alignment: { vertical: 'middle' } },
  subtitle: { font: font({ color: { argb: grey } }), alignment: { vertical: 'middle' } },
  group: {
    font: font({ size: 13, bold: true, color: { argb: ink } }),
    alignment: { vertical: 'bottom' },
  },
  text: { font: font(), alignment: { vertical: 'top', wrapText: true } },
  label: { font: font({ bold: true }), alignment: { vertical: 'top', wrapText: true } },
  hint: { font: font({ color: { argb: grey } }), alignment: { vertical: 'top', wrapText: true } },
  input: {
    font: font(),
    alignment: { vertical: 'top', wrapText: true },
    fill: inputFill,
    border: box,
    protection: { locked: false },
  },
  header: {
    font: font({ bold: true, color: { argb: ink } }),
    alignment: { vertical: 'middle', wrapText: true },
    fill: headerFill,
    border: underline(strongLine),
  },
  figure: { font: font(), alignment: { vertical: 'top', horizontal: 'right' } },
  total: { font: font({ bold: true }), alignment: { vertical: 'top' }, border: { top: thin(strongLine) } },
  link: {
    font: font({ underline: true, color: { argb: `FF${colours.link}` } }),
    alignment: { vertical: 'middle' },
  },
};

/** Shows the sign of a required column; the cell itself holds exactly the title. */
const REQUIRED_FORMAT = '@" *"';

const numeric: ReadonlySet<ValueKind> = new Set(['whole', 'decimal', 'money']);

/** Whether long text of a column goes on in a new line. */
export function wraps({
  kind,
  technical = false,
  oneLine = false,
}: {
  kind: ValueKind;
  technical?: boolean;
  oneLine?: boolean;
}): boolean {
  return !technical && !oneLine && !numeric.has(kind);
}

/** The body of a table's column. */
export function bodyStyle(
  kind: ValueKind,
  options: { coarse?: boolean; technical?: boolean; oneLine?: boolean; input?: boolean; last?: boolean },
): CellStyle {
  const format = formatOfColumn({ ...options, kind });
  const { technical = false, oneLine = false, input = false, last = false } = options;
  return {
    font: technical ? font({ size: 9, color: { argb: grey } }) : font(),
    alignment: {
      vertical: 'top',
      wrapText: wraps({ kind, technical, oneLine }),
      ...(kind === 'date' && { horizontal: 'left' as const }),
      // An id would run on into the empty cells beside the table.
      ...(technical && last && { horizontal: 'fill' as const }),
      // Room between a number and the text of the next column.
      ...(numeric.has(kind) && { horizontal: 'right' as const, indent: 1 }),
    },
    border: input ? box : underline(faintLine),
    ...(format !== undefined && { numFmt: format }),
    ...(input && { fill: inputFill, protection: { locked: false } }),
  };
}

/** The header of a table's column: required ones bold and with a sign, technical ones grey. */
export function headerStyle(options: { required: boolean; technical?: boolean }): CellStyle {
  const { required, technical = false } = options;
  return {
    font: technical
      ? font({ size: 9, color: { argb: grey } })
      : font({ bold: required, color: { argb: ink } }),
    alignment: { vertical: 'top', wrapText: true },
    fill: technical ? technicalFill : headerFill,
    border: underline(strongLine),
    numFmt: required && !technical ? REQUIRED_FORMAT : '@',
  };
}

/** What a mark lays over a cell; neither relies on colour alone. */
export const markStyles: Readonly<Record<'missing' | 'due', CellStyle>> = {
  missing: {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF2CC' }, fgColor: { argb: 'FFFFF2CC' } },
    border: {
      top: { style: 'dashed', color: { argb: 'FFBF8F00' } },
      bottom: { style: 'dashed', color: { argb: 'FFBF8F00' } },
      left: { style: 'dashed', color: { argb: 'FFBF8F00' } },
      right: { style: 'dashed', color: { argb: 'FFBF8F00' } },
    },
  },
  due: { font: { bold: true, color: { argb: 'FF9C5700' } }, numFmt: '"⚠ "dd\\.mm\\.yyyy' },
};

export const BAR_COLOR = 'FF9DB7D9';
