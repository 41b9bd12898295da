/** Names of parts: written without a leading slash, compared without case and with percent signs decoded (OPC, ECMA-376 part 2). */

/** The name as it is listed: slashes forward, none in front. */
export function plainPartName(entryName: string): string {
  return entryName.replace(/\\/g, '/').replace(/^\/+/, '');
}

/** A name as almost every package writes it, of which nothing is to be decoded or resolved: quicker to tell than to fold. */
const PLAIN = /^[\w[\]-][\w.[\]-]*(?:\/[\w-][\w.-]*)*$/;

/** What two names for the same part have in common; an umlaut may be one character or two. */
export function foldPartName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const plain = plainPartName(decodePercent(name));
  const direct = /(^|\/)\.?(\/|$)/.test(plain) ? resolvePartName('', plain) : plain;
  return direct.normalize('NFC').toLowerCase();
}

/** Names that only somebody writes who wants to reach out of the package, or into the program. */
export function isHostilePartName(name: string): boolean {
  if (PLAIN.test(name) && name !== '__proto__') return false;
  const segments = decodePercent(name).replace(/\\/g, '/').split('/');
  const isOdd = segments.includes('..') || /^[a-z]:/i.test(name) || name === '__proto__';
  return isOdd || /[\p{Cc}\p{Bidi_Control}]/u.test(decodePercent(name));
}

/** The part a relationship of `source` points at; `source` is '' for the package itself. */
export function resolvePartName(source: string, target: string): string {
  const path = plainTarget(target);
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The part that holds the relationships of `source`: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartName(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

function plainTarget(target: string): string {
  return target.replace(/\\/g, '/').replace(/#.*$/, '');
}

function decodePercent(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
