/** A package whose parts are missing, doubled, renamed, exchanged, empty or written in another encoding. */
import { exchange, textOf, withText, type Draft, type Part } from './draft';
import type { Random } from './random';

type Change = (parts: readonly Part[], part: Part, random: Random) => readonly Part[];

const names = [
  'xl/workbook.xml',
  'XL/WORKBOOK.XML',
  'xl/sharedStrings.xml',
  'xl/../xl/styles.xml',
  'xl//styles.xml',
  './xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/Blatt%201.xml',
  '[Content_Types].xml',
  '[content_types].XML',
  '_rels/.rels',
  'word/document.xml',
  'mimetype',
  'EncryptedPackage',
  'xl/vbaProject.bin',
  'ä/ö.xml',
];

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

const changes: Readonly<Record<string, Change>> = {
  drop: (parts, part) => parts.filter((one) => one !== part),
  double: (parts, part) => [...parts, part],
  respell: (parts, part) => [...parts, { ...part, name: part.name.toUpperCase() }],
  rename: (parts, part, random) => exchange(parts, part, { ...part, name: random.pick(names) }),
  lowercase: (parts, part) => exchange(parts, part, { ...part, name: part.name.toLowerCase() }),
  slash: (parts, part) => exchange(parts, part, { ...part, name: `/${part.name}` }),
  backslash: (parts, part) => exchange(parts, part, { ...part, name: part.name.replace(/\//g, '\\') }),
  swap(parts, part, random) {
    const other = random.pick(parts);
    return parts.map((one) => {
      if (one === part) return { ...one, content: other.content };
      return one === other ? { ...one, content: part.content } : one;
    });
  },
  copy: (parts, part, random) => exchange(parts, part, { ...part, content: random.pick(parts).content }),
  empty: (parts, part) => exchange(parts, part, { ...part, content: new Uint8Array(0) }),
  blank: (parts, part) => exchange(parts, part, withText(part, ' \r\n')),
  mark: (parts, part) => exchange(parts, part, withText(part, `\ufeff${textOf(part)}`)),
  utf16(parts, part, random) {
    const content = encoded(textOf(part), random.pick(['utf-16le', 'utf-16be']));
    return exchange(parts, part, { ...part, content });
  },
  latin1(parts, part, random) {
    const label = random.pick(['ISO-8859-1', 'windows-1252', 'UTF-8', 'UTF-7', 'x-unknown', 'utf-16']);
    const text = textOf(part).replace(/encoding="[^"]*"/i, `encoding="${label}"`);
    return exchange(parts, part, { ...part, content: encoded(text, 'latin1') });
  },
  stored: (parts, part) => exchange(parts, part, { ...part, stored: true }),
  reverse: (parts) => [...parts].reverse(),
  crowd: (parts, part, random) => [
    ...parts,
    ...Array.from({ length: random.pick([10, 2500]) }, (_, at) => ({ ...part, name: `xl/media/${at}.bin` })),
  ],
  bomb: (parts, part, random) =>
    exchange(parts, part, { ...part, content: new Uint8Array(random.pick([2, 30, 60]) << 20).fill(32) }),
  truncate: (parts, part, random) =>
    exchange(parts, part, { ...part, content: part.content.slice(0, random.below(part.content.length)) }),
  noise(parts, part, random) {
    const content = part.content.slice();
    if (content.length > 0) content[random.below(content.length)] = random.below(256);
    return exchange(parts, part, { ...part, content });
  },
};

/** Bombs and crowds cost time: each seldom. */
const costly: ReadonlySet<string> = new Set(['bomb', 'crowd']);

export function mutateParts(draft: Draft, random: Random): string {
  const parts = draft.parts()?.filter(({ name }) => !name.endsWith('/'));
  if (!parts || parts.length === 0) return 'no parts';
  const drawn = random.pick(Object.keys(changes));
  const name = costly.has(drawn) && !random.chance(0.15) ? 'noise' : drawn;
  // Parts that are read carry names without a picture's or a remark's.
  const read = parts.filter((one) => !/comments|vmlDrawing|theme/.test(one.name));
  const part = random.pick(random.chance(0.85) && read.length > 0 ? read : parts);
  draft.setParts(changes[name]?.(parts, part, random) ?? parts);
  return `${name} ${part.name}`;
}
