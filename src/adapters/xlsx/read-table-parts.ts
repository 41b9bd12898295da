/** Where the Excel tables of a sheet lie and what their columns are called. */
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { OpcPackage } from '../opc/opc-package';
import { attributeOf, readXml, type XmlAttributes } from '../opc/xml-reader';
import { parseRange, type CellRange } from './cell-reference';
import { decodeEscapes } from './excel-escapes';

export interface TablePart {
  readonly name: string;
  /** Header and totals included. */
  readonly range: CellRange;
  /** 0 where the header row is switched off. */
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** Reads a table part; a table without a usable range is damage. */
export function readTablePart(from: OpcPackage, part: string): Result<TablePart> {
  let table: XmlAttributes | undefined;
  const columns: string[] = [];
  const read = readXml(from, part, {
    open(name, attributes) {
      if (name === 'table') table ??= attributes;
      else if (name === 'tableColumn') columns.push(decodeEscapes(attributeOf(attributes, 'name') ?? ''));
    },
  });
  if (!read.ok) return read;
  const range = parseRange(table?.['ref'] ?? '');
  if (table === undefined || range === undefined) return fail(issue('file.damaged', { detail: part }));
  return ok({
    name: decodeEscapes(table['displayName'] ?? table['name'] ?? ''),
    range,
    headerRows: Number(table['headerRowCount'] ?? 1) === 0 ? 0 : 1,
    totalsRows: Number(table['totalsRowCount'] ?? 0) > 0 ? 1 : 0,
    columns,
  });
}
