/** Where things stand in the XML of a sheet part: its rows, and whatever names a range of cells. */
import { damagedPart } from '../opc/inflate-entry';
import { Refusal } from '../opc/refusal';
import { parseRange, type Range } from './edit-ranges';
import { scanRows, type RowPlace } from './edit-scan-rows';
import { prefixOf, walkXml, type XmlElement } from './edit-xml';

export interface SheetMap {
  readonly xml: string;
  /** Prefix of the sheet's tags with its colon, or nothing. */
  readonly prefix: string;
  readonly sheetData: XmlElement;
  readonly dimension: XmlElement | undefined;
  readonly rows: ReadonlyMap<number, RowPlace>;
  readonly merges: readonly Range[];
  /** Formulas that more than one cell lives on: filled down, or of an array. */
  readonly sharedFormulas: readonly SharedFormula[];
  /** Elements whose `sqref`, `ref` or `r` says where they apply: formats, validations, links, values of scenarios. */
  readonly ranged: readonly XmlElement[];
  /** The same of newer programs, as content of an element in the extensions. */
  readonly rangedTexts: readonly { readonly element: XmlElement; readonly text: string }[];
  /** Style of whole columns, by column counted from 1. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  /** Widths that columns are given, in characters. */
  readonly columnWidths: readonly { readonly first: number; readonly last: number; readonly width: number }[];
}

export interface SharedFormula {
  readonly range: Range;
  readonly isArray: boolean;
}

const rangedNames = new Set([
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
  'ignoredError',
  'protectedRange',
  'inputCells',
  'cellWatch',
]);
/** Levels at which they stand; in extensions elements of the same names stand deeper. */
const DEEPEST = 4;

/** Maps a sheet part. Rows without a number follow the one before, as Excel reads them. */
export function mapSheet(xml: string, part: string): SheetMap {
  const rows = new Map<number, RowPlace>();
  const merges: Range[] = [];
  const sharedFormulas: SharedFormula[] = [];
  const ranged: XmlElement[] = [];
  const rangedTexts: { element: XmlElement; text: string }[] = [];
  const columnStyles: { first: number; last: number; style: string }[] = [];
  const columnWidths: { first: number; last: number; width: number }[] = [];
  let sheetData: XmlElement | undefined;
  let dimension: XmlElement | undefined;
  let row = 0;
  const take = (element: XmlElement, text: string): void => {
    const { name, attributes } = element;
    if (name === 'row') rows.set(row, { number: row, start: element.start, end: element.end });
    else if (name === 'f') addShared(element, sharedFormulas);
    else if (name === 'sqref') rangedTexts.push({ element, text });
    else if (name === 'mergeCell') merges.push(...rangesOf(attributes['ref']));
    else if (name === 'dimension') dimension = element;
    else if (rangedNames.has(name) && depthOf(element) <= DEEPEST) ranged.push(element);
    else if (name === 'col') {
      const { min, max, style, width } = attributes;
      const columns = { first: Number(min), last: Number(max) };
      if (style !== undefined) columnStyles.push({ ...columns, style });
      if (width !== undefined) columnWidths.push({ ...columns, width: Number(width) });
    }
  };
  const opened = (element: XmlElement): void => {
    if (element.name === 'row') row = Number(element.attributes['r'] ?? row + 1);
    // A row without a number lies where its cells say.
    if (element.name === 'c' && element.parent?.attributes['r'] === undefined) {
      row = parseRange(element.attributes['r'] ?? '')?.firstRow ?? row;
    }
    if (element.name === 'sheetData') sheetData = element;
  };
  const scanned = scanRows(xml);
  walkXml(xml, take, opened, scanned?.gap);
  if (!sheetData) throw new Refusal(damagedPart(part));
  const prefix = prefixOf(sheetData.tag);
  for (const place of scanned?.rows ?? []) rows.set(place.number, place);
  for (const { ref, isArray } of scanned?.sharedFormulas ?? []) {
    sharedFormulas.push(...rangesOf(ref).map((range) => ({ range, isArray })));
  }
  return {
    xml,
    prefix,
    sheetData,
    dimension,
    rows,
    merges,
    sharedFormulas,
    ranged,
    rangedTexts,
    columnStyles,
    columnWidths,
  };
}

function addShared(formula: XmlElement, found: SharedFormula[]): void {
  const [range] = rangesOf(formula.attributes['ref']);
  if (range) found.push({ range, isArray: formula.attributes['t'] !== 'shared' });
}

function depthOf(element: XmlElement): number {
  let depth = 0;
  for (let one: XmlElement | undefined = element; one; one = one.parent) depth += 1;
  return depth;
}

function rangesOf(text: string | undefined): readonly Range[] {
  const range = text === undefined ? undefined : parseRange(text);
  return range ? [range] : [];
}
