/** The workbook part: which sheets there are, and from which day its serials count. */
import type { RawSheet } from '../../core/sheets/raw-workbook';
import { fail, ok, type Result } from '../../core/values/result';
import { damagedPart } from '../opc/inflate-entry';
import type { OpcPackage } from '../opc/opc-package';
import { Refusal } from '../opc/refusal';
import { readXml } from '../opc/xml-reader';

export interface WorkbookPart {
  readonly from1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

export function readWorkbookPart(from: OpcPackage, part: string): Result<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let root: string | undefined;
  let inSheets = false;
  let from1904 = false;
  const read = readXml(from, part, {
    open(name, attributes) {
      root ??= name;
      if (name === 'sheets') inSheets = true;
      else if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      else if (name === 'sheet' && inSheets) {
        // Each sheet has a part of its own.
        if (sheets.length >= from.names.length) throw new Refusal(damagedPart(part));
        sheets.push({
          name: attributes.get('name') ?? '',
          visibility: visibilityOf(attributes.get('state')),
          relationship: attributes.get('id') ?? '',
        });
      }
    },
    close(name) {
      if (name === 'sheets') inSheets = false;
    },
  });
  if (!read.ok) return read;
  return root === 'workbook' ? ok({ from1904, sheets }) : fail(damagedPart(part));
}

function visibilityOf(state: string | undefined): RawSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
