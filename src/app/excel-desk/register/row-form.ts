/** The form of one row: what stands in it, what its fields are, and where it is in the workbook. */
import { offers } from '../../../core/register/offers';
import type { OfferEntry } from '../../../core/register/review-plan';
import { missingForTakingIn, statusOnTakingIn } from '../../../core/register/take-in-offer';
import { describeFields, type FieldGroup, type FieldModel } from '../../../core/tables/field-model';
import { fieldOf, fieldText, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import { presetTexts } from '../../../core/tables/preset-texts';
import type { Table } from '../../../core/tables/table';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import type { IsoDay } from '../../../core/values/iso-date';
import type { Place } from '../../../core/values/issue';
import { LONGEST_NAME, shorten } from '../../../core/values/shorten';
import { verifierOf } from './verify-offers';

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
  /** A proposal becomes an offer of the register with it. */
  readonly takesIn: boolean;
}

export interface FormGroup {
  readonly title: string;
  /** Closed until somebody opens it. */
  readonly isFolded?: true;
  readonly fields: readonly FieldModel[];
}

/** What the pane knows beside the workbook. */
export interface FormDesk {
  readonly language: Language;
  readonly asOf: IsoDay;
  readonly today: IsoDay;
}

export function formOfRow(data: OfficeData, table: Table, entry: AnyEntry, desk: FormDesk): RowForm {
  const key = String(entry.values[table.keyColumn]);
  return {
    ...emptyForm(data, table, desk),
    key,
    title: titleOfRow(data, table, entry),
    at: placeOfRow(data, table, entry),
    texts: textsOfRow(data, table, entry),
    unread: [...entry.unread.keys()].filter((name) => shownColumns(table).includes(name)),
    fixed: shownColumns(table).filter((name) => name === table.keyColumn),
    canVerify: table.name === offers.name,
  };
}

/** The form of a row to come, with what the program knows of it filled in. */
export function blankForm(data: OfficeData, table: Table, desk: FormDesk): RowForm {
  const preset = presetTexts(data, table, { today: desk.today, office: verifierOf(data) });
  return { ...emptyForm(data, table, desk), preset };
}

function emptyForm(data: OfficeData, table: Table, { language }: FormDesk): RowForm {
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
    takesIn: false,
  };
}

/** The same for a row that something else waits for: its name is filled in, what it has to have comes first. */
export function shortForm(data: OfficeData, table: Table, name: string, desk: FormDesk): RowForm {
  const form = blankForm(data, table, desk);
  const fields = form.groups.flatMap((group) => group.fields);
  // What is filled in already is seen before it is saved.
  const isFirst = (one: FieldModel): boolean =>
    one.isRequired || one.name === table.labelColumn || Object.hasOwn(form.preset, one.name);
  const rest = fields.filter((one) => !isFirst(one));
  return {
    ...form,
    groups: [
      { title: say(desk.language, texts.all), fields: fields.filter(isFirst) },
      ...(rest.length > 0
        ? [{ title: say(desk.language, texts.more), isFolded: true as const, fields: rest }]
        : []),
    ],
    preset: {
      ...form.preset,
      ...(fields.some((one) => one.name === table.labelColumn) ? { [table.labelColumn]: name } : {}),
    },
  };
}

/** The form of a proposal that becomes an offer: what it lacks comes first, then what is chosen or filled in already. */
export function formOfTakingIn(data: OfficeData, entry: OfferEntry, desk: FormDesk): RowForm {
  const form = formOfRow(data, offers, entry, desk);
  const preset = presetForTakingIn(data, entry, desk);
  const fields = form.groups.flatMap((group) => group.fields);
  const fieldsOf = (names: readonly string[]): readonly FieldModel[] =>
    names.flatMap((name) => fields.filter((field) => field.name === name));
  const missing = leftToFillIn(entry, preset);
  const chosen = Object.keys(preset);
  const first = new Set<string>([...missing, ...chosen]);
  const rest = form.groups.map((group) => ({
    ...group,
    fields: group.fields.filter(({ name }) => !first.has(name)),
  }));
  const groups = [
    { title: say(desk.language, texts.missing), fields: fieldsOf(missing) },
    { title: say(desk.language, texts.preset), fields: fieldsOf(chosen) },
    ...rest,
  ];
  return {
    ...form,
    groups: groups.filter((group) => group.fields.length > 0),
    preset,
    canVerify: false,
    takesIn: true,
  };
}

/**
 * Its status, and who is to see it unless somebody has decided that for the proposal; of the rest whatever the program
 * knows and the proposal does not say. Texts by column name.
 */
export function presetForTakingIn(
  data: OfficeData,
  { values, unread }: OfferEntry,
  { asOf, today }: FormDesk,
): Readonly<Record<string, string>> {
  const known = presetTexts(data, offers, { today, office: verifierOf(data) });
  const isOpen = (name: string): boolean =>
    (values[name as keyof typeof values] === null && !unread.has(name)) ||
    (name === 'publish' && values.publish === 'draft');
  const status = fieldText(offers.columns.status, statusOnTakingIn(values, asOf), data.context);
  return { status, ...Object.fromEntries(Object.entries(known).filter(([name]) => isOpen(name))) };
}

/** What a person has to fill in before the proposal can be an offer: names of columns. */
export function leftToFillIn(entry: OfferEntry, preset: Readonly<Record<string, string>>): readonly string[] {
  return missingForTakingIn(entry).filter((name) => !Object.hasOwn(preset, name));
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
