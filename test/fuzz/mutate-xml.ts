/**
 * XML that is still nearly XML: elements and attributes dropped, doubled, moved, nested, renamed; numbers that no
 * sheet has; entities, comments and white space where nobody expects them. Works on the text, so that it can
 * also make what no tree can hold.
 */
import { exchange, textOf, withText, type Draft, type Part } from './draft';
import type { Random } from './random';

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly form: 'open' | 'close' | 'empty';
}

type Change = (text: string, random: Random) => string;

/** Values that attributes of sheets, tables and documents take badly. */
const oddValues = [
  '-1', '0', '1', '2', '16384', '16385', '65536', '1048576', '1048577', '2147483648', '99999999999999999999',
  '1e308', '-1e-5', 'NaN', 'Infinity', '1.5', '', ' ', 'true', 'A1', 'A0', 'AAAA1', 'XFD1048576', 'A1:XFD1048576',
  'A1:A1048576', 'B9:A1', 'A1 B2 C3', '$A$1', 'R1C1', 'a1:b2', 'A:A', '1:1', 's', 'str', 'inlineStr', 'b', 'd', 'e', 'n',
  'null', '__proto__', 'constructor', 'toString', 'hidden', 'veryHidden', 'rId1', 'rId2', 'rId999', '../../../x',
  '/xl/workbook.xml', 'worksheets/sheet1.xml', 'file:///etc/passwd', 'External', '&#10;', '&amp;lt;', '&#55357;', '&lt;x&gt;',
  'Größe \u{1F600}', '\u202Egnal', 'x'.repeat(300), 'x'.repeat(40_000), 'Antwort', 'Name', 'Angebote', '{{mut:kopf}}', 'mut:umfrage',
]; // prettier-ignore

const oddTexts = [
  '&lol;', '&#0;', '&#xD800;', '&#x110000;', '&#99999999999;', '&amp', '&', '&amp;amp;', '<![CDATA[x]]>', '<![CDATA[]]]]><![CDATA[>]]>',
  '<!-- x -->', '<!-- -- -->', '<?pi x?>', '<?xml version="1.1"?>', ']]>', '<', '>', '\0', '\u0001', '\uFFFF', '\uD800', '\r\n\t ',
  '<x xmlns="urn:x"/>', '<a:b/>', '</x>', '<!DOCTYPE x [<!ENTITY e "x">]>&e;', '_x000D_', '_x005F_x0041_', '\u00A0\u2003',
  '<mc:AlternateContent><mc:Choice Requires="x"><v>1</v></mc:Choice><mc:Fallback/></mc:AlternateContent>',
]; // prettier-ignore

function tagFrom(text: string, from: number): Tag | undefined {
  const start = text.indexOf('<', from);
  const end = start < 0 ? -1 : text.indexOf('>', start);
  if (end < 0) return undefined;
  const inside = text.slice(start + 1, end);
  const name = /^\/?([^\s/>!?]+)/.exec(inside)?.[1];
  if (name === undefined) return tagFrom(text, end);
  const form = inside.startsWith('/') ? 'close' : inside.endsWith('/') ? 'empty' : 'open';
  return { start, end: end + 1, name, form };
}

/** A tag anywhere; half of the time one of the rarer ones, which else would drown in cells. */
function anyTag(text: string, random: Random, forms: readonly Tag['form'][] = ['open', 'empty']): Tag {
  for (let tries = 0; tries < 20; tries += 1) {
    const edge = Math.min(3000, text.length);
    const place = random.pick([
      random.below(text.length),
      random.below(edge),
      text.length - 1 - random.below(edge),
    ]);
    const tag = tagFrom(text, Math.max(0, place));
    if (tag && forms.includes(tag.form)) return tag;
  }
  return tagFrom(text, 0) ?? { start: 0, end: 0, name: 'x', form: 'empty' };
}

/** Where the element of a tag ends. */
function endOf(text: string, tag: Tag): number {
  if (tag.form !== 'open') return tag.end;
  const name = tag.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const same = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  same.lastIndex = tag.end;
  let depth = 1;
  for (let found = same.exec(text); found; found = same.exec(text)) {
    if (found[2] === '/') continue;
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return same.lastIndex;
  }
  return tag.end;
}

function put(text: string, start: number, end: number, content: string): string {
  return text.slice(0, start) + content + text.slice(end);
}

/** Changes one attribute of a tag; nothing where there is none. */
function changeAttribute(
  text: string,
  random: Random,
  change: (name: string, value: string) => string,
): string {
  const tag = anyTag(text, random);
  const inside = text.slice(tag.start, tag.end);
  const all = [...inside.matchAll(/\s([\w:.-]+)\s*=\s*"([^"]*)"/g)];
  if (all.length === 0) return text;
  const found = random.pick(all);
  const at = tag.start + found.index;
  return put(text, at, at + found[0].length, change(found[1] ?? '', found[2] ?? ''));
}

const changes: Readonly<Record<string, Change>> = {
  dropTag(text, random) {
    const tag = anyTag(text, random, ['open', 'empty', 'close']);
    return put(text, tag.start, tag.end, '');
  },
  dropElement(text, random) {
    const tag = anyTag(text, random);
    return put(text, tag.start, endOf(text, tag), '');
  },
  double(text, random) {
    const tag = anyTag(text, random);
    const end = endOf(text, tag);
    return put(text, end, end, text.slice(tag.start, end).repeat(random.pick([1, 1, 2, 5])));
  },
  many(text, random) {
    const tag = anyTag(text, random);
    const element = text.slice(tag.start, endOf(text, tag));
    const times = Math.min(2000, Math.floor(400_000 / (element.length + 1)));
    return put(text, tag.start, tag.start, element.repeat(times));
  },
  move(text, random) {
    const tag = anyTag(text, random);
    const end = endOf(text, tag);
    const rest = put(text, tag.start, end, '');
    const to = anyTag(rest, random);
    const at = random.chance(0.5) ? to.end : to.start;
    return put(rest, at, at, text.slice(tag.start, end));
  },
  swap(text, random) {
    const tag = anyTag(text, random);
    const end = endOf(text, tag);
    const next = tagFrom(text, end);
    if (!next || next.form === 'close') return text;
    const nextEnd = endOf(text, next);
    return put(text, tag.start, nextEnd, text.slice(next.start, nextEnd) + text.slice(tag.start, end));
  },
  nest(text, random) {
    const tag = anyTag(text, random, ['open']);
    const element = text.slice(tag.start, endOf(text, tag)).slice(0, 20_000);
    return put(text, tag.end, tag.end, element);
  },
  deep(text, random) {
    const tag = anyTag(text, random);
    const depth = random.pick([50, 5_000, 100_000]);
    return put(text, tag.end, tag.end, `<${tag.name}>`.repeat(depth) + `</${tag.name}>`.repeat(depth));
  },
  rename(text, random) {
    const tag = anyTag(text, random);
    const name = random.pick([
      'x',
      'row',
      'c',
      'v',
      't',
      'si',
      'f',
      'is',
      'table',
      'sheetData',
      'w:p',
      'w:tbl',
      tag.name.toUpperCase(),
    ]);
    return put(text, tag.start + 1, tag.start + 1 + tag.name.length, name);
  },
  renameAll(text, random) {
    const tag = anyTag(text, random);
    const [from, to] = [`<${tag.name}`, `</${tag.name}>`];
    const name = `${random.pick(['x:', 'X', ''])}${tag.name.replace(/^\w+:/, '')}`;
    return text.split(`${from} `).join(`<${name} `).split(`${from}>`).join(`<${name}>`).split(to).join(`</${name}>`); // prettier-ignore
  },
  namespace: (text, random) =>
    text.replace(
      random.pick([/http:\/\/schemas\.openxmlformats\.org\/\w+/, /xmlns(:\w+)?="/, / xmlns:r="[^"]*"/]),
      random.pick(['http://purl.oclc.org/ooxml', 'xmlns:q="', '']),
    ),
  dropAttribute: (text, random) => changeAttribute(text, random, () => ''),
  doubleAttribute: (text, random) =>
    changeAttribute(text, random, (name, value) => ` ${name}="${value}" ${name}="${random.pick(oddValues)}"`),
  renameAttribute: (text, random) =>
    changeAttribute(
      text,
      random,
      (name, value) => ` ${random.pick(['x', 'r:id', 'r', name.toUpperCase()])}="${value}"`,
    ),
  value: (text, random) => changeAttribute(text, random, (name) => ` ${name}="${random.pick(oddValues)}"`),
  number: (text, random) =>
    changeAttribute(text, random, (name, value) => {
      const changed = value.replace(/\d+/, (digits) =>
        String(Number(digits) + random.pick([-1, 1, -2, 1000, 16384, 1048576])),
      );
      return ` ${name}="${changed}"`;
    }),
  quotes: (text, random) => changeAttribute(text, random, (name, value) => random.pick([` ${name}='${value}'`, ` ${name}=${value}`, ` ${name}`, ` ${name} = "${value}"`])), // prettier-ignore
  entity(text, random) {
    const tag = anyTag(text, random, ['open']);
    return put(text, tag.end, tag.end, random.pick(oddTexts));
  },
  content(text, random) {
    const tag = anyTag(text, random, ['open']);
    const end = text.indexOf('<', tag.end);
    return end < 0 ? text : put(text, tag.end, end, random.pick([...oddTexts, ...oddValues]));
  },
  space(text, random) {
    const tag = anyTag(text, random, ['open', 'close', 'empty']);
    return put(text, tag.start, tag.start, random.pick([' ', '\n\n', '\t', '\r', ' '.repeat(50_000)]));
  },
  head: (text, random) => random.pick(['', '\ufeff', ' ', '<!DOCTYPE x>', '<?xml version="1.0" standalone="no"?>', '<!-- x -->']) + text, // prettier-ignore
  selfClose(text, random) {
    const tag = anyTag(text, random, ['open']);
    return put(text, tag.start, endOf(text, tag), `${text.slice(tag.start, tag.end - 1)}/>`);
  },
};

const seldom: ReadonlySet<string> = new Set(['deep', 'many', 'space']);

export function mutateXml(draft: Draft, random: Random): string {
  const parts = draft.parts();
  const xml = parts?.filter(({ name, content }) => /\.(xml|rels)$/.test(name) && content.length > 0) ?? [];
  if (!parts || xml.length === 0) return 'no xml';
  const part = choosePart(xml, random);
  const drawn = random.pick(Object.keys(changes));
  const name = seldom.has(drawn) && !random.chance(0.2) ? 'value' : drawn;
  draft.setParts(exchange(parts, part, withText(part, changes[name]?.(textOf(part), random) ?? '')));
  return `${name} ${part.name}`;
}

/** Each kind of part as often as the next, however many of its kind there are. */
function choosePart(parts: readonly Part[], random: Random): Part {
  const kindOf = ({ name }: Part): string =>
    name.replace(/\d+/g, '').replace(/theme|comments|drawing/, 'rest');
  const kind = random.pick([...new Set(parts.map(kindOf))]);
  return random.pick(parts.filter((one) => kindOf(one) === kind));
}
