/**
 * One cell of a row as a form shows it and takes it back: German notation, choices by their labels, what could not be
 * understood as it stands. Decoding the text gives the value again, but for what no text of a person holds (`cleanText`):
 * a cell that somebody else has filled may hold it, and whoever reads is spared.
 */
import type { Cents } from '../values/cents';
import { showCell } from '../values/cell-text';
import { cleanText } from '../values/clean-text';
import type { CodecContext } from '../values/codec';
import { formatDate, formatMoney } from '../values/german-notation';
import type { IsoDate } from '../values/iso-date';
import type { Column } from './column';
import type { Entry } from './office-data';
import type { Table } from './table';

/** A row of whatever table. */
export type AnyEntry = Entry<Readonly<Record<string, unknown>>>;

/** Empty for a blank cell. */
export function fieldText(column: Column, value: unknown, context: CodecContext): string {
  if (value === null || value === undefined) return '';
  if (column.codec.kind === 'money' && typeof value === 'number') return formatMoney(value as Cents);
  if (column.codec.kind === 'date' && typeof value === 'string') return formatDate(value as IsoDate);
  return cleanText(showCell(column.codec.encode(value, context)));
}

/** The same of a row's cell, whether it was understood or not. */
export function fieldOf(
  table: Table,
  { values, unread }: Pick<AnyEntry, 'values' | 'unread'>,
  name: string,
  context: CodecContext,
): string {
  const column = table.columns[name];
  if (!column) return '';
  const cell = unread.get(name);
  return cell === undefined ? fieldText(column, values[name], context) : cleanText(showCell(cell));
}

/** Columns that are a person's: all but those the program keeps for itself. */
export function shownColumns(table: Table): readonly string[] {
  return Object.entries(table.columns).flatMap(([name, { technical }]) => (technical ? [] : [name]));
}
