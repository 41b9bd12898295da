/**
 * The cells of a worksheet part, straight from its events into rows. Only
 * `sheetData` is looked at: merges, validations and drawings cost nothing, and a
 * cell far out on the sheet costs one cell.
 */
import { ok, type Result } from '../../core/values/result';
import { damagedPart } from '../opc/inflate-entry';
import type { OpcPackage } from '../opc/opc-package';
import { Refusal } from '../opc/refusal';
import { readXml, type XmlHandlers } from '../opc/xml-reader';
import type { CellCounter } from './cell-counter';
import { LAST_COLUMN, parseCellReference } from './cell-reference';
import { cellValue, LONGEST_TEXT, textTooLong, type CellSources } from './cell-value';
import { createRowCollector, type RowCollector, type SheetCells } from './row-collector';

/** Reads one worksheet part; a cell that lies on no sheet or refers to no text is damage. */
export function readSheet(
  from: OpcPackage,
  part: string,
  sources: CellSources,
  counter: CellCounter,
): Result<SheetCells> {
  const collector = createRowCollector(part, counter);
  const read = readXml(from, part, sheetHandlers(part, sources, collector));
  return read.ok ? ok(collector.finish()) : read;
}

/** A cell as Excel, LibreOffice and exceljs write it: empty, or with a value that is no formula's. */
const CELL =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,6})")?(?: t="([a-z]{1,3})")?(?:\/>|><v>([^<>&\r]*)<\/v><\/c>)/y;

/** What is being read: nothing yet, the text of a value, or something else inside of `sheetData`. */
type Within = 'before' | 'data' | 'content';

/** What turns the events of a worksheet part into cells, up to the end of `sheetData`. */
export function sheetHandlers(
  part: string,
  sources: CellSources,
  collector: RowCollector,
): Required<XmlHandlers> {
  let within: Within = 'before';
  let inReading = false;
  let column = -1;
  let type: string | undefined;
  let format: string | undefined;
  let content = '';

  const openCell = (reference: string | undefined): void => {
    if (reference === undefined) column += 1;
    else {
      const place = parseCellReference(reference);
      if (place === undefined) throw new Refusal(damagedPart(part));
      collector.placeRow(place.row);
      column = place.column;
    }
    if (column > LAST_COLUMN) throw new Refusal(damagedPart(part));
  };
  const addContent = (text: string): void => {
    content += text;
    if (content.length > LONGEST_TEXT) throw new Refusal(textTooLong(part));
  };
  const closeCell = (): void => {
    const value = cellValue(type, format, content, sources);
    if (value === undefined) throw new Refusal(damagedPart(part));
    collector.addCell(column, value);
  };

  return {
    until: 'sheetData',
    takesText: () => within === 'content',
    open(name, attributes) {
      if (within === 'before') {
        if (name === 'sheetData') within = 'data';
        return;
      }
      switch (name) {
        case 'c':
          openCell(attributes.get('r'));
          type = attributes.get('t');
          format = attributes.get('s');
          content = '';
          return;
        case 'v':
          within = 'content';
          return;
        case 't':
          if (!inReading) within = 'content';
          return;
        case 'f':
          collector.addFormula(column);
          return;
        case 'rPh':
          inReading = true;
          return;
        case 'row':
          column = -1;
          collector.openRow(attributes.get('r'));
          return;
      }
    },
    text(text) {
      if (within === 'content') addContent(text);
    },
    close(name) {
      if (within === 'before') return;
      switch (name) {
        case 'c':
          closeCell();
          return;
        case 'v':
        case 't':
          within = 'data';
          return;
        case 'rPh':
          inReading = false;
          return;
        case 'row':
          collector.closeRow();
          return;
      }
    },
    shortcut: {
      shape: CELL,
      applies: () => within === 'data',
      take(found) {
        openCell(found[1]);
        format = found[2];
        type = found[3];
        content = '';
        const value = found[4];
        if (value !== undefined) addContent(value);
        closeCell();
        return value === undefined ? 1 : 4;
      },
    },
  };
}
