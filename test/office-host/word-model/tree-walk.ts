/** Finding paragraphs, runs, tables and controls in the tree of a document as Word sees them. */
import type { XmlElement } from './xml-element';

/** What Word does not count as content of the place where it stands. */
const aside: ReadonlySet<string> = new Set(
  'pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr sectPr del moveFrom txbxContent'
    .split(' ')
    .map((one) => `w:${one}`),
).add('mc:Fallback');

/** Elements of a name inside the nodes, in the order of the document, the nodes themselves included. */
export function find(
  nodes: readonly XmlElement[],
  name: string,
  options: { readonly into?: boolean; readonly textBoxes?: boolean } = {},
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === name) {
      found.push(element);
      if (options.into !== true) return;
    }
    const entered = options.textBoxes === true && element.name === 'w:txbxContent';
    if (!aside.has(element.name) || entered) for (const child of element.elements) visit(child);
  };
  for (const node of nodes) visit(node);
  return found;
}

export function paragraphsIn(nodes: readonly XmlElement[]): readonly XmlElement[] {
  return find(nodes, 'w:p');
}

export function runsIn(nodes: readonly XmlElement[]): readonly XmlElement[] {
  return find(nodes, 'w:r');
}

/** Controls inside, inner ones after the one around them. */
export function controlsIn(nodes: readonly XmlElement[], textBoxes = false): readonly XmlElement[] {
  return find(nodes, 'w:sdt', { into: true, textBoxes });
}

/** Tables that stand in no other table inside the nodes. */
export function tablesIn(nodes: readonly XmlElement[]): readonly XmlElement[] {
  return find(nodes, 'w:tbl');
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return find(table.elements, 'w:tr');
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return find(row.elements, 'w:tc');
}

const containers: ReadonlySet<string> = new Set(['w:body', 'w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent']);

/** The body, cell, header or footer a node stands in. */
export function containerOf(node: XmlElement): XmlElement {
  for (let one = node.parent; one; one = one.parent) if (containers.has(one.name)) return one;
  throw new Error(`Emulated Word: ${node.name} stands nowhere`);
}

/** What stands in a body or in the content of a control, without the properties of the section or cell. */
export function contentOf(container: XmlElement): readonly XmlElement[] {
  return container.elements.filter((one) => one.name !== 'w:sectPr' && one.name !== 'w:tcPr');
}

const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The text of a run as the API gives it: a line break is `\v`, a page break `\f`. */
export function textOfRun(run: XmlElement): string {
  return run.elements
    .map((one) => {
      if (one.name === 'w:t') return one.content;
      if (one.name === 'w:br') return one.attribute('w:type') === 'page' ? '\f' : '\v';
      return marks[one.name] ?? '';
    })
    .join('');
}

export function textOfParagraph(paragraph: XmlElement): string {
  return runsIn(paragraph.elements).map(textOfRun).join('');
}

/** The text of several blocks: each paragraph on its own line, the cells of a row separated by tabs. */
export function textOfBlocks(nodes: readonly XmlElement[]): string {
  return nodes.flatMap(linesOf).join('\r');
}

function linesOf(node: XmlElement): readonly string[] {
  if (node.name === 'w:p') return [textOfParagraph(node)];
  if (node.name === 'w:tbl') {
    return rowsOf(node).map((row) =>
      cellsOf(row)
        .map((cell) => textOfBlocks(contentOf(cell)))
        .join('\t'),
    );
  }
  if (node.name === 'w:r') return [textOfRun(node)];
  return aside.has(node.name) ? [] : node.elements.flatMap(linesOf);
}
