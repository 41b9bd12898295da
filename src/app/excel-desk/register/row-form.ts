/** The form of one row: what stands in it, what its fields are, and where it is in the workbook. */
import { offers } from '../../../core/register/offers';
import type { OfferEntry } from '../../../core/register/review-plan';
import { missingForTakingIn, statusOnTakingIn } from '../../../core/register/take-in-offer';
import { describeFields, type FieldGroup, type FieldModel } from '../../../core/tables/field-model';
import { fieldOf, fieldText, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import type { IsoDay } from '../../../core/values/iso-date';
import type { Place } from '../../../core/values/issue';
import { LONGEST_NAME, shorten } from '../../../core/values/shorten';

export interface RowForm {
  /** Name of the table definition, and its title. */
  readonly table: string;
  readonly tableTitle: string;
  /** Null for a row to come. */
  readonly key: string | null;
  readonly title: string;
  /** Where the row stands; a row to come stands nowhere. */
  readonly at: Place | null;
  readonly groups: readonly FormGroup[];
  /** What the fields show, by column name; blank ones are empty. A row to come has nothing but its key, unseen. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is to be filled in to begin with, instead of what stands there. */
  readonly preset: Readonly<Record<string, string>>;
  /** Names of fields whose cell could not be understood. */
  readonly unread: readonly string[];
  /** Names of fields that stay: what identifies a row. */
  readonly fixed: readonly string[];
  readonly canVerify: boolean;
}

export interface FormGroup {
  readonly title: string;
  /** Closed until somebody opens it. */
  readonly isFolded?: true;
  readonly fields: readonly FieldModel[];
}

interface FormDesk {
  readonly language: Language;
  readonly asOf: IsoDay;
}

export function formOfRow(data: OfficeData, table: Table, entry: AnyEntry, desk: FormDesk): RowForm {
  const key = String(entry.values[table.keyColumn]);
  return {
    ...blankForm(data, table, desk),
    key,
    title: titleOfRow(data, table, entry),
    at: placeOfRow(data, table, entry),
    texts: textsOfRow(data, table, entry),
    unread: [...entry.unread.keys()].filter((name) => shownColumns(table).includes(name)),
    fixed: shownColumns(table).filter((name) => name === table.keyColumn),
    canVerify: table.name === offers.name,
  };
}

/** The form of a row to come. */
export function blankForm(data: OfficeData, table: Table, { language }: FormDesk): RowForm {
  return {
    table: table.name,
    tableTitle: table.title,
    key: null,
    title: '',
    at: null,
    groups: groupsIn(describeFields(table, data.tables, data.context), language),
    texts: {},
    preset: {},
    unread: [],
    fixed: [],
    canVerify: false,
  };
}

/** The same for a row that something else waits for: its name is filled in, what it has to have comes first. */
export function shortForm(data: OfficeData, table: Table, name: string, desk: FormDesk): RowForm {
  const form = blankForm(data, table, desk);
  const fields = form.groups.flatMap((group) => group.fields);
  const isFirst = (one: FieldModel): boolean => one.isRequired || one.name === table.labelColumn;
  const rest = fields.filter((one) => !isFirst(one));
  return {
    ...form,
    groups: [
      { title: say(desk.language, texts.all), fields: fields.filter(isFirst) },
      ...(rest.length > 0
        ? [{ title: say(desk.language, texts.more), isFolded: true as const, fields: rest }]
        : []),
    ],
    preset: fields.some((one) => one.name === table.labelColumn) ? { [table.labelColumn]: name } : {},
  };
}

/** The form of a proposal that becomes an offer: what it lacks comes first, its status is chosen already. */
export function formOfTakingIn(data: OfficeData, entry: OfferEntry, desk: FormDesk): RowForm {
  const form = formOfRow(data, offers, entry, desk);
  const first: readonly string[] = ['status', ...missingForTakingIn(entry)];
  const fields = form.groups.flatMap((group) => group.fields);
  const missing = first.flatMap((name) => fields.filter((field) => field.name === name).slice(0, 1));
  const rest = form.groups.map((group) => ({
    ...group,
    fields: group.fields.filter(({ name }) => !first.includes(name)),
  }));
  const status = statusOnTakingIn(entry.values, desk.asOf);
  return {
    ...form,
    groups: [
      { title: say(desk.language, texts.missing), fields: [...new Set(missing)] },
      ...rest.filter((group) => group.fields.length > 0),
    ],
    preset: { status: fieldText(offers.columns.status, status, data.context) },
    canVerify: false,
  };
}

function textsOfRow(data: OfficeData, table: Table, entry: AnyEntry): Readonly<Record<string, string>> {
  const filled = shownColumns(table).map(
    (name) => [name, fieldOf(table, entry, name, data.context)] as const,
  );
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

/** What a row is called: its label, else the first thing that stands in it; no more of it than a heading has room for. */
export function titleOfRow(data: OfficeData, table: Table, entry: AnyEntry): string {
  const shown = shownColumns(table);
  const names = shown.includes(table.labelColumn) ? [table.labelColumn, ...shown] : shown;
  for (const name of names) {
    const text = fieldOf(table, entry, name, data.context);
    if (text !== '') return shorten(text, LONGEST_NAME);
  }
  return table.title;
}

export function placeOfRow(data: OfficeData, table: Table, { row, sheetRow }: AnyEntry): Place {
  return { sheet: data.located(table)?.raw.sheet ?? table.title, sheetRow, table: table.name, row };
}

function groupsIn(groups: readonly FieldGroup[], language: Language): readonly FormGroup[] {
  const isOnly = groups.length === 1;
  return groups.map(({ title, fields }) => ({
    title: say(language, title ?? (isOnly ? texts.all : texts.more)),
    fields,
  }));
}
