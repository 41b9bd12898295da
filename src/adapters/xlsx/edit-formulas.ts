/**
 * The formulas of a sheet, when rows of a table move: references follow their
 * cells as they do in Excel. Formulas that cells share are taken apart first
 * where the cells no longer have the same in common.
 */
import { mapReferences, shiftReference, withRows, type FormulaReference } from './edit-references';
import { moveRange, type TableMove } from './edit-move';
import { formatRange, isSameRange, parseRange, type Range } from './edit-ranges';
import { spliceText, type Splice } from '../opc/splice-text';
import { escapeXml, walkXml, withAttribute, type XmlElement } from './edit-xml';

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
 * Whether formulas of another sheet may name the one whose rows move, or a span of sheets. A sheet with comments or
 * references to characters counts as one that may: the name can be written with them.
 */
export function mayName(xml: string, sheet: string): boolean {
  if (/[&<>"']/.test(sheet) || xml.includes('&#') || xml.includes('<!') || maySpanSheets(xml)) return true;
  return new RegExp(sheet.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i').test(xml);
}

/** Characters that two names of sheets take at most, each of them a reference to a character. */
const LONGEST_SPAN = 400;

/** Whether a colon stands in front of the mark between sheet and cell. */
function maySpanSheets(xml: string): boolean {
  const cell = /\$?[A-Z]{1,3}\$?\d/iy;
  for (let at = xml.indexOf('!'); at >= 0; at = xml.indexOf('!', at + 1)) {
    cell.lastIndex = at + 1;
    if (cell.test(xml) && /:[^<>!]*$/.test(xml.slice(Math.max(0, at - LONGEST_SPAN), at))) return true;
  }
  return false;
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
    if (matters && onTable && sheetsMeant(reference, sheet, move) !== 'others') found = true;
    return reference.text;
  });
  return found;
}

/** What becomes of a formula that cannot follow: what it refers to is taken out, or a span of sheets is torn apart. */
export type LostReference = 'brokenReference' | 'sheetSpan';

export interface MovedFormulas {
  readonly xml: string;
  /** Cells whose formula cannot follow. */
  readonly broken: readonly { readonly cell: Range; readonly what: LostReference }[];
}

/** The sheet with its references as the move leaves them. */
export function moveFormulas(xml: string, sheet: string, move: TableMove): MovedFormulas {
  const broken: { cell: Range; what: LostReference }[] = [];
  const isOwn = sheet.toLowerCase() === move.sheet.toLowerCase();
  const splices: Splice[] = [];
  walkFormulas(xml, ({ element, text, cell }) => {
    if (isOwn && isTakenOut(cell, move)) return;
    const { start, openEnd, innerEnd, attributes } = element;
    if (isOwn && attributes['t'] === 'dataTable') {
      const open = xml.slice(start, openEnd);
      const placed = moveInputs(open, attributes, move);
      if (placed === undefined) broken.push({ cell, what: 'brokenReference' });
      else if (placed !== open) splices.push({ start, end: openEnd, text: placed });
    }
    const moved = text === '' ? { text } : moveFormula(text, sheet, move);
    if (moved.lost !== undefined) broken.push({ cell, what: moved.lost });
    else if (moved.text !== text) {
      splices.push({ start: openEnd, end: innerEnd, text: escapeXml(moved.text) });
    }
  });
  return { xml: splices.length > 0 ? spliceText(xml, splices) : xml, broken };
}

/** The cells that a data table (what-if analysis) puts its values into; undefined where one is taken out. */
function moveInputs(
  openTag: string,
  attributes: XmlElement['attributes'],
  move: TableMove,
): string | undefined {
  let moved = openTag;
  for (const name of ['r1', 'r2']) {
    const range = parseRange(attributes[name] ?? '');
    const after = range && moveRange(range, move, false);
    if (range && !after) return undefined;
    if (after && after !== range) moved = withAttribute(moved, name, formatRange(after));
  }
  return moved;
}

export interface MovedFormula {
  /** With every reference that could follow. */
  readonly text: string;
  readonly lost?: LostReference;
}

/** One formula after the move. */
export function moveFormula(formula: string, sheet: string, move: TableMove): MovedFormula {
  if (!mayMean(formula, sheet, move)) return { text: formula };
  let lost: LostReference | undefined;
  const text = mapReferences(formula, (reference) => {
    const moved = moveReference(reference, sheet, move);
    lost ??= moved.lost;
    return moved.text;
  });
  return lost === undefined ? { text } : { text, lost };
}

/** One reference after the move. */
export function moveReference(reference: FormulaReference, sheet: string, move: TableMove): MovedFormula {
  const { text, range, isArea } = reference;
  const sheets = sheetsMeant(reference, sheet, move);
  const after = sheets === 'others' ? range : moveRange(range, move, isArea);
  if (after && isSameRange(after, range)) return { text };
  if (sheets === 'several') return { text, lost: 'sheetSpan' };
  return after ? { text: withRows(text, after) } : { text, lost: 'brokenReference' };
}

/**
 * A plain search for the sheet's name spares most formulas of other sheets from being taken apart; a span of sheets
 * reaches over it without naming it.
 */
function mayMean(formula: string, sheet: string, move: TableMove): boolean {
  const wanted = move.sheet.toLowerCase();
  if (sheet.toLowerCase() === wanted || formula.toLowerCase().includes(wanted.replace(/'/g, "''")))
    return true;
  return /:[^!]*!/.test(formula);
}

/** Whether a reference that stands on `sheet` means the sheet of the move, alone or among several. */
export function sheetsMeant(
  { sheet: named, lastSheet, isForeign }: FormulaReference,
  sheet: string,
  move: TableMove,
): 'moved' | 'several' | 'others' {
  if (isForeign) return 'others';
  const wanted = move.sheet.toLowerCase();
  const first = (named ?? sheet).toLowerCase();
  if (lastSheet === undefined) return first === wanted ? 'moved' : 'others';
  const sheets = move.sheets.map((one) => one.toLowerCase());
  const [from, to] = [first, lastSheet.toLowerCase()].map((one) => sheets.indexOf(one));
  const at = sheets.indexOf(wanted);
  // What stands in front of the colon is a name for a cell then.
  if (from === undefined || from < 0) return lastSheet.toLowerCase() === wanted ? 'moved' : 'others';
  const last = to === undefined || to < 0 ? from : to;
  return Math.min(from, last) <= at && at <= Math.max(from, last) ? 'several' : 'others';
}

function isTakenOut(cell: Range, move: TableMove): boolean {
  const { data } = move;
  const inColumns = cell.firstColumn >= data.firstColumn && cell.firstColumn <= data.lastColumn;
  const inRows = cell.firstRow >= data.firstRow && cell.firstRow <= data.lastRow;
  return inColumns && inRows && move.rowAfter(cell.firstRow) === undefined;
}

/** One after the other: a sheet may have a hundred thousand of them, each with all it stands in. */
export function walkFormulas(xml: string, visit: (formula: Formula) => void): void {
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
