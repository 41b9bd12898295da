/** What somebody has typed into the form of a row: read, judged, and turned into the change it asks for. */
import { findExpiredCodes } from '../../../core/register/find-expired-codes';
import { judgeOffer, type OfferFinding } from '../../../core/register/offer-rules';
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
  /** Nothing is saved as long as it stands. Nothing else is an error here: what was in the row before, waits. */
  readonly stops: boolean;
  /** The field is to be filled in, not to be corrected. */
  readonly isMissing: boolean;
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

/** Findings that ask for nothing but an entry. */
const missing: ReadonlySet<string> = new Set(['required.missing', 'offer.startMissing']);

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
    const severity = severityOf(found.code);
    const isMissing = missing.has(found.code);
    const params = isMissing && !stops ? { ...found.params, later: 'yes' } : found.params;
    notices.push({
      name,
      severity: stops ? 'error' : severity === 'error' ? 'warning' : severity,
      text: describeIssue({ ...found, params, at: {} }, language, 'pane'),
      stops,
      isMissing,
    });
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
    const judge = (offer: Readonly<Record<string, unknown>>): readonly OfferFinding[] => {
      // The columns are those of the offers: the definition says so.
      const own = offer as unknown as OfferValues;
      return [...judgeOffer(own, asOf, data.context), ...findExpiredCodes(own, asOf, data.context)];
    };
    const named = ({ column, code }: OfferFinding): string => `${column} ${code}`;
    const before = new Set(entry && !isTakenIn ? judge(entry.values).map(named) : []);
    for (const found of judge(values)) {
      // What checking the workbook would call an error is not brought about here.
      const stops = severityOf(found.code) === 'error' && !before.has(named(found));
      add(found.column, issue(found.code, found.params), stops);
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
