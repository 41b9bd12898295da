/** Finds out by which sign the columns of a CSV file are separated. */
import { CsvExcess, CsvScanner, type CsvBounds } from './csv-scanner';

/** In the order of trust: a comma also stands in German amounts and sentences. */
const SEPARATORS = [';', '\t', ','] as const;
const SAMPLE_ROWS = 50;

export type Separator = (typeof SEPARATORS)[number];

/** The sign that gives the most rows of one same width; `;` where there is only one column. */
export function findSeparator(content: string, bounds: CsvBounds): Separator {
  let best: Separator = ';';
  let mostRows = 0;
  for (const separator of SEPARATORS) {
    const rows = rowsWithin(() => rowsOfOneWidth(new CsvScanner(content, separator, bounds), bounds.fields));
    if (rows > mostRows) [best, mostRows] = [separator, rows];
  }
  return best;
}

/** None where the sign makes a field or a line too long: it is the wrong one, or reading the file will say so. */
function rowsWithin(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (error instanceof CsvExcess) return 0;
    throw error;
  }
}

/**
 * How many rows of the sample have the most frequent width; none where that is a single column. The
 * sample ends with so many fields, blank lines counted: there may be millions of these.
 */
function rowsOfOneWidth(lines: CsvScanner, mostFields: number): number {
  const widths = new Map<number, number>();
  for (let rows = 0, fields = 0; rows < SAMPLE_ROWS && fields < mostFields;) {
    const line = lines.next();
    if (line === undefined) break;
    const { length } = line.fields;
    fields += length;
    if (length === 1 && line.fields[0] === '') continue;
    widths.set(length, (widths.get(length) ?? 0) + 1);
    rows += 1;
  }
  const single = widths.get(1) ?? 0;
  widths.delete(1);
  const most = Math.max(0, ...widths.values());
  return most >= single ? most : 0;
}
