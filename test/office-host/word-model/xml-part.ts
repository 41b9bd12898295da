/** XML parts as text and as trees. */
import { SaxesParser } from 'saxes';
import { XmlElement } from './xml-element';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The root element; comments and processing instructions go, as they do when Word saves. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  parser.on('opentag', (tag) => {
    const element = new XmlElement(tag.name, tag.attributes);
    current?.insert([element]);
    root ??= element;
    current = element;
  });
  parser.on('closetag', () => {
    current = current?.parent ?? undefined;
  });
  const takeText = (text: string): void => {
    // Pieces of one text are joined, so that an element holds one string at a place.
    const last = current?.children.at(-1);
    if (current && typeof last === 'string') current.children[current.children.length - 1] = last + text;
    else current?.insert([text]);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!root) throw new Error('Emulated Word: a part without a root element');
  const bound = root.attribute('xmlns:w');
  if (root.name.startsWith('w:') && bound !== WORD)
    throw new Error(`Emulated Word: w is bound to ${bound ?? 'nothing'}`);
  return root;
}

export function serializeXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join('');
}

/** One element without the XML declaration. */
export function serializeElement(element: XmlElement): string {
  const out: string[] = [];
  write(element, out);
  return out.join('');
}

function write(element: XmlElement, out: string[]): void {
  out.push('<', element.name);
  for (const [name, value] of element.attributes) out.push(' ', name, '="', escapeAttribute(value), '"');
  if (element.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else write(child, out);
  }
  out.push('</', element.name, '>');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
