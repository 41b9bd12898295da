/** Finds out by which sign the columns of a CSV file are separated. */
import Papa from 'papaparse';

/** In the order of trust: a comma also stands in German amounts and sentences. */
const SEPARATORS = [';', '\t', ','] as const;
const SAMPLE_ROWS = 50;

export type Separator = (typeof SEPARATORS)[number];

/** The sign that gives the most rows of one same width; `;` where there is only one column. */
export function findSeparator(content: string): Separator {
  let best: Separator = ';';
  let mostRows = 0;
  for (const separator of SEPARATORS) {
    const rows = rowsOfOneWidth(content, separator);
    if (rows > mostRows) [best, mostRows] = [separator, rows];
  }
  return best;
}

/** How many rows of the sample have the most frequent width; none where that is a single column. */
function rowsOfOneWidth(content: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(content, {
    delimiter: separator,
    preview: SAMPLE_ROWS,
    skipEmptyLines: true,
  });
  const widths = new Map<number, number>();
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
  const single = widths.get(1) ?? 0;
  widths.delete(1);
  const most = Math.max(0, ...widths.values());
  return most >= single ? most : 0;
}
