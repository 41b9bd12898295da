/** A table's columns as the sheet shows them: order, widths, drop-downs and notes from the one definition. */
import { say } from '../texts/say';
import { workbookTexts } from '../texts/workbook-texts';
import type { Column } from '../tables/column';
import type { Table } from '../tables/table';
import type { ValueKind } from '../values/codec';
import { dayCodec } from '../values/date-codec';
import { listName, referenceName, yesNoName } from './list-names';
import type { TableColumnPlan } from './workbook-plan';

const widths: Readonly<Record<ValueKind, number>> = {
  text: 22,
  longText: 40,
  whole: 11,
  decimal: 11,
  money: 13,
  date: 14,
  yesNo: 11,
  code: 18,
  codes: 24,
  reference: 22,
  url: 28,
  email: 26,
  postcode: 9,
  key: 14,
};

const TECHNICAL_WIDTH = 10;
/** Room in a header for the filter button and the sign of a required column. */
const HEADER_SPARE = 4;

/**
 * The columns of a table's sheet in the order of the definition, which has what is technical last.
 * Drop-downs refer to ranges by name: `hasList` says which of them the workbook has, all when left out.
 */
export function describeTableColumns(
  table: Table,
  hasList: (name: string) => boolean = () => true,
): readonly TableColumnPlan[] {
  return Object.values(table.columns).map((column) => describeColumn(column, hasList));
}

function describeColumn(column: Column, hasList: (name: string) => boolean): TableColumnPlan {
  const { title, required, technical, min, max } = column;
  const kind = column.codec.kind;
  const list = dropDownOf(column);
  const note = noteOf(column);
  return {
    title,
    kind,
    required,
    technical,
    width: technical ? TECHNICAL_WIDTH : widthOf(column),
    several: kind === 'codes',
    ...(kind === 'date' && { coarse: column.codec !== dayCodec }),
    ...(note !== '' && { note }),
    ...(list !== undefined && hasList(list) && { list }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function dropDownOf(column: Column): string | undefined {
  if (column.list !== undefined) return listName(column.list);
  if (column.target !== undefined) return referenceName(column.target);
  return column.codec.kind === 'yesNo' ? yesNoName : undefined;
}

/** What the definition says, and what cannot be seen: that it is required, that several entries fit in. */
function noteOf(column: Column): string {
  const parts: string[] = [];
  if (column.required && !column.technical) parts.push(say('de', workbookTexts.requiredNote));
  if (column.note !== undefined) parts.push(column.note);
  if (column.codec.kind === 'codes') parts.push(say('de', workbookTexts.severalNote));
  return parts.join(' ');
}

function widthOf(column: Column): number {
  const longestWord = Math.max(...column.title.split(/[\s-]+/).map((word) => word.length));
  return Math.max(column.width ?? widths[column.codec.kind], longestWord + HEADER_SPARE);
}
