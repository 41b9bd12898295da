/** The part that describes an Excel table: its range, and the formulas of its computed columns. */
import { moveReference } from './edit-formulas';
import { moveRange, type TableMove } from './edit-move';
import { formatRange, parseRange } from './edit-ranges';
import { mapReferences } from './edit-references';
import { spliceText, type Splice } from '../opc/splice-text';
import { escapeXml, walkXml, withAttribute } from './edit-xml';

/** The part with its range, its filter and its sorting as the move leaves them. */
export function moveTablePart(xml: string, move: TableMove): string {
  const splices: Splice[] = [];
  walkXml(xml, ({ attributes, start, openEnd }) => {
    const range = parseRange(attributes['ref'] ?? '');
    const moved = range && moveRange(range, move, true);
    if (!moved) return;
    const text = withAttribute(xml.slice(start, openEnd), 'ref', formatRange(moved));
    splices.push({ start, end: openEnd, text });
  });
  return spliceText(xml, splices);
}

/**
 * The part with its formulas, which new rows and the row of totals are filled with, as the
 * move leaves them. References counted from a row stay: the part does not tell which row.
 */
export function moveTableFormulas(xml: string, sheet: string, move: TableMove): string {
  const splices: Splice[] = [];
  walkXml(xml, ({ name, openEnd, innerEnd }, text) => {
    if (name !== 'calculatedColumnFormula' && name !== 'totalsRowFormula') return;
    const moved = mapReferences(text, (one) =>
      one.relativeRows ? one.text : moveReference(one, sheet, move).text,
    );
    if (moved !== text) splices.push({ start: openEnd, end: innerEnd, text: escapeXml(moved) });
  });
  return splices.length > 0 ? spliceText(xml, splices) : xml;
}

/**
 * Formulas of computed columns that hold for any row, by column counted from 0. One with cell
 * references means another cell in each row, which the part does not tell: it is left out.
 */
export function readColumnFormulas(xml: string): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  let column = 0;
  walkXml(xml, ({ name, attributes }, text) => {
    if (name === 'calculatedColumnFormula' && attributes['array'] === undefined && holdsForAnyRow(text)) {
      formulas.set(column, text);
    }
    if (name === 'tableColumn') column += 1;
  });
  return formulas;
}

function holdsForAnyRow(formula: string): boolean {
  let free = formula !== '';
  mapReferences(formula, (reference) => {
    if (reference.relativeRows) free = false;
    return reference.text;
  });
  return free;
}
