/** Which parts of a workbook hold what: its sheets, the tables on them, and the parts a change may have to touch. */
import type { OpcPackage } from '../opc/opc-package';
import { readRelationships, type Relationship } from '../opc/relationships';
import { valueOf } from '../opc/refusal';
import type { Range } from './edit-ranges';
import { readTablePart } from './read-table-parts';
import { readWorkbookPart } from './read-workbook-part';

export interface WorkbookPlaces {
  readonly workbook: string;
  readonly from1904: boolean;
  readonly sheets: readonly SheetPlace[];
  readonly tables: readonly TablePlace[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** The order in which Excel last computed its formulas. */
  readonly calcChain: string | undefined;
}

export interface SheetPlace {
  readonly name: string;
  readonly part: string;
  /** Parts that hold notes and comments on its cells. */
  readonly comments: readonly string[];
}

export interface TablePlace {
  readonly name: string;
  readonly part: string;
  readonly sheet: SheetPlace;
  /** Header and totals included. */
  readonly range: Range;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** Reads the parts list of a workbook that has been read before; throws a `Refusal` where it is damaged. */
export function locateParts(source: OpcPackage): WorkbookPlaces {
  const related = (part: string): readonly Relationship[] =>
    valueOf(readRelationships(source, part)).filter((one) => !one.external && source.has(one.target));
  const workbook = related('').find((one) => one.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const parts = related(workbook);
  const { sheets, from1904 } = valueOf(readWorkbookPart(source, workbook));
  const tables: TablePlace[] = [];
  const places = sheets.flatMap(({ name, relationship }): readonly SheetPlace[] => {
    const part = parts.find((one) => one.id === relationship && one.kind === 'worksheet')?.target;
    if (part === undefined) return [];
    const own = related(part);
    const comments = own.filter((one) => /comments?$/i.test(one.kind)).map((one) => one.target);
    const sheet: SheetPlace = { name, part, comments };
    for (const { kind, target } of own) if (kind === 'table') tables.push(locateTable(source, target, sheet));
    return [sheet];
  });
  const partOf = (kind: string): string | undefined => parts.find((one) => one.kind === kind)?.target;
  return {
    workbook,
    from1904,
    sheets: places,
    tables,
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    calcChain: partOf('calcChain'),
  };
}

function locateTable(source: OpcPackage, part: string, sheet: SheetPlace): TablePlace {
  const { name, range, headerRows, totalsRows } = valueOf(readTablePart(source, part));
  return {
    name,
    part,
    sheet,
    range: {
      firstRow: range.top,
      lastRow: range.bottom,
      firstColumn: range.left + 1,
      lastColumn: range.right + 1,
    },
    headerRows,
    totalsRows,
  };
}
