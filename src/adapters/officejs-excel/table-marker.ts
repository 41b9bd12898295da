/**
 * Which table is which, kept in the workbook: a table that somebody renamed is found again by its id, and where
 * Excel gave new ids by its column titles. One setting of the add-in, as JSON text.
 */
const MARKER = 'MuT.tables';

/** Id and column titles of each table by the name the program knows it by. */
export type TableMarker = ReadonlyMap<string, MarkedTable>;

export interface MarkedTable {
  readonly id: string;
  readonly titles: readonly string[];
}

/** Readable by `readMarker` after the next sync. */
export function askForMarker(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(MARKER);
  setting.load('value');
  return setting;
}

/** Empty where there is none, or somebody else wrote under its name. */
export function readMarker(setting: Excel.Setting): TableMarker {
  if (setting.isNullObject || typeof setting.value !== 'string') return new Map();
  try {
    return new Map(JSON.parse(setting.value) as [string, MarkedTable][]);
  } catch {
    return new Map();
  }
}

export function queueMarker(context: Excel.RequestContext, marker: TableMarker): void {
  context.workbook.settings.add(MARKER, JSON.stringify([...marker]));
}

/** A table of the workbook as far as it takes to recognise it. */
export interface Candidate extends MarkedTable {
  readonly name: string;
}

/**
 * The one table that is meant, under whatever name it goes now. An id alone is no proof: nobody promises that it is
 * the same, and no other table's, when the workbook is opened again.
 */
export function findMarked(
  marked: MarkedTable | undefined,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!marked) return undefined;
  const share = ({ titles }: Candidate): number =>
    marked.titles.filter((title) => titles.includes(title)).length / Math.max(1, marked.titles.length);
  const same = candidates.find((one) => one.id === marked.id && share(one) >= 0.5);
  if (same) return same;
  const alike = candidates.filter((one) => share(one) === 1);
  return alike.length === 1 ? alike[0] : undefined;
}
