/**
 * Money cells. Kept as whole cents, so that a column total equals the sum a
 * reader gets with a pocket calculator. An unreadable cell is an issue, never 0.
 */
import { isDateCell, type Cell } from './cell';
import { readText, showCell } from './cell-text';
import type { Cents } from './cents';
import type { Codec } from './codec';
import { parseNumber } from './german-notation';
import { issue } from './issue';
import { fail, ok, type Result } from './result';

/** Amounts in euros in the cell ("1.250,00 €", 1250), whole cents as value. */
export const moneyCodec: Codec<Cents> = {
  kind: 'money',
  decode: decodeMoney,
  encode: (value) => (value === null ? null : value / 100),
};

function decodeMoney(cell: Cell): Result<Cents | null> {
  const amount = readAmount(cell);
  if (amount === null) return ok(null);
  const cents = amount === undefined ? NaN : Math.round(amount * 100);
  // Beyond that, neighbouring cents are no longer told apart by Excel's 15 digits.
  if (!Number.isFinite(cents) || Math.abs(cents) > 99_999_999_999_999) {
    return fail(issue('money.unreadable', { cell: showCell(cell) }));
  }
  return ok((cents === 0 ? 0 : cents) as Cents);
}

function readAmount(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || isDateCell(cell)) return undefined;
  const text = readText(cell);
  if (!text.ok) return undefined;
  if (text.value === null) return null;
  return parseNumber(text.value.replace(/^(€|EUR)|(€|EUR|Euro)$/gi, '').replace(/,(-|–|—)$/, ''));
}
