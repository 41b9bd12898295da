/**
 * Saves what was changed in a form and nothing else. What somebody has changed meanwhile is not written over: the person
 * sees both and chooses.
 */
import { followStatus } from '../../../core/register/take-in-offer';
import type { OfferValues } from '../../../core/register/offer-features';
import { offers } from '../../../core/register/offers';
import { fieldOf, fieldText, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import { insertRow, updateRow, type RowChange } from '../../../core/tables/row-change';
import type { Table } from '../../../core/tables/table';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { say, sayInAll } from '../../../core/texts/say';
import { issue } from '../../../core/values/issue';
import { fail, ok, type Result } from '../../../core/values/result';
import { LONGEST_NAME, shorten } from '../../../core/values/shorten';
import type { Done } from '../../desk/done';
import type { OfficeSession } from '../../desk/office-session';
import { changedNames, keyToCome, readDraft, type FieldNotice, type RowDraft } from './row-draft';
import { placeOfRow, titleOfRow } from './row-form';

export type SaveOutcome =
  /** `shown` is what a reference to the row shows. */
  | { readonly state: 'saved'; readonly done: Done; readonly key: string; readonly shown: string }
  /** Nothing is written; the same fields were changed by somebody else. */
  | { readonly state: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  /** Nothing is written; what stops it stands beside its field. */
  | { readonly state: 'wrong'; readonly notices: readonly FieldNotice[] };

export interface FieldConflict {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  /** As the table holds it now. */
  readonly theirs: string;
}

export async function saveRow(
  session: OfficeSession,
  table: Table,
  draft: RowDraft,
): Promise<Result<SaveOutcome>> {
  const first = await trySaving(session, table, draft);
  if (first.ok || !first.issues.some(({ code }) => code === 'write.conflict')) return first;
  // Somebody was faster than the reading at hand: looked at anew, it shows where.
  session.forget();
  return trySaving(session, table, draft);
}

async function trySaving(session: OfficeSession, table: Table, sent: RowDraft): Promise<Result<SaveOutcome>> {
  const read = await session.read();
  if (!read.ok) return read;
  const data = read.value;
  const isNew = sent.key === null;
  // A row to come is there already where an earlier try has broken off after it was written.
  const entry: AnyEntry | undefined = data.find(table, sent.key ?? keyToCome(table, sent) ?? null);
  if (!isNew && !entry) return fail(issue('form.rowGone', { table: table.title }));
  const draft = isNew && entry ? takeUp(data, table, entry, sent) : sent;
  const conflicts = entry ? findConflicts(data, table, entry, draft) : [];
  if (conflicts.length > 0) return ok({ state: 'conflict', conflicts });
  const { changed, values, notices } = readDraft(data, table, entry, draft, {
    language: session.language,
    asOf: session.asOf(),
  });
  if (notices.some(({ stops }) => stops)) return ok({ state: 'wrong', notices });
  const doubled = entry ? undefined : findDoubled(data, table, values);
  if (doubled && !holds(data, table, doubled, changed)) return fail(keyDoubled(data, table, doubled));
  const there = entry ?? doubled;
  const title = nameOf(data, table, values, there);
  const count = Object.keys(changed).length;
  if (count === 0 && !(isNew && there)) {
    const what = say(session.language, texts['saved.nothing']);
    const key = draft.key ?? '';
    return ok({ state: 'saved', done: { what, undo: null }, key, shown: shownAs(data, table, key) });
  }
  const change = there
    ? planUpdate(table, there, changed)
    : insertRow(table, keyOf(table, values) ?? keyToCome(table, draft) ?? session.ids.next(), changed);
  const sentence = there && !isNew ? sentenceOf(table, there, changed) : texts['saved.new'];
  const what = sayInAll(sentence, { title, table: table.title, count });
  const done = await session.write(data, [change], what);
  if (!done.ok) return done;
  return ok({ state: 'saved', done: done.value, ...(await findSaved(session, table, change, there)) });
}

/** The row is this form's own: what its fields say now is to stand in it, whatever an earlier try has written. */
function takeUp(data: OfficeData, table: Table, entry: AnyEntry, sent: RowDraft): RowDraft {
  const names = Object.keys(sent.texts);
  const written = names.map((name) => [name, fieldOf(table, entry, name, data.context)] as const);
  return { ...sent, before: { ...sent.before, ...Object.fromEntries(written) } };
}

function planUpdate(table: Table, entry: AnyEntry, changed: Readonly<Record<string, unknown>>): RowChange {
  const before = entry.values as unknown as OfferValues;
  const followed = table.name === offers.name ? followStatus(before, changed) : {};
  return updateRow(table, String(entry.values[table.keyColumn]), { ...changed, ...followed });
}

function sentenceOf(
  table: Table,
  { values }: AnyEntry,
  changed: Readonly<Record<string, unknown>>,
): (typeof texts)['saved.takenIn' | 'saved.changed'] {
  const isTakenIn =
    table.name === offers.name &&
    values['status'] === 'proposed' &&
    Object.hasOwn(changed, 'status') &&
    changed['status'] !== 'proposed';
  return isTakenIn ? texts['saved.takenIn'] : texts['saved.changed'];
}

/** Fields that hold neither what the form showed nor what it is to become. */
function findConflicts(
  data: OfficeData,
  table: Table,
  entry: AnyEntry,
  draft: RowDraft,
): readonly FieldConflict[] {
  return changedNames(table, draft).flatMap((name) => {
    const theirs = fieldOf(table, entry, name, data.context);
    const mine = draft.texts[name] ?? '';
    if (theirs === (draft.before[name] ?? '') || theirs === mine.trim()) return [];
    return [{ name, label: table.columns[name]?.title ?? name, mine, theirs }];
  });
}

/** Of tables whose key is a column that people fill in. */
function keyOf(table: Table, values: Readonly<Record<string, unknown>>): string | undefined {
  const key = values[table.keyColumn];
  return typeof key === 'string' ? key : undefined;
}

function findDoubled(
  data: OfficeData,
  table: Table,
  values: Readonly<Record<string, unknown>>,
): AnyEntry | undefined {
  return data.find(table, keyOf(table, values) ?? null);
}

function keyDoubled(data: OfficeData, table: Table, other: AnyEntry): ReturnType<typeof issue> {
  const key = String(other.values[table.keyColumn]);
  return issue('form.keyDoubled', { key, row: other.sheetRow }, placeOfRow(data, table, other));
}

/** Whether the row says all that was filled in: then it is what an earlier try has written, or as good. */
function holds(
  data: OfficeData,
  table: Table,
  entry: AnyEntry,
  changed: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(changed).every(([name, value]) => {
    const column = table.columns[name];
    return column && fieldText(column, value, data.context) === fieldOf(table, entry, name, data.context);
  });
}

function nameOf(
  data: OfficeData,
  table: Table,
  values: Readonly<Record<string, unknown>>,
  entry: AnyEntry | undefined,
): string {
  const column = table.columns[table.labelColumn];
  const label = column && !column.technical ? fieldText(column, values[table.labelColumn], data.context) : '';
  if (label !== '') return shorten(label, LONGEST_NAME);
  return entry ? titleOfRow(data, table, entry) : table.title;
}

/**
 * A row that was typed by hand gets its key by being written: it is found by its place. The row is saved by now: whatever
 * goes wrong here must not read as if it were not.
 */
async function findSaved(
  session: OfficeSession,
  table: Table,
  change: RowChange,
  entry: AnyEntry | undefined,
): Promise<{ readonly key: string; readonly shown: string }> {
  const read = await session.read().catch(() => fail());
  if (!read.ok) return { key: change.key, shown: change.key };
  const isThere = read.value.find(table, change.key) !== undefined;
  const found = isThere
    ? undefined
    : read.value.rows(table).find(({ sheetRow }) => sheetRow === entry?.sheetRow);
  const key = found ? String(found.values[table.keyColumn]) : change.key;
  return { key, shown: shownAs(read.value, table, key) };
}

function shownAs(data: OfficeData, table: Table, key: string): string {
  return data.context.showReference(table.name, key) ?? key;
}
