/** What answers and returns that lack it must have: an answer belongs to the survey and municipality of its return. */
import type { Derive } from '../tables/find-fixes';
import { answers, returns } from './return-tables';

export const deriveReturnCell: Derive = (data, table, { values }, column) => {
  if (table.name === answers.name && (column === 'survey' || column === 'municipality')) {
    const { returnId } = values;
    return typeof returnId === 'string'
      ? (data.find(returns, returnId)?.values[column] ?? undefined)
      : undefined;
  }
  if (table.name === returns.name && column === 'channel' && typeof values['fileName'] === 'string') {
    return channelOf(values['fileName']);
  }
  return undefined;
};

function channelOf(file: string): string | undefined {
  if (/\.xls[xm]$/i.test(file)) return 'xlsx';
  return /\.csv$/i.test(file) ? 'csv' : undefined;
}
