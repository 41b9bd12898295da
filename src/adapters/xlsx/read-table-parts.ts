/** Where the Excel tables of a sheet lie and what their columns are called. */
import { fail, ok, type Result } from '../../core/values/result';
import { damagedPart } from '../opc/inflate-entry';
import type { OpcPackage } from '../opc/opc-package';
import { Refusal } from '../opc/refusal';
import type { XmlAttributes } from '../opc/xml-attributes';
import { readXml } from '../opc/xml-reader';
import { LAST_COLUMN, parseRange, type CellRange } from './cell-reference';
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
  let table: Omit<TablePart, 'columns'> | undefined;
  const columns: string[] = [];
  const read = readXml(from, part, {
    open(name, attributes) {
      if (name === 'table') table ??= describeTable(attributes);
      else if (name === 'tableColumn') {
        if (columns.length > LAST_COLUMN) throw new Refusal(damagedPart(part));
        columns.push(decodeEscapes(attributes.get('name') ?? ''));
      }
    },
  });
  if (!read.ok) return read;
  return table === undefined ? fail(damagedPart(part)) : ok({ ...table, columns });
}

function describeTable(attributes: XmlAttributes): Omit<TablePart, 'columns'> | undefined {
  const range = parseRange(attributes.get('ref') ?? '');
  if (range === undefined) return undefined;
  return {
    name: decodeEscapes(attributes.get('displayName') ?? attributes.get('name') ?? ''),
    range,
    headerRows: Number(attributes.get('headerRowCount') ?? 1) === 0 ? 0 : 1,
    totalsRows: Number(attributes.get('totalsRowCount') ?? 0) > 0 ? 1 : 0,
  };
}
