/**
 * Formulas of a sheet that stand in no cell: of conditional formats, validations, small
 * charts and links, when rows of a table move. A rule's formula is written for the first
 * row it applies to and meant for each: with that row, its relative references go on.
 */
import { spliceText, type Splice } from '../opc/splice-text';
import {
  moveFormula,
  sheetsMeant,
  type LostReference,
  type MovedFormula,
  type MovedFormulas,
} from './edit-formulas';
import { moveRange, type TableMove } from './edit-move';
import { isSameRange, parseRange, type Range } from './edit-ranges';
import { mapReferences, rangeOf, shiftReference, withRows } from './edit-references';
import { escapeXml, walkXml, withAttribute, type Gap, type XmlElement } from './edit-xml';

interface RuleFormula {
  readonly element: XmlElement;
  readonly text: string;
  /** Attribute it is written in; undefined where it is the element's text. */
  readonly attribute: string | undefined;
  /** What it belongs to; undefined for a link. */
  readonly owner: XmlElement | undefined;
}

/** First row of what a rule applies to. */
interface Base {
  readonly before: number;
  /** Row, as it was, of the cells that are first afterwards. */
  readonly source: number;
  readonly after: number;
}

const OWNERS: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation', 'sparkline']);
const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);
const MAY_HOLD_RULES = /[<:](?:formula[12]?|f|cfvo|hyperlink)[\s>]/;

/** The sheet with the references of its rules as the move leaves them. */
export function moveRules(xml: string, sheet: string, move: TableMove): MovedFormulas {
  const gap = findSheetData(xml);
  if (!MAY_HOLD_RULES.test(gap ? xml.slice(gap.end) : xml)) return { xml, broken: [] };
  const { formulas, ranges } = findRules(xml, gap);
  const broken: { cell: Range; what: LostReference }[] = [];
  const splices = formulas.flatMap((formula): readonly Splice[] => {
    const { owner, text } = formula;
    const own = (owner && ranges.get(owner)) ?? [];
    if (own.length > 0 && own.every((range) => !moveOn(range, sheet, move))) return [];
    const base = owner && owner.name !== 'sparkline' ? baseOf(own, sheet, move) : undefined;
    const moved = base ? moveRule(text, sheet, move, base) : moveFormula(text, sheet, move);
    const { lost } = moved;
    // A link to a removed row leads to its place, as in Excel.
    if (lost !== undefined && owner) broken.push(...own.slice(0, 1).map((cell) => ({ cell, what: lost })));
    return lost !== undefined || moved.text === text ? [] : [rewritten(xml, formula, moved.text)];
  });
  return { xml: splices.length > 0 ? spliceText(xml, splices) : xml, broken };
}

/** A rule's formula after the move. */
function moveRule(formula: string, sheet: string, move: TableMove, base: Base): MovedFormula {
  let lost: LostReference | undefined;
  const moved = mapReferences(formula, (reference) => {
    const { text, relativeRows, isArea } = reference;
    const follow = relativeRows ? shiftReference(text, base.source - base.before, 0) : text;
    const range = rangeOf(follow);
    const sheets = sheetsMeant(reference, sheet, move);
    const after = sheets === 'others' ? range : moveRange(range, move, isArea);
    if (sheets === 'several' && !(after && isSameRange(after, range))) lost ??= 'sheetSpan';
    else if (after && after !== range) return withRows(follow, after);
    // Cells that stay are met in the same row as before, counted from where the rule stands.
    else if (relativeRows) return shiftReference(text, base.after - base.before, 0);
    else if (after === undefined) lost ??= 'brokenReference';
    return text;
  });
  return lost === undefined ? { text: moved } : { text: moved, lost };
}

function baseOf(ranges: readonly Range[], sheet: string, move: TableMove): Base | undefined {
  const moved = ranges.flatMap((range) => moveOn(range, sheet, move) ?? []);
  if (moved.length === 0) return undefined;
  const before = Math.min(...ranges.map((range) => range.firstRow));
  const after = Math.min(...moved.map((range) => range.firstRow));
  let source = before;
  if (sheet.toLowerCase() === move.sheet.toLowerCase()) {
    while (source <= move.data.lastRow && move.rowAfter(source) !== after) source += 1;
  }
  return { before, source: source <= move.data.lastRow ? source : before, after };
}

function moveOn(range: Range, sheet: string, move: TableMove): Range | undefined {
  return sheet.toLowerCase() === move.sheet.toLowerCase() ? moveRange(range, move, true) : range;
}

function rewritten(xml: string, { element, attribute }: RuleFormula, text: string): Splice {
  const { start, openEnd, innerEnd } = element;
  if (attribute === undefined) return { start: openEnd, end: innerEnd, text: escapeXml(text) };
  return { start, end: openEnd, text: withAttribute(xml.slice(start, openEnd), attribute, text) };
}

function findRules(
  xml: string,
  gap: Gap | undefined,
): { readonly formulas: readonly RuleFormula[]; readonly ranges: ReadonlyMap<XmlElement, readonly Range[]> } {
  const formulas: RuleFormula[] = [];
  const ranges = new Map<XmlElement, readonly Range[]>();
  const take = (element: XmlElement, text: string): void => {
    const { name, attributes, parent } = element;
    const owner = ownerOf(element);
    if (name === 'sqref' && owner) ranges.set(owner, rangesOf(text));
    else if (OWNERS.has(name) && attributes['sqref'] !== undefined) {
      ranges.set(element, rangesOf(attributes['sqref']));
    } else if (FORMULAS.has(name) && parent?.name !== 'c' && text !== '') {
      formulas.push({ element, text, attribute: undefined, owner });
    } else if (name === 'cfvo' && attributes['val'] !== undefined) {
      formulas.push({ element, text: attributes['val'], attribute: 'val', owner });
    } else if (name === 'hyperlink' && attributes['location'] !== undefined) {
      formulas.push({ element, text: attributes['location'], attribute: 'location', owner: undefined });
    }
  };
  walkXml(xml, take, undefined, gap);
  return { formulas, ranges };
}

function ownerOf(element: XmlElement): XmlElement | undefined {
  let owner = element.parent;
  while (owner && !OWNERS.has(owner.name)) owner = owner.parent;
  return owner;
}

function rangesOf(text: string): readonly Range[] {
  return text.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
}

/** The cells of a sheet, which hold no rules; undefined where a comment or an instruction may look like their start or end. */
function findSheetData(xml: string): Gap | undefined {
  const open = xml.includes('<!') ? null : /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!open || open[0].endsWith('/>')) return undefined;
  const instruction = xml.indexOf('<?', '\ufeff<?xml'.length);
  const start = open.index + open[0].length;
  const close = `</${open[1] ?? ''}sheetData`;
  const end = xml.indexOf(close, start);
  const isSure = instruction < 0 || (instruction > start && end === xml.lastIndexOf(close));
  return isSure ? { start, end } : undefined;
}
