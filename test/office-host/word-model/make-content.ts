/** New pieces of a document as Word writes them. */
import { ensureProperties, readProperties } from './properties';
import { runsIn } from './tree-walk';
import type { XmlElement } from './xml-element';
import { w } from './xml-element';

/** A run with the text; a tab and a line break (`\v`) are elements of their own. */
export function makeRun(text: string, properties?: XmlElement): XmlElement {
  const pieces = text.split(/([\t\v])/).filter((piece) => piece !== '');
  const content = pieces.map((piece) => {
    if (piece === '\t') return w('tab');
    return piece === '\v' ? w('br') : w('t', { 'xml:space': 'preserve' }, piece);
  });
  return w('r', {}, ...(properties ? [properties.clone()] : []), ...content);
}

/** An empty text makes no run. */
export function makeRuns(text: string, properties?: XmlElement): readonly XmlElement[] {
  return text === '' ? [] : [makeRun(text, properties)];
}

export function makeParagraph(text = '', like?: XmlElement): XmlElement {
  const made = w('p');
  const properties = like && readProperties(like);
  if (properties) {
    const copy = properties.clone();
    // A section ends with the paragraph that holds its properties: a second one would be a second section.
    copy.first('w:sectPr')?.remove();
    if (copy.elements.length > 0) made.insert([copy]);
  }
  const runs = like ? runsIn(like.elements).filter((run) => !showsPlaceholder(run)) : [];
  const last = runs.at(-1);
  made.insert(makeRuns(text, last && readProperties(last)));
  return made;
}

/** Whether a run is the placeholder of a control. */
export function showsPlaceholder(run: XmlElement): boolean {
  const control = run.closest('w:sdt');
  return control !== null && readProperties(control)?.first('w:showingPlcHdr') !== undefined;
}

/** Width between the margins of the page in twentieths of a point, where the page does not say: A4 in Word. */
const TEXT_WIDTH = 9072;

/** A table of texts with equal columns; a line feed in a text begins a new paragraph in its cell. */
export function makeTable(values: readonly (readonly string[])[], styleId: string): XmlElement {
  const columns = values[0]?.length ?? 0;
  const width = String(Math.floor(TEXT_WIDTH / columns));
  const table = w('tbl');
  ensureProperties(table).insert([
    w('tblStyle', { val: styleId }),
    w('tblW', { w: '0', type: 'auto' }),
    w('tblLook', {
      val: '04A0',
      firstRow: '1',
      lastRow: '0',
      firstColumn: '1',
      lastColumn: '0',
      noHBand: '0',
      noVBand: '1',
    }),
  ]);
  table.insert([w('tblGrid', {}, ...Array.from({ length: columns }, () => w('gridCol', { w: width })))]);
  table.insert(values.map((row) => makeRow(row, width)));
  return table;
}

export function makeRow(texts: readonly string[], width: string): XmlElement {
  return w('tr', {}, ...texts.map((text) => makeCell(text, width)));
}

export function makeCell(text: string, width: string): XmlElement {
  return w('tc', {}, w('tcPr', {}, w('tcW', { w: width, type: 'dxa' })), ...cellParagraphs(text));
}

export function cellParagraphs(text: string, like?: XmlElement): readonly XmlElement[] {
  return text.split(/\r\n|\r|\n/).map((line) => makeParagraph(line, like));
}
