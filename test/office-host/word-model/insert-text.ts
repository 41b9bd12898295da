/** Text into a paragraph: runs in the format of what stands there, a new paragraph at each line feed. */
import { makeRuns } from './make-content';
import { open, settled, type Place } from './places';
import { readProperties } from './properties';
import { runsIn } from './tree-walk';
import { w, type XmlElement } from './xml-element';

/** The runs that were made, none for an empty text; in the format asked for, else in that of what stands there. */
export function insertText(at: Place, text: string, asked?: XmlElement): readonly XmlElement[] {
  open(at, 'text');
  const place = settled(at);
  const format = asked ?? formatAt(place);
  const [first = '', ...more] = text.split(/\r\n|\r|\n/);
  const runs = [...makeRuns(first, format)];
  place.parent.insert(runs, place.before);
  if (more.length === 0) return runs;
  const paragraph = place.parent;
  if (paragraph.name !== 'w:p')
    throw new Error('Emulated Word: a line feed inside an inline control is not modelled');
  const rest = place.before ? paragraph.children.slice(paragraph.children.indexOf(place.before)) : [];
  const properties = readProperties(paragraph);
  let last = paragraph;
  for (const line of more) {
    const next = w('p', {}, ...(properties ? [properties.clone()] : []));
    const made = makeRuns(line, format);
    next.insert(made);
    runs.push(...made);
    last.parent?.insert([next], last.next);
    last = next;
  }
  // The end of the section stays with the last piece of the paragraph.
  if (last !== paragraph) properties?.first('w:sectPr')?.remove();
  for (let one = paragraph.next; one && one !== last; one = one.next) {
    readProperties(one)?.first('w:sectPr')?.remove();
  }
  last.insert(rest);
  return runs;
}

/** The format of the run before the place, else of the one behind it. */
function formatAt({ parent, before }: Place): XmlElement | undefined {
  const runs = runsIn(parent.elements);
  const behind = before ? runs.filter((run) => !isBefore(run, before, parent)) : [];
  const near = runs[runs.length - behind.length - 1] ?? behind[0];
  return near && readProperties(near);
}

function isBefore(run: XmlElement, before: XmlElement, parent: XmlElement): boolean {
  let top = run;
  while (top.parent && top.parent !== parent) top = top.parent;
  return parent.children.indexOf(top) < parent.children.indexOf(before);
}
