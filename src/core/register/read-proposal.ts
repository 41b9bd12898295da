/**
 * One row of a form's offers as a proposal for the register. What is understood
 * becomes a value; what is not stays in its cell as it was written, with a finding.
 */
import { findTitles, type ColumnPlaces } from '../tables/locate-columns';
import type { OfficeData } from '../tables/office-data';
import { isBlank, type Cell } from '../values/cell';
import { readText } from '../values/cell-text';
import { cleanText } from '../values/clean-text';
import type { ValueKind } from '../values/codec';
import { issue, placed, type Issue } from '../values/issue';
import { ok, type Result } from '../values/result';
import { knownNames } from './known-names';
import type { OfferValues, RawCells } from './offer-features';
import { offers } from './offers';
import { MANY, remembered } from './remembered';

export interface Proposal {
  /** Nothing but white space in any known column. */
  readonly blank: boolean;
  readonly values: Partial<OfferValues>;
  /** Cells that were not understood, by column name. */
  readonly cells: RawCells;
  /** Each with the title of its column as it stands in the form; file, sheet and row are the caller's to add. */
  readonly issues: readonly Issue[];
}

export interface ProposalReader {
  /** Titles of the header that no column of the register answers to. */
  readonly ignored: readonly string[];
  /** Names of the columns that the header has, and of those that its cells can tell of. */
  readonly columns: ReadonlySet<string>;
  read(cells: readonly Cell[]): Proposal;
}

type Column = keyof OfferValues;

/** What only the office decides is not read from a form, even if somebody adds the column. */
const officeOnly: ReadonlySet<string> = new Set<Column>([
  'id',
  'localNo',
  'status',
  'publish',
  'verifiedOn',
  'verifiedBy',
  'source',
  'candidateOf',
  'sourceReturn',
  'sourceCell',
]);

/** A reader for rows below that header; columns may stand in any order, unknown ones are skipped. */
export function createProposalReader(data: OfficeData, header: readonly string[]): ProposalReader {
  const askable = Object.fromEntries(
    Object.entries(offers.columns).filter(([name]) => !officeOnly.has(name)),
  );
  const places = findTitles(header, askable).places;
  const used = new Set(places.values());
  return {
    columns: new Set([...places.keys(), ...(places.has('start') ? ['rollingEntry'] : [])]),
    ignored: header.filter((title, place) => title.trim() !== '' && !used.has(place)),
    read: (cells) => readRow(data, header, places, cells),
  };
}

function readRow(
  data: OfficeData,
  header: readonly string[],
  places: ColumnPlaces,
  cells: readonly Cell[],
): Proposal {
  const values: Record<string, unknown> = {};
  const kept: Record<string, Cell> = {};
  const issues: Issue[] = [];
  for (const [name, place] of places) {
    const cell = cleanCell(cells[place] ?? null);
    if (isBlank(cell)) continue;
    if (name === 'start' && isRolling(cell)) {
      values['rollingEntry'] = true;
      continue;
    }
    const read = readCell(data, name as Column, cell);
    if (read.ok) values[name] = read.value;
    else {
      kept[name] = cell;
      issues.push(...read.issues.map((found) => placed(found, { column: header[place] ?? name })));
    }
  }
  const blank = Object.keys(values).length === 0 && Object.keys(kept).length === 0;
  const title = places.get('title');
  if (!blank && title !== undefined && isBlank(cells[title] ?? null)) {
    issues.unshift(issue('proposal.untitled', {}, { column: header[title] ?? offers.columns.title.title }));
  }
  return { blank, values, cells: kept, issues };
}

function cleanCell(cell: Cell): Cell {
  return typeof cell === 'string' ? cleanText(cell) : cell;
}

/** Choices and names recur from return to return; texts of one's own and numbers do not. */
const recurring: ReadonlySet<ValueKind> = new Set<ValueKind>(['code', 'codes', 'reference']);

const cache = new WeakMap<OfficeData, (place: string) => Result<unknown>>();

function readCell(data: OfficeData, name: Column, cell: Cell): Result<unknown> {
  if (typeof cell !== 'string' || !recurring.has(offers.columns[name].codec.kind)) {
    return understand(data, name, cell);
  }
  const known =
    cache.get(data) ??
    remembered((line) => {
      const end = line.indexOf('\n');
      return understand(data, line.slice(0, end) as Column, line.slice(end + 1));
    }, MANY);
  cache.set(data, known);
  return known(`${name}\n${cell}`);
}

function understand(data: OfficeData, name: Column, cell: Cell): Result<unknown> {
  const { codec } = offers.columns[name];
  if (codec.kind === 'reference') return readName(data, name, cell);
  const read = codec.decode(cell, data.context);
  if (read.ok || typeof cell !== 'string') return read;
  const plainer = codec.decode(writePlainly(name, codec.kind, cell), data.context);
  return plainer.ok ? plainer : read;
}

/** "Niveau A 2" is A2, "nur Frauen und Kinder" are Frauen;Kinder, "ab 09/2014" is 09.2014. */
function writePlainly(name: Column, kind: string, cell: string): string {
  if (name === 'levelFrom' || name === 'levelTo') {
    return cell
      .replace(/^\s*((Sprach)?niveau|Stufe|Level)\s+/i, '')
      .replace(/^\s*([ABC])\s+([12])\s*$/i, '$1$2')
      .trim();
  }
  if (kind === 'date') {
    return cell
      .replace(/^\s*(ab|seit|Beginn:?|Start:?)\s+/i, '')
      .replace(/^\s*(\d{1,2})\s*\/\s*(\d{4})\s*$/, '$1.$2')
      .trim();
  }
  if (kind !== 'codes') return cell;
  return cell.replace(/^\s*(nur|für|speziell)\s+/i, '').replace(/,|\n|\s(und|u\.|\+|&)\s/g, ';');
}

/** A provider or place the tables do not know is no mistake of the municipality: it is kept, and the office is told. */
function readName(data: OfficeData, name: Column, cell: Cell): Result<unknown> {
  const shown = readText(cell);
  if (!shown.ok || shown.value === null) return shown;
  const names = knownNames(data);
  const key = name === 'provider' ? names.findProvider(shown.value) : names.findPlace(shown.value);
  if (key !== undefined) return ok(key);
  const code = name === 'provider' ? 'proposal.newProvider' : 'proposal.newPlace';
  return { ok: false, issues: [issue(code, { cell: shown.value })] };
}

/** "laufend" where a date is asked for says that one can join at any time. */
function isRolling(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*((fort)?laufend(er (Beginn|Einstieg))?|jederzeit)\s*$/i.test(cell);
}
