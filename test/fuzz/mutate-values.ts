/** What a sheet says: cells of other kinds, odd texts, rows doubled and moved, headers that are no longer where they were. */
import { exchange, textOf, withText, type Draft, type Part } from './draft';
import { escapeXml, oddText } from './odd-texts';
import type { Random } from './random';

type Change = (text: string, random: Random) => string;

/** The inside of a cell with its type, by the kind of content. */
const contents: readonly ((random: Random) => readonly [attributes: string, inside: string])[] = [
  (random) => [' t="inlineStr"', `<is><t xml:space="preserve">${escapeXml(oddText(random))}</t></is>`],
  (random) => [' t="str"', `<v>${escapeXml(oddText(random))}</v>`],
  (random) => [' t="s"', `<v>${random.pick([0, 1, 5, 50, 100, 9999999, -1])}</v>`],
  (random) => [
    '',
    `<v>${random.pick(['0', '1', '-1', '42149', '42149.75', '1e308', '0.1', '60', '2958466', '-5', 'x', '', '1E+400'])}</v>`,
  ],
  (random) => [' t="n"', `<v>${random.below(50_000)}</v>`],
  (random) => [' t="b"', `<v>${random.pick(['0', '1', 'true', '2'])}</v>`],
  (random) => [' t="e"', `<v>${random.pick(['#DIV/0!', '#N/A', '#REF!', 'x'])}</v>`],
  (random) => [' t="d"', `<v>${random.pick(['2015-05-04', '2015-05-04T10:00:00', '1900-02-29', 'x'])}</v>`],
  (random) => ['', `<f>${escapeXml(oddText(random))}</f><v>${random.below(9)}</v>`],
  (random) => [' t="str"', `<f>A1&amp;B1</f><v>${escapeXml(oddText(random))}</v>`],
  () => ['', ''],
  () => [
    ' t="inlineStr"',
    '<is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>z</t></rPh></is>',
  ],
];

const cellPattern = /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const rowPattern = /<row [^>]*?(?:\/>|>.*?<\/row>)/gs;

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function setCell(text: string, random: Random): string {
  const cells = matches(text, cellPattern);
  if (cells.length === 0) return text;
  const cell = random.pick(cells);
  const kept = (cell[1] ?? '').replace(/\st="[^"]*"/, '').replace(/\/$/, '');
  const [attributes, inside] = random.pick(contents)(random);
  return (
    text.slice(0, cell.index) +
    `<c ${kept}${attributes}>${inside}</c>` +
    text.slice(cell.index + cell[0].length)
  );
}

/** The row under another number, cells and all. */
function renumbered(row: string, number: number): string {
  return row
    .replace(/^<row ([^>]*?)r="\d+"/, (_, before: string) => `<row ${before}r="${number}"`)
    .replace(/(<c [^>]*?r="[A-Z]+)\d+"/g, (_, before: string) => `${before}${number}"`);
}

function numberOf(row: string): number {
  return Number(/^<row [^>]*?r="(\d+)"/.exec(row)?.[1] ?? 0);
}

/** All rows from one on stand lower, or higher. */
function shiftRows(text: string, random: Random): string {
  const by = random.pick([-2, -1, 1, 2, 5, 1000]);
  const first = random.below(8);
  return text.replace(rowPattern, (row: string) => {
    const number = numberOf(row);
    return number > first && number + by > 0 ? renumbered(row, number + by) : row;
  });
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** Two columns change places, header and all; cells stay in their order in the file. */
function swapColumns(text: string, random: Random): string {
  const [a, b] = [letters(random.below(14)), letters(random.below(14))];
  return text.replace(
    /(<c [^>]*?r=")([A-Z]+)(\d+")/g,
    (all: string, before: string, column: string, after: string) => {
      if (column !== a && column !== b) return all;
      return `${before}${column === a ? b : a}${after}`;
    },
  );
}

const sheetChanges: readonly Change[] = [
  setCell,
  setCell,
  (text, random) => Array.from({ length: 1 + random.below(12) }).reduce((done: string) => setCell(done, random), text),
  function doubleRow(text, random) {
    const rows = matches(text, rowPattern).map(([row]) => row);
    if (rows.length === 0) return text;
    const last = Math.max(...rows.map(numberOf));
    const copies = Array.from({ length: random.pick([1, 1, 2, 40]) }, (_, at) => renumbered(random.pick(rows), last + 1 + at));
    return text.replace('</sheetData>', () => `${copies.join('')}</sheetData>`);
  },
  function overwriteRow(text, random) {
    const rows = matches(text, rowPattern).map(([row]) => row);
    if (rows.length === 0) return text;
    const [from, to] = [random.pick(rows), random.pick(rows)];
    return text.replace(to, () => renumbered(from, numberOf(to)));
  },
  function swapRows(text, random) {
    const rows = matches(text, rowPattern).map(([row]) => row);
    if (rows.length === 0) return text;
    const [from, to] = [random.pick(rows), random.pick(rows)];
    return text.replace(rowPattern, (row: string) => {
      if (row === from) return renumbered(to, numberOf(from));
      return row === to ? renumbered(from, numberOf(to)) : row;
    });
  },
  shiftRows,
  swapColumns,
  function dropRow(text, random) {
    const rows = matches(text, rowPattern);
    return rows.length === 0 ? text : text.replace(random.pick(rows)[0], '');
  },
  function merge(text, random) {
    const row = 1 + random.below(8);
    const merged = `<mergeCells count="1"><mergeCell ref="A${row}:${letters(1 + random.below(12))}${row + random.below(2)}"/></mergeCells>`;
    return text.replace('</sheetData>', () => `</sheetData>${merged}`);
  },
]; // prettier-ignore

const textChanges: readonly Change[] = [
  () => '',
  (_, random) => escapeXml(oddText(random)),
  (text, random) => text + escapeXml(oddText(random)),
  (text) => ` ${text.toUpperCase()} `,
  (text) => `${text}\n${text}`,
  (text) => text.normalize('NFD'),
];

/** A text that the whole workbook shares: a header, a choice, a name, an answer. */
function setSharedText(text: string, random: Random): string {
  const texts = matches(text, /(<t(?:\s[^>]*)?>)([^<]*)(<\/t>)/g);
  if (texts.length === 0) return text;
  const found = random.pick(texts);
  const changed = random.chance(0.3)
    ? (random.pick(texts)[2] ?? '')
    : random.pick(textChanges)(found[2] ?? '', random);
  return (
    text.slice(0, found.index) +
    (found[1] ?? '') +
    changed +
    (found[3] ?? '') +
    text.slice(found.index + found[0].length)
  );
}

export function mutateValues(draft: Draft, random: Random): string {
  const parts = draft.parts();
  const named = (pattern: RegExp): readonly Part[] => parts?.filter(({ name }) => pattern.test(name)) ?? [];
  const texts = named(/sharedStrings\.xml$|word\/(document|header\d*|footer\d*)\.xml$/);
  const sheets = named(/worksheets\/sheet\d+\.xml$/);
  const chosen = random.chance(0.35) || sheets.length === 0 ? texts : sheets;
  if (!parts || chosen.length === 0) return 'no cells';
  const part = random.pick(chosen);
  const change = chosen === texts ? setSharedText : random.pick(sheetChanges);
  draft.setParts(exchange(parts, part, withText(part, change(textOf(part), random))));
  return `${change.name} ${part.name}`;
}
