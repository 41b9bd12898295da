/** CSV as other programs and people write it: separators, quotes, encodings, lines and cells. */
import type { Draft } from './draft';
import { oddText } from './odd-texts';
import type { Random } from './random';

type Change = (text: string, random: Random) => string;

function ofLines(change: (lines: string[], random: Random) => void): Change {
  return (text, random) => {
    const lines = text.split(/\r?\n/);
    change(lines, random);
    return lines.join('\r\n');
  };
}

const changes: readonly Change[] = [
  function setCell(text, random) {
    const cells = [...text.matchAll(/[^;\r\n]+/g)];
    if (cells.length === 0) return text;
    const cell = random.pick(cells);
    const odd = oddText(random);
    const written = random.chance(0.5) ? `"${odd.replace(/"/g, '""')}"` : odd;
    return text.slice(0, cell.index) + written + text.slice(cell.index + cell[0].length);
  },
  ofLines((lines, random) => void lines.splice(random.below(lines.length), 1)),
  ofLines((lines, random) => void lines.splice(random.below(lines.length), 0, random.pick(lines))),
  ofLines((lines, random) => {
    const line = random.pick(lines);
    const times = random.chance(0.1) ? 3000 : 5;
    lines.push(...Array.from({ length: times }, () => line));
  }),
  ofLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  ofLines((lines, random) => void lines.splice(random.below(lines.length), 0, '', ';;;', '\t')),
  (text, random) => text.replace(/;/g, random.pick([',', '\t', '|', ' ; ', ';;', '\u037E'])),
  (text, random) => text.replace(/;/g, (sign: string) => (random.chance(0.1) ? random.pick([',', '\t', '']) : sign)),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick(['"', '""', "'", '„', '\0', '\r', '\n', ';', '\u2028', '\u0085']) + text.slice(at);
  },
  (text, random) => text.replace(/\r?\n/g, random.pick(['\r', '\n', '\n\n', '\r\n\r\n', '\u2028'])),
  (text, random) => random.pick(['sep=;\r\n', 'sep=,\r\n', '\ufeff', '\ufeff\ufeff', '\n\n', 'Rückmeldung der Gemeinde\r\n']) + text,
  (text) => text.replace(/[^;\r\n]+/g, (cell: string) => `"${cell}"`),
  (text, random) => text.slice(0, random.below(text.length)),
]; // prettier-ignore

const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`),
];

export function mutateLines(draft: Draft, random: Random): string {
  const text = new TextDecoder().decode(draft.bytes());
  if (random.chance(0.15)) {
    draft.setBytes(new Uint8Array(random.pick(encodings)(text)));
    return 'encoding';
  }
  const place = random.below(changes.length);
  draft.setBytes(new Uint8Array(Buffer.from(changes[place]?.(text, random) ?? text)));
  return `lines ${place}`;
}
