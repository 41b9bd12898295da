/**
 * Cell formats, as far as a date needs one: a serial in a cell without a date
 * format would show as a number. Where a column has none yet, its own format is
 * copied with the built-in date format, which every Excel shows in its country's way.
 */
import { valueOf } from '../opc/refusal';
import type { PackageDraft } from './edit-draft';
import { spliceText } from '../opc/splice-text';
import { walkXml, withAttribute, type XmlElement } from './edit-xml';
import { readCellFormats } from './read-cell-formats';

export interface CellStyles {
  /** Whether the format with that index shows dates; the plain one for undefined. */
  isDate(style: string | undefined): boolean;
  /** A format that shows dates and else looks like this one; it is made where there is none. */
  forDate(style: string | undefined): string | undefined;
  /** Whether long text goes on in a new line in cells of that format. */
  wraps(style: string | undefined): boolean;
}

/** Built-in number format of a day, ECMA-376 part 1, 18.8.30. */
const DAY_FORMAT = '14';

/** Formats of the draft's styles part; new ones are added to it. */
export function createCellStyles(draft: PackageDraft, part: string | undefined): CellStyles {
  if (part === undefined) return { isDate: () => false, forDate: (style) => style, wraps: () => false };
  const kinds = valueOf(readCellFormats(draft.source, part));
  const made = new Map<string, string>();
  let wrapping: readonly boolean[] | undefined;
  const isDate = (style = '0'): boolean => (kinds[Number(style)] ?? 'none') !== 'none';
  return {
    isDate,
    forDate(style = '0') {
      if (isDate(style)) return style;
      const known = made.get(style) ?? addDateFormat(draft, part, Number(style));
      if (known !== undefined) made.set(style, known);
      return known ?? style;
    },
    wraps(style = '0') {
      wrapping ??= readWrapping(draft.text(part));
      return wrapping[Number(style)] ?? false;
    },
  };
}

/** Of each cell format, by its number. */
function readWrapping(xml: string): readonly boolean[] {
  const formats: boolean[] = [];
  let wraps = false;
  walkXml(xml, ({ name, attributes, parent }) => {
    if (name === 'alignment') wraps = attributes['wrapText'] === '1' || attributes['wrapText'] === 'true';
    if (name !== 'xf') return;
    if (parent?.name === 'cellXfs') formats.push(wraps);
    wraps = false;
  });
  return formats;
}

function addDateFormat(draft: PackageDraft, part: string, like: number): string | undefined {
  const xml = draft.text(part);
  let list: XmlElement | undefined;
  const formats: XmlElement[] = [];
  walkXml(xml, (element) => {
    if (element.name === 'cellXfs') list = element;
    if (element.name === 'xf' && element.parent?.name === 'cellXfs') formats.push(element);
  });
  const model = formats[like];
  if (!list || !model) return undefined;
  const open = withAttribute(xml.slice(model.start, model.openEnd), 'numFmtId', DAY_FORMAT);
  const copy = withAttribute(open, 'applyNumberFormat', '1') + xml.slice(model.openEnd, model.end);
  const head = withAttribute(xml.slice(list.start, list.openEnd), 'count', String(formats.length + 1));
  draft.put(
    part,
    spliceText(xml, [
      { start: list.start, end: list.openEnd, text: head },
      { start: list.innerEnd, end: list.innerEnd, text: copy },
    ]),
  );
  return String(formats.length);
}
