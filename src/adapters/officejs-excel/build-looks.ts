/** How cells of a new workbook look in the open Excel: as in a new file, as far as a few properties say it. */
import type { CellRole, TableColumnPlan } from '../../core/sheets/workbook-plan';
import type { ValueKind } from '../../core/values/codec';

/** Points for a width in characters of the standard font: 7 pixels each, 5 for the margin, at 96 to the inch. */
export function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

const TEXT = '@';
const DAY = 'dd\\.mm\\.yyyy';

const kindFormats: Readonly<Partial<Record<ValueKind, string>>> = {
  text: TEXT,
  longText: TEXT,
  key: TEXT,
  code: TEXT,
  codes: TEXT,
  reference: TEXT,
  url: TEXT,
  email: TEXT,
  postcode: TEXT,
  yesNo: TEXT,
  whole: '0',
  decimal: '#,##0.##',
  money: '#,##0.00 "€"',
  date: DAY,
};

/** The number format of a kind of value; undefined where Excel's own does. */
export function formatOfKind(kind: ValueKind | undefined): string | undefined {
  return kind === undefined ? undefined : kindFormats[kind];
}

/** A year typed into a date column stays a year instead of a day in 1905. */
export function formatOfColumn({ kind, coarse }: TableColumnPlan): string | undefined {
  return kind === 'date' && coarse === true ? `[<2200]0;${DAY}` : formatOfKind(kind);
}

export interface Look {
  readonly font?: { readonly bold?: boolean; readonly size?: number; readonly color?: string };
  readonly fill?: string;
  readonly wraps?: boolean;
  /** Whether it may be written to in a guarded sheet. */
  readonly isOpen?: boolean;
}

const ink = '#1F3864';
const grey = '#6B6B6B';

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { font: { bold: true, size: 18, color: ink } },
  subtitle: { font: { color: grey } },
  group: { font: { bold: true, size: 13, color: ink } },
  text: {},
  label: { font: { bold: true } },
  hint: { font: { color: grey } },
  input: { fill: '#FFFCEB', wraps: true, isOpen: true },
  header: { font: { bold: true, color: ink }, fill: '#E4EAF2', wraps: true },
  figure: {},
  total: { font: { bold: true } },
  link: { font: { color: '#0563C1' } },
};
