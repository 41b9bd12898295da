/** What the rows of a table can be narrowed by: its choices and references, of an offer what one asks for on the telephone. */
import {
  createDueFinder,
  createLevelFinder,
  freePlaces,
  isForGroup,
} from '../../../core/register/find-offers';
import { offers } from '../../../core/register/offers';
import type { OfferEntry } from '../../../core/register/review-plan';
import { fieldText, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import type { IsoDay } from '../../../core/values/iso-date';
import type { RowMark, RowSearch } from '../row-search';

export interface RowFilter {
  /** Name of a column, or `level`: one that an offer leads through. */
  readonly name: string;
  readonly label: string;
  /** Values that occur, `''` for none; in the order of their list. */
  readonly choices: readonly FilterChoice[];
  /** What it finds besides what is chosen; empty where nothing. */
  readonly hint: string;
}

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** A filter that is set, in words. */
export interface ActiveFilter {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** Not the name of a column. */
const LEVEL = 'level';
/** So many values of a filter are said by name. */
const MOST_NAMED = 4;
const GROUP = 'targetGroup';
const offerFilters = ['status', 'offerClass', LEVEL, 'venue', GROUP] as const;

export interface RowFilters {
  readonly filters: readonly RowFilter[];
  readonly marks: readonly RowMark[];
  /** Whether a row passes all filters and marks of the search; undefined where none is set. */
  judge(search: RowSearch): ((entry: AnyEntry) => boolean) | undefined;
  describe(search: RowSearch): readonly ActiveFilter[];
}

export function createRowFilters(
  data: OfficeData,
  table: Table,
  asOf: IsoDay,
  language: Language,
): RowFilters {
  const rows: readonly AnyEntry[] = data.rows(table);
  const isOffers = table.name === offers.name;
  const names: readonly string[] = isOffers
    ? offerFilters
    : shownColumns(table).filter((name) => {
        const column = table.columns[name];
        return column?.list !== undefined || column?.target !== undefined;
      });
  const shownOf = (name: string, value: string): string => {
    const column = table.columns[name === LEVEL ? 'levelFrom' : name];
    if (value === '') return say(language, texts['filter.blank']);
    if (!column) return value;
    return fieldText(column, column.codec.kind === 'codes' ? [value] : value, data.context);
  };
  const labelOf = (name: string): string =>
    name === LEVEL ? say(language, texts['filter.level']) : (table.columns[name]?.title ?? name);
  const leads = createLevelFinder(data);
  const dueSince = createDueFinder(data, asOf);
  /** A door may name thousands of rows by their keys. */
  const createTest = (name: string, values: readonly string[]): ((entry: AnyEntry) => boolean) => {
    if (name === LEVEL && isOffers) {
      return (entry) => values.some((value) => leads(entry as OfferEntry, value));
    }
    if (name === GROUP && isOffers) {
      const groups = values.filter((value) => value !== '');
      const isBlankMeant = values.includes('');
      return (entry) =>
        groups.some((group) => isForGroup(entry as OfferEntry, group)) ||
        (isBlankMeant && valuesOf(entry, name).includes(''));
    }
    const wanted = new Set(values);
    return (entry) => valuesOf(entry, name).some((value) => wanted.has(value));
  };
  const describeValues = (name: string, values: readonly string[]): string => {
    // Nobody knows rows by their keys, and nobody reads a line of names to its end.
    if (name === table.keyColumn) return say(language, texts['filter.rows'], { count: values.length });
    const shown = values.slice(0, MOST_NAMED).map((value) => shownOf(name, value));
    const more = values.length - shown.length;
    const rest = more > 0 ? [say(language, texts['filter.more'], { count: more })] : [];
    return [...shown, ...rest].join(say(language, texts['filter.or']));
  };
  const marked: Readonly<Record<RowMark, (offer: OfferEntry) => boolean>> = {
    freePlaces: (offer) => (freePlaces(offer) ?? 0) > 0,
    dueForReview: (offer) => dueSince(offer) !== undefined,
    noProposal: ({ values }) => values.status !== 'proposed',
  };

  return {
    filters: names.map((name) => ({
      name,
      label: labelOf(name),
      choices: choicesOf(data, table, rows, name).map((value) => ({ value, label: shownOf(name, value) })),
      hint: isOffers && name === GROUP ? say(language, texts['filter.group.hint']) : '',
    })),
    marks: isOffers ? ['freePlaces', 'dueForReview', 'noProposal'] : [],
    judge({ filters = {}, marks = [] }) {
      const wanted = Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => createTest(name, values));
      const asked = isOffers ? marks : [];
      if (wanted.length + asked.length === 0) return undefined;
      return (entry) =>
        wanted.every((passes) => passes(entry)) && asked.every((mark) => marked[mark](entry as OfferEntry));
    },
    describe: ({ filters = {}, marks = [] }) => [
      ...Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => ({
          name,
          label: name === table.keyColumn ? '' : labelOf(name),
          text: describeValues(name, values),
        })),
      ...marks.map((mark) => ({ name: mark, label: '', text: say(language, texts[`mark.${mark}`]) })),
    ],
  };
}

/** As filters name them: codes and keys, `''` where nothing can be read. */
function valuesOf({ values }: AnyEntry, name: string): readonly string[] {
  const value = values[name] ?? null;
  if (value === null) return [''];
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

function choicesOf(
  data: OfficeData,
  table: Table,
  rows: readonly AnyEntry[],
  name: string,
): readonly string[] {
  const columns = name === LEVEL ? ['levelFrom', 'levelTo'] : [name];
  const used = new Set(rows.flatMap((entry) => columns.flatMap((column) => valuesOf(entry, column))));
  if (name === LEVEL) used.delete('');
  const column = table.columns[columns[0] ?? ''];
  if (column?.list !== undefined) {
    const listed = data.context.codes(column.list).map(({ code }) => code);
    return [...listed, ''].filter((code) => used.has(code));
  }
  const shown = (key: string): string => (column ? fieldText(column, key, data.context) : key);
  const keys = [...used].filter((key) => key !== '').map((key) => ({ key, text: shown(key) }));
  keys.sort((a, b) => collator.compare(a.text, b.text));
  return [...keys.map(({ key }) => key), ...(used.has('') ? [''] : [])];
}

const collator = new Intl.Collator('de', { numeric: true });
