/** Number formats and colours of a new workbook, whatever makes it. */
import type { ValueKind } from '../values/codec';
import type { TableColumnPlan } from './workbook-plan';

const TEXT = '@';
/** As the file keeps it: Excel shows it in the reader's own notation. */
export const DAY_FORMAT = 'dd\\.mm\\.yyyy';

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
  date: DAY_FORMAT,
};

/** The number format of a kind of value; undefined where Excel's own does. */
export function formatOfKind(kind: ValueKind | undefined): string | undefined {
  return kind === undefined ? undefined : kindFormats[kind];
}

/** A year typed into a date column stays a year instead of a day in 1905. */
export function formatOfColumn({
  kind,
  coarse = false,
}: Pick<TableColumnPlan, 'kind' | 'coarse'>): string | undefined {
  return kind === 'date' && coarse ? `[<2200]0;${DAY_FORMAT}` : formatOfKind(kind);
}

/** As six hex digits. */
export const colours = {
  ink: '1F3864',
  grey: '6B6B6B',
  link: '0563C1',
  input: 'FFFCEB',
  header: 'E4EAF2',
} as const;
