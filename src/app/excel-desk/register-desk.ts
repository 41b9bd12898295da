/** The tables of the office as lists and forms: found, filled in, verified. */
import { allTables } from '../../core/catalog';
import { offers } from '../../core/register/offers';
import type { OfficeData } from '../../core/tables/office-data';
import type { Table } from '../../core/tables/table';
import { registerTexts } from '../../core/texts/panes/register-texts';
import { sayInAll } from '../../core/texts/say';
import { formatDate } from '../../core/values/german-notation';
import { issue, type Place } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { answerOf, type Answer } from '../desk/answer';
import type { Done } from '../desk/done';
import type { OfficeSession } from '../desk/office-session';
import type { RowCard } from './register/row-card';
import { isKeyGiven, readDraft, type DraftCheck, type RowDraft } from './register/row-draft';
import type { ActiveFilter, RowFilter } from './register/row-filters';
import {
  blankForm,
  formOfRow,
  placeOfRow,
  shortForm,
  titleOfRow,
  type FormDesk,
  type RowForm,
} from './register/row-form';
import { createRowLister } from './register/row-listing';
import { saveRow, type SaveOutcome } from './register/save-row';
import { suggestRows, type Suggestion } from './register/suggest-rows';
import { planVerification, verifierOf } from './register/verify-offers';
import type { RowMark, RowSearch } from './row-search';

export interface RegisterDesk {
  /** The tables to choose from, the offers first. */
  tables(): Promise<Answer<readonly TableChoice[]>>;
  /** All rows of a table, and what they can be narrowed by. `table` is the name of a definition. */
  list(table: string): Promise<Answer<TableRows>>;
  search(table: string, search: RowSearch): Promise<Answer<FoundRows>>;
  /** The form of the row with that key; null for a row to come. */
  form(table: string, key: string | null): Promise<Answer<RowForm>>;
  /** The short form of a row to come that is called so: a reference waits for it. */
  formFor(table: string, called: string): Promise<Answer<RowForm>>;
  /** What is to be said beside the fields of a draft. */
  check(draft: RowDraft): Promise<Answer<DraftCheck>>;
  /** Where the row with that key stands. */
  place(table: string, key: string): Promise<Answer<Place>>;
  /** Rows that a reference to that table may mean. */
  suggest(table: string, typed: string): Promise<Answer<readonly Suggestion[]>>;
  save(draft: RowDraft): Promise<Answer<SaveOutcome>>;
  /** Enters today and the office for the offers with these keys. */
  verify(keys: readonly string[]): Promise<Answer<Done>>;
}

export interface TableChoice {
  readonly name: string;
  readonly title: string;
  /** German, as in the workbook. */
  readonly about: string;
}

export interface TableRows {
  readonly table: TableChoice;
  /** Names the reading; positions found in another one mean other rows. */
  readonly reading: string;
  readonly cards: readonly RowCard[];
  readonly filters: readonly RowFilter[];
  readonly marks: readonly RowMark[];
  /** What verifying enters; null where nothing is verified. */
  readonly verification: { readonly day: string; readonly role: string } | null;
  /** How many of the rows are proposals that wait to be settled. */
  readonly proposals: number;
}

export interface FoundRows {
  readonly reading: string;
  /** Positions among the cards, ascending. */
  readonly found: readonly number[];
  readonly active: readonly ActiveFilter[];
}

export function createRegisterDesk(session: OfficeSession): RegisterDesk {
  const { language } = session;
  const listRows = createRowLister(language, session.ids);

  /** Every answer about a table begins with its definition and the reading. */
  async function withTable<T>(
    name: string,
    give: (data: OfficeData, table: Table) => Result<T> | Promise<Result<T>>,
  ): Promise<Answer<T>> {
    const table = visibleTables().find((one) => one.name === name);
    if (!table) return answerOf(fail(issue('form.tableUnknown', { table: name })), language);
    const data = await session.read();
    if (!data.ok) return answerOf(data, language);
    return answerOf(await give(data.value, table), language);
  }
  const outlook = (): FormDesk => ({ language, asOf: session.asOf(), today: session.clock.today() });
  /** A try to save may break off after it has written: the next one has to mean the same row. */
  const withKey = (table: Table, form: RowForm): RowForm =>
    isKeyGiven(table) ? { ...form, texts: { [table.keyColumn]: session.ids.next() } } : form;

  return {
    tables: () => answerOf(ok(visibleTables().map(choiceOf)), language),
    list: (name) =>
      withTable(name, (data, table) => {
        if (!data.located(table)) return fail(issue('table.missing', { table: table.title }));
        const { reading, cards, filters } = listRows(data, table, session.asOf());
        const isOffers = table.name === offers.name;
        const day = formatDate(session.clock.today());
        const verification = isOffers ? { day, role: verifierOf(data) } : null;
        const proposals = isOffers
          ? data.rows(offers).filter(({ values }) => values.status === 'proposed').length
          : 0;
        const narrowed = { filters: filters.filters, marks: filters.marks };
        return ok({ table: choiceOf(table), reading, cards, ...narrowed, verification, proposals });
      }),
    search: (name, search) =>
      withTable(name, (data, table) => {
        const listing = listRows(data, table, session.asOf());
        const { reading, filters } = listing;
        return ok({ reading, found: listing.find(search), active: filters.describe(search) });
      }),
    form: (name, key) =>
      withTable(name, (data, table) => {
        if (key === null) return ok(withKey(table, blankForm(data, table, outlook())));
        const entry = data.find(table, key);
        if (!entry) return fail(issue('form.rowGone', { table: table.title }));
        return ok(formOfRow(data, table, entry, outlook()));
      }),
    formFor: (name, called) =>
      withTable(name, (data, table) => ok(withKey(table, shortForm(data, table, called, outlook())))),
    place: (name, key) =>
      withTable(name, (data, table) => {
        const entry = data.find(table, key);
        return entry
          ? ok(placeOfRow(data, table, entry))
          : fail(issue('form.rowGone', { table: table.title }));
      }),
    check: (draft) =>
      withTable(draft.table, (data, table) => {
        const entry = data.find(table, draft.key);
        const { notices, unknown } = readDraft(data, table, entry, draft, outlook());
        return ok({ notices, unknown });
      }),
    suggest: (name, typed) => withTable(name, (data, table) => ok(suggestRows(data, table, typed))),
    save: (draft) => withTable(draft.table, (_, table) => saveRow(session, table, draft)),
    verify: (keys) =>
      withTable(offers.name, async (data) => {
        const today = session.clock.today();
        const changes = planVerification(data, keys, today);
        const [first] = changes;
        const entry = data.find(offers, first?.key ?? null);
        if (!entry) return fail(issue('form.rowGone', { table: offers.title }));
        const params = {
          count: changes.length,
          day: formatDate(today),
          title: titleOfRow(data, offers, entry),
        };
        return session.write(data, changes, sayInAll(registerTexts['verify.done'], params));
      }),
  };
}

/** The offers first: most of the work is theirs. */
function visibleTables(): readonly Table[] {
  const visible = allTables.filter(({ hidden }) => !hidden);
  return [...visible.filter(isOffers), ...visible.filter((table) => !isOffers(table))];
}

function isOffers({ name }: Table): boolean {
  return name === offers.name;
}

function choiceOf({ name, title, about }: Table): TableChoice {
  return { name, title, about };
}
