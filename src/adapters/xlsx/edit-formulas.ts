/**
 * The formulas of a sheet, when rows of a table move: references follow their
 * cells as they do in Excel. Formulas that cells share are taken apart first
 * where the cells no longer have the same in common.
 */
import { mapReferences, shiftReference, type FormulaReference } from './edit-references';
import { moveRange, type TableMove } from './edit-move';
import { parseRange, type Range } from './edit-ranges';
import { spliceText, type Splice } from '../opc/splice-text';
import { escapeXml, walkXml, type XmlElement } from './edit-xml';

interface Formula {
  readonly element: XmlElement;
  readonly text: string;
  /** The cell it stands in. */
  readonly cell: Range;
}

/** Whether a sheet part may hold formulas at all. */
export function mayHoldFormulas(xml: string): boolean {
  return holdsTag(xml, '<f') || holdsTag(xml, ':f');
}

/** A plain search takes a tenth of the time of an expression over a large sheet. */
function holdsTag(xml: string, start: string): boolean {
  for (let at = xml.indexOf(start); at >= 0; at = xml.indexOf(start, at + 1)) {
    if (/[\s/>]/.test(xml.charAt(at + 2))) return true;
  }
  return false;
}

/**
 * Whether formulas of another sheet may name the one whose rows move. A sheet with comments or references to
 * characters counts as one that may: the name can be written with them.
 */
export function mayName(xml: string, sheet: string): boolean {
  if (/[&<>"']/.test(sheet) || xml.includes('&#') || xml.includes('<!')) return true;
  return new RegExp(sheet.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i').test(xml);
}

/** Whether a formula that cells share has to be taken apart. */
export type MustUnshare = (cells: Range, formula: string) => boolean;

/** The sheet with those shared formulas written out in each of their cells. */
export function unshareFormulas(xml: string, mustUnshare: MustUnshare): string {
  if (!/\st\s*=\s*["'](?:shared["']|[^"']*&)/.test(xml)) return xml;
  const formulas: Formula[] = [];
  walkFormulas(xml, (formula) => {
    if (formula.element.attributes['t'] === 'shared') formulas.push(formula);
  });
  const masters = new Map<string, Formula>();
  for (const formula of formulas) {
    const { ref, si = '' } = formula.element.attributes;
    const cells = ref === undefined ? undefined : parseRange(ref);
    if (cells && formula.text !== '' && mustUnshare(cells, formula.text)) masters.set(si, formula);
  }
  const splices = formulas.flatMap(({ element, text, cell }): readonly Splice[] => {
    const master = masters.get(element.attributes['si'] ?? '');
    if (!master) return [];
    const rows = cell.firstRow - master.cell.firstRow;
    const columns = cell.firstColumn - master.cell.firstColumn;
    const own =
      text !== '' ? text : mapReferences(master.text, (one) => shiftReference(one.text, rows, columns));
    return [
      { start: element.start, end: element.end, text: `<${element.tag}>${escapeXml(own)}</${element.tag}>` },
    ];
  });
  return spliceText(xml, splices);
}

/** Whether the cells that share a formula may refer to different rows of the table, which no longer move alike. */
export function followsRows(formula: string, sheet: string, move: TableMove): boolean {
  if (!mayMean(formula, sheet, move)) return false;
  let found = false;
  mapReferences(formula, (reference) => {
    const { range } = reference;
    const onTable = range.firstColumn <= move.data.lastColumn && range.lastColumn >= move.data.firstColumn;
    const matters = reference.relativeRows && (reference.isArea || move.disturbsAny);
    if (matters && onTable && isOnSheet(reference, sheet, move)) found = true;
    return reference.text;
  });
  return found;
}

export interface MovedFormulas {
  readonly xml: string;
  /** Cells whose formula refers to a row that is taken out. */
  readonly broken: readonly Range[];
}

/** The sheet with its references as the move leaves them. */
export function moveFormulas(xml: string, sheet: string, move: TableMove): MovedFormulas {
  const broken: Range[] = [];
  const isOwn = sheet.toLowerCase() === move.sheet.toLowerCase();
  const splices: Splice[] = [];
  walkFormulas(xml, ({ element, text, cell }) => {
    if (text === '' || (isOwn && isTakenOut(cell, move))) return;
    const moved = moveFormula(text, sheet, move);
    if (moved === undefined) broken.push(cell);
    if (moved === undefined || moved === text) return;
    splices.push({ start: element.openEnd, end: element.innerEnd, text: escapeXml(moved) });
  });
  return { xml: splices.length > 0 ? spliceText(xml, splices) : xml, broken };
}

/** One formula after the move; undefined when it refers to what is taken out. */
export function moveFormula(formula: string, sheet: string, move: TableMove): string | undefined {
  if (!mayMean(formula, sheet, move)) return formula;
  const broken: string[] = [];
  const moved = mapReferences(formula, (reference) => {
    if (!isOnSheet(reference, sheet, move)) return reference.text;
    const range = moveRange(reference.range, move, reference.isArea);
    if (!range) broken.push(reference.text);
    return range ? withRows(reference.text, range) : reference.text;
  });
  return broken.length > 0 ? undefined : moved;
}

/** A plain search for the sheet's name spares most formulas of other sheets from being taken apart. */
function mayMean(formula: string, sheet: string, move: TableMove): boolean {
  const wanted = move.sheet.toLowerCase();
  return sheet.toLowerCase() === wanted || formula.toLowerCase().includes(wanted.replace(/'/g, "''"));
}

/** Whether a reference that stands on `sheet` means the sheet of the move. */
export function isOnSheet(
  reference: Pick<FormulaReference, 'sheet'>,
  sheet: string,
  move: TableMove,
): boolean {
  return (reference.sheet ?? sheet).toLowerCase() === move.sheet.toLowerCase();
}

function isTakenOut(cell: Range, move: TableMove): boolean {
  const { data } = move;
  const inColumns = cell.firstColumn >= data.firstColumn && cell.firstColumn <= data.lastColumn;
  const inRows = cell.firstRow >= data.firstRow && cell.firstRow <= data.lastRow;
  return inColumns && inRows && move.rowAfter(cell.firstRow) === undefined;
}

/** The reference with its rows exchanged: the smaller stays where the smaller stood. */
export function withRows(text: string, range: Range): string {
  const numbers = [...text.matchAll(/\d+/g)].map((match) => Number(match[0]));
  const [first = 0, last = first] = numbers;
  let index = 0;
  return text.replace(/\d+/g, () => {
    const isFirst = index === 0 ? first <= last : first > last;
    index += 1;
    return String(isFirst ? range.firstRow : range.lastRow);
  });
}

/** One after the other: a sheet may have a hundred thousand of them, each with all it stands in. */
function walkFormulas(xml: string, visit: (formula: Formula) => void): void {
  if (!mayHoldFormulas(xml)) return;
  // Cells without a name follow the one before, as Excel reads them.
  let row = 0;
  let column = 0;
  const opened = ({ name, attributes }: XmlElement): void => {
    if (name === 'row') [row, column] = [Number(attributes['r'] ?? row + 1), 0];
    if (name !== 'c') return;
    const named = parseRange(attributes['r'] ?? '');
    [row, column] = named ? [named.firstRow, named.firstColumn] : [row, column + 1];
  };
  const take = (element: XmlElement, text: string): void => {
    if (element.name !== 'f' || element.parent?.name !== 'c') return;
    visit({
      element,
      text,
      cell: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    });
  };
  walkXml(xml, take, opened);
}
