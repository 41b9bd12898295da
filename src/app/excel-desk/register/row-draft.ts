/** What somebody has typed into the form of a row: read, judged, and turned into the change it asks for. */
import { findExpiredCodes } from '../../../core/register/find-expired-codes';
import { judgeOffer } from '../../../core/register/offer-rules';
import type { OfferValues } from '../../../core/register/offer-features';
import { offers } from '../../../core/register/offers';
import { shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import { readField } from '../../../core/tables/read-field';
import type { Table } from '../../../core/tables/table';
import { severityOf } from '../../../core/texts/issue-severities';
import type { Language, Severity } from '../../../core/texts/text-entry';
import { describeIssue } from '../../../core/values/describe-issue';
import type { IsoDay } from '../../../core/values/iso-date';
import { issue, type Issue } from '../../../core/values/issue';
import { lackingTable } from './unknown-reference';

/** What a form sends along. Plain data. */
export interface RowDraft {
  /** Name of the table definition. */
  readonly table: string;
  /** Null for a row to come. */
  readonly key: string | null;
  /** Fields that were changed, by column name, as typed. */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * What these fields showed when the form was opened. Of a row to come it names the key as well, as its form did:
   * however often it is sent, it becomes one row.
   */
  readonly before: Readonly<Record<string, string>>;
}

/** The key a row to come was given with its form; undefined where people fill the key in. */
export function keyToCome(table: Table, { before }: Pick<RowDraft, 'before'>): string | undefined {
  return isKeyGiven(table) ? before[table.keyColumn] : undefined;
}

/** Whether the program gives the key, and not the person who fills the row in. */
export function isKeyGiven(table: Table): boolean {
  return table.columns[table.keyColumn]?.technical === true;
}

/** A finding beside a field. */
export interface FieldNotice {
  /** Name of the column. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: string;
  /** Nothing is saved as long as it stands. */
  readonly stops: boolean;
}

/** What a form is told while it is filled in. */
export interface DraftCheck {
  readonly notices: readonly FieldNotice[];
  /** Names of reference fields whose text names no row yet: one can be added under that name. */
  readonly unknown: readonly string[];
}

/** A draft as typed values: what changes, and the row as it would be. */
export interface ReadDraft extends DraftCheck {
  readonly changed: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}

interface DraftDesk {
  readonly language: Language;
  readonly asOf: IsoDay;
}

/** `entry` is the row as it stands; undefined for one to come. */
export function readDraft(
  data: OfficeData,
  table: Table,
  entry: AnyEntry | undefined,
  draft: RowDraft,
  { language, asOf }: DraftDesk,
): ReadDraft {
  const changed: Record<string, unknown> = {};
  const notices: FieldNotice[] = [];
  const add = (name: string, found: Issue, stops: boolean): void => {
    const severity = stops ? 'error' : severityOf(found.code);
    notices.push({ name, severity, text: describeIssue({ ...found, at: {} }, language, 'pane'), stops });
  };
  const names = changedNames(table, draft);
  for (const name of names) {
    const column = table.columns[name];
    if (!column) continue;
    const read = readField(column, draft.texts[name] ?? '', data.context, data.tables);
    if (read.ok) changed[name] = read.value;
    else for (const found of read.issues) add(name, found, true);
  }
  const blank = Object.fromEntries(Object.keys(table.columns).map((name) => [name, null]));
  const values: Record<string, unknown> = { ...blank, ...entry?.values, ...changed };
  const wrong = new Set(notices.map(({ name }) => name));
  const isProposal = table.name === offers.name && values['status'] === 'proposed';
  // A proposal that becomes an offer has to be whole.
  const isTakenIn = !isProposal && entry?.values['status'] === 'proposed' && table.name === offers.name;
  for (const name of shownColumns(table)) {
    const column = table.columns[name];
    if (column?.required !== true || wrong.has(name)) continue;
    const isUnread = entry?.unread.has(name) === true && !Object.hasOwn(changed, name);
    if (isUnread && isTakenIn) {
      const read = readField(column, showUnread(entry, name), data.context, data.tables);
      if (!read.ok) for (const found of read.issues) add(name, found, true);
    }
    if (values[name] !== null || isUnread) continue;
    const isNew = entry === undefined || isTakenIn || Object.hasOwn(changed, name);
    const stops = isNew && (!isProposal || name === table.labelColumn);
    add(name, issue('required.missing', { title: column.title }), stops);
  }
  if (table.name === offers.name) {
    // The columns are those of the offers: the definition says so.
    const offer = values as unknown as OfferValues;
    for (const { column, code, params } of [
      ...judgeOffer(offer, asOf, data.context),
      ...findExpiredCodes(offer, asOf, data.context),
    ]) {
      add(column, issue(code, params), false);
    }
  }
  const unknown = shownColumns(table).filter((name) => {
    const isUnread = entry?.unread.has(name) === true && !names.includes(name);
    const text = isUnread ? showUnread(entry, name) : (draft.texts[name] ?? '');
    return (isUnread || names.includes(name)) && lackingTable(data, table.columns[name], text) !== undefined;
  });
  return { changed, values, notices, unknown };
}

/** Names of the fields that hold something else than when the form was opened. */
export function changedNames(table: Table, { texts, before }: RowDraft): readonly string[] {
  return shownColumns(table).filter(
    (name) => Object.hasOwn(texts, name) && (texts[name] ?? '') !== (before[name] ?? ''),
  );
}

function showUnread(entry: AnyEntry | undefined, name: string): string {
  const cell = entry?.unread.get(name);
  return typeof cell === 'string' ? cell : JSON.stringify(cell ?? '');
}
