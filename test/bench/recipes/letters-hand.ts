/**
 * How a clerk of the fourth recipe copies an offer from a flyer or a letter into the form: one to
 * three slips in a row on average, of nine kinds. A slip never takes away what tells the offer from
 * its sisters in the register, because nobody could say then which of them is meant.
 */
import type { Chance } from '../make/seeded';
import { facetOf, label, titleOf, type Facet, type LetterOffer } from './letters-county';
import { legalForms, neighbours, shortForms, smallWords } from './letters-shorthand';
import { classLabels, groupLabels, providerForms, stems } from './letters-words';

export const letterColumns = {
  title: 'Bezeichnung',
  offerClass: 'Angebotsart',
  provider: 'Träger',
  town: 'Ort',
  from: 'Niveau von',
  to: 'Niveau bis',
  group: 'Zielgruppe',
  start: 'Beginn',
  sessions: 'Unterrichtszeiten',
} as const;
export type LetterColumn = keyof typeof letterColumns;
export type LetterCells = Readonly<Record<LetterColumn, string | null>>;

/** Where it stands what sets an offer apart. */
const columnsOf: Readonly<Record<Facet, readonly LetterColumn[]>> = {
  level: ['from', 'to'],
  group: ['group'],
  dayTime: ['sessions'],
  year: ['start'],
};

export function cellsOf(one: LetterOffer): LetterCells {
  return {
    title: titleOf(one),
    offerClass: classLabels[one.stem.offerClass] ?? null,
    provider: one.provider,
    town: one.town,
    from: one.from === null ? null : label(one.from),
    to: one.to === null ? null : label(one.to),
    group: groupLabels[one.group] ?? null,
    start: one.start.split('-').reverse().join('.'),
    sessions: one.sessions,
  };
}

/** The row with its slips; `mustSay` is never left out. */
export function writeLetter(one: LetterOffer, mustSay: ReadonlySet<Facet>, chance: Chance): LetterCells {
  const clean = cellsOf(one);
  const kept = new Set([...mustSay].flatMap((facet) => columnsOf[facet]));
  const drawn = chance.next();
  const count = [0.08, 0.38, 0.72, 0.92].filter((limit) => drawn >= limit).length;
  // Words are shortened before letters are swapped, and case is lost last: a slip finds the words it knows.
  const chosen = Array.from({ length: count }, () => chance.whole(0, tickets.length - 1)).sort(
    (a, b) => a - b,
  );
  const written = chosen.reduce((cells, ticket) => slipOnce(cells, clean, ticket, kept, chance), clean);
  const lost = [...kept].find((column) => clean[column] !== null && written[column] === null);
  if (lost !== undefined)
    throw new Error(`The letter lost the ${lost} that tells ${facetOf.year(one)} ${written.title}`);
  return written;
}

type Kept = ReadonlySet<LetterColumn>;

/** One more slip. A kind that finds nothing to do there gives way to another. */
function slipOnce(
  cells: LetterCells,
  clean: LetterCells,
  ticket: number,
  kept: Kept,
  chance: Chance,
): LetterCells {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const slip = attempt === 0 ? tickets[ticket] : chance.pick(tickets);
    if (!slip) continue;
    const column = chance.pick(slip.columns);
    const before = cells[column];
    // Only the long texts bear a second slip.
    if (before === null || (column !== 'title' && column !== 'provider' && before !== clean[column]))
      continue;
    const after = slip.change(before, chance);
    if (after === before || (after === null && kept.has(column))) continue;
    return { ...cells, [column]: after };
  }
  return cells;
}

interface Slip {
  /** In how many of a hundred slips. */
  readonly weight: number;
  /** Named as often as they are hit. */
  readonly columns: readonly LetterColumn[];
  readonly change: (text: string, chance: Chance) => string | null;
}

const slips: readonly Slip[] = [
  { weight: 9, columns: ['title', 'title', 'provider'], change: reorder },
  { weight: 10, columns: ['provider'], change: changeLegalForm },
  {
    weight: 18,
    columns: ['title', 'title', 'title', 'provider', 'provider', 'offerClass', 'group'],
    change: shorten,
  },
  { weight: 5, columns: ['title'], change: dropSmallWord },
  { weight: 8, columns: ['title', 'provider'], change: openCompound },
  { weight: 12, columns: ['start'], change: redate },
  { weight: 7, columns: ['from', 'to', 'title'], change: relevel },
  { weight: 10, columns: ['title', 'provider', 'town', 'group'], change: foldUmlauts },
  {
    weight: 20,
    columns: ['title', 'title', 'title', 'provider', 'provider', 'town', 'group', 'offerClass'],
    change: mistype,
  },
  { weight: 7, columns: ['title', 'title', 'provider', 'town', 'group', 'from'], change: changeCase },
  { weight: 12, columns: ['offerClass', 'to', 'group', 'start', 'sessions'], change: () => null },
];
/** A slip for each time it is hit, in the order in which slips happen to a text. */
const tickets: readonly Slip[] = slips.flatMap((slip) => Array.from({ length: slip.weight }, () => slip));

/** "Deutschkurs A1 für Frauen" becomes "A1 Deutschkurs für Frauen"; a town goes before its provider. */
function reorder(text: string, chance: Chance): string {
  const parts = text.split(/ (?=für |am |[ABC]\d|vormittags|nachmittags|abends|20\d\d)/);
  const [head = '', ...rest] = parts;
  if (rest.length > 1 || (rest.length === 1 && /^[ABCvna2]/.test(rest[0] ?? ''))) {
    const moved = chance.pick(rest);
    const others = rest.filter((part) => part !== moved);
    return chance.hits(0.5)
      ? [moved, head, ...others].join(' ')
      : [head, ...others.reverse(), moved].join(' ');
  }
  if (rest.length === 1) return `${(rest[0] ?? '').replace(/^für /, '')}: ${head}`;
  const provider = /^(.+) ([A-ZÄÖÜ]\S+)((?: e\.V\.| gGmbH| gemeinnützige GmbH| KdöR| Stiftung)?)$/.exec(text);
  if (!provider) return text;
  const [, name = '', town = '', legal = ''] = provider;
  return chance.hits(0.5) ? `${town}, ${name}${legal}` : `${name}${legal}, ${town}`;
}

function changeLegalForm(text: string, chance: Chance): string {
  const found = legalForms.find(([form]) => form.test(text));
  return found ? text.replace(found[0], chance.pick(found[1])) : text;
}

function shorten(text: string, chance: Chance): string {
  const known = shortForms.filter(([word]) => word.test(text));
  if (known.length === 0) return text;
  const [word, forms] = chance.pick(known);
  return text.replace(word, chance.pick(forms));
}

function dropSmallWord(text: string, chance: Chance): string {
  const words = text.split(' ');
  const small = words.flatMap((word, at) => (at > 0 && smallWords.includes(word) ? [at] : []));
  if (small.length === 0) return text;
  const dropped = chance.pick(small);
  return words.filter((_, at) => at !== dropped).join(' ');
}

const compounds = [...stems.map(({ marked }) => marked), ...providerForms.map(([name]) => name)]
  .flatMap((text) => text.split(' '))
  .filter((word) => word.includes('|'))
  .map((word) => word.split('|'));

/** "Sprachcafé" becomes "Sprach-Café" or "Sprach Café". */
function openCompound(text: string, chance: Chance): string {
  const known = compounds.filter((parts) => text.includes(parts.join('')));
  if (known.length === 0) return text;
  const parts = chance.pick(known);
  const sign = chance.pick(['-', '-', ' ']);
  return text.replace(parts.join(''), parts.map(capital).join(sign));
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const monthNames = [
  'Jan.',
  'Febr.',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

/** Any notation that keeps the year. */
function redate(text: string, chance: Chance): string {
  const [day = '', month = '', year = ''] = text.split('.');
  const name = monthNames[Number(month) - 1] ?? '';
  return chance.pick([
    `${Number(day)}.${Number(month)}.${year}`,
    `${day}.${month}.${year.slice(2)}`,
    `${name} ${year}`,
    `${year}-${month}-${day}`,
    `${Number(day)}. ${name} ${year}`,
  ]);
}

function relevel(text: string, chance: Chance): string {
  return text.replace(/\b([ABC])(\d)/, chance.pick(['$1 $2', 'Niveau $1$2']));
}

function foldUmlauts(text: string, chance: Chance): string {
  const folded = chance.hits(0.7) ? ['ae', 'oe', 'ue', 'Ae', 'Oe', 'Ue'] : ['a', 'o', 'u', 'A', 'O', 'U'];
  return text.replace(/[äöüÄÖÜß]/g, (letter) =>
    letter === 'ß' ? 'ss' : (folded['äöüÄÖÜ'.indexOf(letter)] ?? letter),
  );
}

/** One letter of one long word; the first stays, and so does whatever holds a digit. */
function mistype(text: string, chance: Chance): string {
  const words = [...text.matchAll(/[A-Za-zÄÖÜäöüß]{5,}/g)];
  if (words.length === 0) return text;
  const word = chance.pick(words);
  const at = word.index + chance.whole(1, word[0].length - 1);
  const letter = text[at] ?? '';
  const next = text[at + 1] ?? '';
  const beside = neighbours.get(letter.toLowerCase()) ?? [letter];
  const swapped = at + 1 < word.index + word[0].length ? `${next}${letter}` : letter;
  return chance.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + swapped + text.slice(at + swapped.length),
    text.slice(0, at) + chance.pick(beside) + text.slice(at + 1),
  ]);
}

function changeCase(text: string, chance: Chance): string {
  return chance.pick([
    text.toUpperCase(),
    text.toLowerCase(),
    text.replace(/(?<= )[a-zäöü]/g, (letter) => letter.toUpperCase()),
  ]);
}
