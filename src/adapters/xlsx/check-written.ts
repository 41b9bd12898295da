/**
 * What was written is read again before it counts: a workbook that says something else must
 * never reach the disk. It is read as a stream, by the reader's own rules, row against row of
 * the plan; only a row that stands there letter by letter as before, but for its number, is
 * known already.
 */
import type { Arrangement } from '../../core/tables/arrange-tables';
import { openPieces, type OpcPackage } from '../opc/opc-package';
import type { WorkbookLimits } from '../opc/package-limits';
import { joinPieces } from '../opc/file-pieces';
import { createPartDecoder } from '../opc/part-decoder';
import { valueOf } from '../opc/refusal';
import { readXml } from '../opc/xml-reader';
import { XmlScanner } from '../opc/xml-scanner';
import { mayNameCells, misplacedInRow, misplacedInSheet } from './check-formula-places';
import { checkWhole } from './check-whole';
import { createRowCutter } from './cut-rows';
import { locateParts, type TablePlace, type WorkbookPlaces } from './edit-locate';
import type { EditedPackage } from './edit-package';
import { rowTag } from './edit-rows';
import { scanRows, type RowPlace } from './edit-scan-rows';
import { expectRows, notAsPlanned, type ExpectedRows } from './expected-rows';
import { sheetHandlers } from './read-sheet';
import { findRow } from './row-position';
import { createRowWatcher } from './row-watcher';
import { lazySources } from './lazy-sources';

/** Throws where the package does not say what was planned; a `Refusal` where it could not be opened again. */
export function checkWritten(
  { pieces, changed }: EditedPackage,
  limits: WorkbookLimits,
  arrangements: readonly Arrangement[],
): void {
  const file = valueOf(openPieces(pieces, limits));
  const places = locateParts(file);
  const tables = arrangements.map((arrangement) => findTable(places, arrangement));
  for (const [part, before] of changed) {
    if (!file.has(part)) continue;
    const own = tables.filter(({ place }) => place.sheet.part === part);
    const rows = before === undefined || own.length === 0 ? undefined : rowsInOrder(before);
    if (own.length === 0) valueOf(readXml(file, part, {}));
    else if (before === undefined || !rows) {
      checkWhole(
        joinPieces(pieces),
        limits,
        own.map((one) => one.arrangement),
      );
      const now = new TextDecoder().decode(valueOf(file.part(part)));
      if (before !== undefined) checkPlaces(before, [...misplacedInSheet(now)], own);
    } else checkSheet({ file, places, part, before, rows }, own);
  }
}

interface PlannedTable {
  readonly arrangement: Arrangement;
  readonly place: TablePlace;
}

/** The table with the range it was to have; one that is stretched over the sheet does not grow. */
function findTable({ tables }: WorkbookPlaces, arrangement: Arrangement): PlannedTable {
  const { name, sheet, headerRow } = arrangement.table;
  const place = tables.find((one) => one.name === name && one.sheet.name === sheet);
  const first = place && place.range.firstRow + place.headerRows;
  const last = headerRow + arrangement.rows.length + arrangement.added.length;
  const found = place && place.range.lastRow - place.totalsRows;
  if (!place || first !== headerRow + 1 || found === undefined || found < last) throw notAsPlanned(name);
  return { arrangement, place };
}

/** Undefined where the text may mislead, see `scanRows`. */
function rowsInOrder(xml: string): readonly RowPlace[] | undefined {
  const rows = scanRows(xml)?.rows;
  return rows?.every((row, index) => row.number > (rows[index - 1]?.number ?? 0)) ? rows : undefined;
}

interface WrittenSheet {
  readonly file: OpcPackage;
  readonly places: WorkbookPlaces;
  readonly part: string;
  readonly before: string;
  readonly rows: readonly RowPlace[];
}

function checkSheet(
  { file, places, part, before, rows }: WrittenSheet,
  tables: readonly PlannedTable[],
): void {
  const expected = tables.map(({ arrangement, place: { range } }) =>
    expectRows(arrangement, arrangement.table.headerRow + 1, range.firstColumn - 1),
  );
  const scanner = scanCells(file, places, part, expected);
  const misplaced: string[] = [];
  const cutter = createRowCutter({
    row(number, xml) {
      const source = commonSource(expected, number);
      const old = source === undefined ? undefined : findRow(rows, source);
      const isKnown =
        old !== undefined && isSameRow(before.slice(old.start, old.end), old.number, xml, number);
      if (isKnown) for (const one of expected) one.pass(number, undefined);
      else scanner.write(xml);
      if (!isKnown) misplaced.push(...misplacedInRow(xml, number));
    },
    rest(xml) {
      scanner.write(xml);
    },
  });
  const decoder = createPartDecoder();
  // Thrown from within, it would count as a mistake of whoever inflates the part.
  let wrong: { readonly cause: unknown } | undefined;
  valueOf(
    file.stream(part, (piece) => {
      try {
        if (!wrong) cutter.write(decoder.decode(piece));
      } catch (cause) {
        wrong = { cause };
      }
    }),
  );
  if (wrong) throw wrong.cause;
  cutter.write(decoder.end());
  cutter.end();
  scanner.end();
  for (const one of expected) one.finish();
  checkPlaces(before, misplaced, tables);
}

/** Only what was in its place before has to be: other programs' mistakes are not ours to refuse. */
function checkPlaces(before: string, misplaced: readonly string[], [table]: readonly PlannedTable[]): void {
  if (misplaced.length === 0) return;
  const known = misplacedInSheet(before);
  if (misplaced.every((cells) => known.has(cells))) return;
  throw notAsPlanned(table?.arrangement.table.name ?? '');
}

/** The row that all tables beside each other say their cells come from. */
function commonSource(expected: readonly ExpectedRows[], row: number): number | undefined {
  const [first, ...others] = expected.map((one) => one.sourceOf(row));
  return others.every((source) => source === first) ? first : undefined;
}

/** The name of a cell in its tag, the row's number apart. */
const CELL_NAME = /(<(?:[\w.-]+:)?c(?:\s[^>]*?)?\sr="[A-Z]+)(\d+)"/g;

/** Whether two rows hold the same cells, each under the name it has in its own row. */
function isSameRow(old: string, oldNumber: number, now: string, number: number): boolean {
  if (number === oldNumber) return now === old;
  if (mayNameCells(now)) return false;
  const [was, is] = [String(oldNumber), String(number)];
  const renamed = now
    .slice(rowTag(now).length)
    .replace(CELL_NAME, (name, start: string, row: string) => (row === is ? `${start}${was}"` : name));
  return renamed === old.slice(rowTag(old).length);
}

/** The sheet reader over the rows it is given, which hands each to those who expect it. */
function scanCells(
  file: OpcPackage,
  places: WorkbookPlaces,
  part: string,
  expected: readonly ExpectedRows[],
): XmlScanner {
  const watcher = createRowWatcher((row, cells) => {
    for (const one of expected) one.pass(row, cells);
  });
  const { open, text, close } = sheetHandlers(part, lazySources(file, places), watcher);
  let isBehind = false;
  return new XmlScanner({
    open(name, attributes) {
      if (!isBehind) open(name, attributes);
    },
    text(content) {
      if (!isBehind) text(content);
    },
    close(name) {
      if (!isBehind) close(name);
      isBehind ||= name === 'sheetData';
      return false;
    },
    doctype() {
      throw new Error('A document type was written');
    },
  });
}
