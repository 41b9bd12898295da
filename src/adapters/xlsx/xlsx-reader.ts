/**
 * SheetReader for .xlsx files from outside: only the parts that hold cells are
 * opened, all under the limits of the profile. The same code runs in Node and in
 * the browser. exceljs does not do here: it takes a damaged or hostile file at
 * its word and drops cached results of 0 and FALSE.
 */
import type { RawSheet, RawWorkbook } from '../../core/sheets/raw-workbook';
import type { RawTable } from '../../core/tables/raw-table';
import { placed } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { SheetReader } from '../../ports/workbook-files';
import { damagedPart } from '../opc/inflate-entry';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookLimits } from '../opc/package-limits';
import { Refusal, resultOf, valueOf } from '../opc/refusal';
import { readRelationships, type Relationship } from '../opc/relationships';
import { buildRawTable } from './build-raw-table';
import { createCellCounter } from './cell-counter';
import type { CellSources } from './cell-value';
import type { Unpacker } from '../opc/unpacker';
import { openWorkbook, type OpenedWorkbook } from './open-workbook';
import { findBelow } from './find-below';
import { readCellFormats } from './read-cell-formats';
import { readModified } from './read-modified';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readTablePart } from './read-table-parts';
import type { SheetEntry } from './read-workbook-part';

/**
 * A reader that refuses what lies above the limits: `returnLimits` for forms, `officeLimits` for
 * the own workbook. Small parts are inflated by `unpacker`, by what runs anywhere when left out.
 */
export function createXlsxReader(limits: WorkbookLimits, unpacker?: Unpacker): SheetReader {
  return {
    read({ name, bytes }) {
      const opened = openWorkbook(bytes, limits, unpacker);
      const read = opened.ok ? readOpened(opened.value, limits) : opened;
      return read.ok ? read : fail(...read.issues.map((found) => placed(found, { file: name })));
    },
  };
}

function readOpened(opened: OpenedWorkbook, limits: WorkbookLimits): Result<RawWorkbook> {
  return resultOf(
    () => readAll(opened, limits),
    () => damagedPart(opened.part),
  );
}

/** Throws a `Refusal` for the first thing that is not as it should be. */
function readAll(
  { file, part, workbook, relationships }: OpenedWorkbook,
  limits: WorkbookLimits,
): RawWorkbook {
  const related = valueOf(readRelationships(file, part));
  const sources: CellSources = { from1904: workbook.from1904, ...readSources(file, related, limits.cells) };
  const counter = createCellCounter(limits.cells, file.budget);
  const sheets: RawSheet[] = [];
  const tables: RawTable[] = [];
  const taken = new Set<string>();
  for (const { entry, part: sheetPart } of findWorksheets(part, workbook.sheets, related)) {
    const cells = valueOf(readSheet(file, sheetPart, sources, counter));
    const formulas = cells.formulas.size > 0 ? { formulas: cells.formulas } : {};
    sheets.push({ name: entry.name, visibility: entry.visibility, rows: cells.rows, ...formulas });
    const parts = findTables(file, sheetPart).map((one) => {
      takeOnce(taken, one, sheetPart);
      return valueOf(readTablePart(file, one));
    });
    for (const table of parts) {
      const built = buildRawTable(table, entry.name, cells, limits.cells, counter);
      const below = findBelow(table, parts, cells);
      tables.push(below === undefined ? built : { ...built, below });
    }
  }
  const modified = valueOf(readModified(file, relationships));
  return { sheets, tables, ...(modified !== undefined && { modified }) };
}

function readSources(
  file: OpcPackage,
  related: readonly Relationship[],
  mostTexts: number,
): Pick<CellSources, 'texts' | 'formats'> {
  const texts = partOfKind(related, 'sharedStrings');
  const styles = partOfKind(related, 'styles');
  return {
    texts: texts === undefined ? [] : valueOf(readSharedStrings(file, texts, mostTexts)),
    formats: styles === undefined ? [] : valueOf(readCellFormats(file, styles)),
  };
}

/** Sheets in the order of their tabs, without chart sheets; each has a part of its own. */
function findWorksheets(
  workbookPart: string,
  entries: readonly SheetEntry[],
  related: readonly Relationship[],
): readonly { readonly entry: SheetEntry; readonly part: string }[] {
  const byId = new Map(related.map((one) => [one.id, one]));
  const taken = new Set<string>();
  return entries.flatMap((entry) => {
    const found = byId.get(entry.relationship);
    if (found === undefined) throw new Refusal(damagedPart(workbookPart));
    takeOnce(taken, found.target, workbookPart);
    return found.kind === 'worksheet' ? [{ entry, part: found.target }] : [];
  });
}

/** Two sheets, or two tables, over one part would be a way of making a small file large. */
function takeOnce(taken: Set<string>, part: string, source: string): void {
  if (taken.has(part)) throw new Refusal(damagedPart(source));
  taken.add(part);
}

function findTables(file: OpcPackage, sheetPart: string): readonly string[] {
  const related = valueOf(readRelationships(file, sheetPart));
  return related.filter((one) => one.kind === 'table' && !one.external).map((one) => one.target);
}

function partOfKind(related: readonly Relationship[], kind: string): string | undefined {
  return related.find((one) => one.kind === kind && !one.external)?.target;
}
