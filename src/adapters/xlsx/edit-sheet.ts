/** A sheet part with a table's cells changed: rows are rewritten or put in, everything else stays as it is written. */
import type { CellChanges } from './edit-cells';
import type { TableGeometry } from './edit-geometry';
import type { FitRow } from './edit-heights';
import { formatRange, parseRange } from './edit-ranges';
import { parseRow, type ParsedRow } from './edit-parse-row';
import { refilledRow, rewriteRow } from './edit-rows';
import type { SheetMap } from './edit-sheet-map';
import { moveSheetRanges } from './edit-sheet-ranges';
import { spliceText, type Splice } from '../opc/splice-text';
import { isSelfClosing, withAttribute } from './edit-xml';

/** Where the rows belong that are written later: a row that stands in for them, behind a mark. */
export interface DeferredPlace {
  readonly firstRow: number;
  readonly mark: string;
}

export function changeSheet(
  map: SheetMap,
  geometry: TableGeometry,
  { rows, contents }: CellChanges,
  rowAt: (row: number) => ParsedRow | undefined,
  fit: FitRow,
  deferred: DeferredPlace | undefined,
): string {
  const tag = `${map.prefix}row`;
  const existing: Splice[] = [];
  const added: { readonly number: number; readonly text: string }[] = [];
  for (const [number, content] of contents) {
    const row = rowAt(number);
    const place = map.rows.get(number);
    if (!row || !place) continue;
    const text = fit(refilledRow(row, tag, content.xml, content.columns), number, row);
    existing.push({ start: place.start, end: place.end, text });
  }
  const none: ReadonlyMap<number, string | null> = new Map();
  const isDeferred = deferred !== undefined && !rows.has(deferred.firstRow);
  const all = isDeferred ? [...rows, [deferred.firstRow, none] as const] : [...rows];
  for (const [number, cells] of all.sort(([a], [b]) => a - b)) {
    const row = rowAt(number);
    const place = map.rows.get(number);
    if (row && place) {
      const text = fit(rewriteRow(row, number, tag, cells), number, row);
      existing.push({ start: place.start, end: place.end, text });
      continue;
    }
    const blank = parseRow(`<${tag} r="${number}"/>`);
    if (number === deferred?.firstRow) {
      added.push({ number, text: deferred.mark + rewriteRow(blank, number, tag, cells) });
    } else if ([...cells.values()].some((xml) => xml !== null)) {
      added.push({ number, text: fit(rewriteRow(blank, number, tag, cells), number, undefined) });
    }
  }
  const ranges = geometry.move ? moveSheetRanges(map, geometry.move) : [];
  return spliceText(map.xml, [
    ...existing,
    ...insertRows(map, added),
    ...ranges,
    ...growDimension(map, geometry),
  ]);
}

function insertRows(
  map: SheetMap,
  added: readonly { readonly number: number; readonly text: string }[],
): readonly Splice[] {
  const { sheetData, rows, xml } = map;
  if (added.length === 0) return [];
  if (isSelfClosing(sheetData)) {
    const open = xml.slice(sheetData.start, sheetData.openEnd).replace(/\s*\/>$/, '>');
    const text = `${open}${added.map((row) => row.text).join('')}</${sheetData.tag}>`;
    return [{ start: sheetData.start, end: sheetData.end, text }];
  }
  const present = [...rows.values()].sort((a, b) => a.number - b.number);
  let next = 0;
  return added.map(({ number, text }) => {
    while ((present[next]?.number ?? Infinity) < number) next += 1;
    const at = present[next]?.start ?? sheetData.innerEnd;
    return { start: at, end: at, text };
  });
}

function growDimension(map: SheetMap, { data, newEnd }: TableGeometry): readonly Splice[] {
  const { dimension } = map;
  const range = parseRange(dimension?.attributes['ref'] ?? '');
  if (!dimension || !range || newEnd <= range.lastRow) return [];
  const grown = {
    firstRow: range.firstRow,
    lastRow: newEnd,
    firstColumn: Math.min(range.firstColumn, data.firstColumn),
    lastColumn: Math.max(range.lastColumn, data.lastColumn),
  };
  const open = map.xml.slice(dimension.start, dimension.openEnd);
  return [
    { start: dimension.start, end: dimension.openEnd, text: withAttribute(open, 'ref', formatRange(grown)) },
  ];
}
