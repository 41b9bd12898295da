/** Mails that remind of a return: one municipality by name, or one text for all that have the same day to keep. */
import type { ValuesOf } from '../blocks/text-block-spec';
import { createTextBlocks } from '../blocks/text-blocks';
import { nameMunicipalityInDative } from '../office/name-municipality';
import { readSetting } from '../office/settings';
import { textBlocks } from '../office/text-block-table';
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { updateRow, type RowUpdate } from '../tables/row-change';
import { reminderTexts, YOUR_MUNICIPALITY } from '../texts/reminder-texts';
import { formatDate } from '../values/german-notation';
import type { Issue, Place } from '../values/issue';
import type { IsoDay } from '../values/iso-date';
import type { Invited, SurveyEntry } from './count-returns';
import type { reminderBlocks } from './reminder-blocks';
import { invitations } from './survey-tables';

export interface Reminder {
  /** Whom it goes to. */
  readonly to: readonly Invited[];
  /** Whether the day has passed. */
  readonly overdue: boolean;
  readonly subject: string;
  /** Paragraphs with blank lines between them. */
  readonly body: string;
}

export interface WrittenReminders {
  readonly reminders: readonly Reminder[];
  /** What is wrong with the office's own wording; the product's then stands in for it. */
  readonly issues: readonly Issue[];
}

/** Who is still to answer: a municipality that has declined is not reminded. */
export function findReminded(invited: readonly Invited[]): readonly Invited[] {
  return invited.filter(
    ({ returns, invitation }) => returns.length === 0 && invitation.values.status !== 'waived',
  );
}

/** One text per day to keep, in the order of the days; with a single municipality it is called by its name. */
export function writeReminders(
  data: OfficeData,
  survey: SurveyEntry,
  to: readonly Invited[],
  asOf: IsoDay,
): WrittenReminders {
  const days = [...new Set(to.map(({ dueOn }) => dueOn))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  const written = days.map((dueOn) =>
    writeReminder(
      data,
      survey,
      to.filter((one) => one.dueOn === dueOn),
      asOf,
    ),
  );
  const issues = new Map(
    written.flatMap((one) => one.issues).map((found) => [JSON.stringify(found), found] as const),
  );
  return { reminders: written.map(({ reminder }) => reminder), issues: [...issues.values()] };
}

function writeReminder(
  data: OfficeData,
  survey: SurveyEntry,
  to: readonly Invited[],
  asOf: IsoDay,
): { readonly reminder: Reminder; readonly issues: readonly Issue[] } {
  const [first] = to;
  const dueOn = first?.dueOn ?? null;
  const overdue = dueOn !== null && dueOn < asOf;
  const { title, sentOn } = survey.values;
  const sent = to.length === 1 ? (first?.invitation.values.sentOn ?? sentOn) : sentOn;
  const values: ReminderValues = {
    kommune:
      first && to.length === 1 ? nameMunicipalityInDative(data, first.municipality) : YOUR_MUNICIPALITY,
    titel: title ?? '',
    versandt: sent === null ? '' : formatDate(sent),
    frist: dueOn === null ? '' : formatDate(dueOn),
    kontakt: readSetting(data, 'office.contact') ?? '',
    stelle: readSetting(data, 'office.name') ?? '',
    landkreis: readSetting(data, 'county.name') ?? '',
  };
  const subject = fillLines(data, 'erinnerung.betreff', values);
  const body = fillLines(data, overdue ? 'erinnerung.verspaetet' : 'erinnerung.text', values);
  return {
    reminder: { to, overdue, subject: subject.text, body: body.text },
    issues: [...subject.issues, ...body.issues],
  };
}

type ReminderBlock = keyof typeof reminderBlocks;

type ReminderValues = ValuesOf<typeof reminderBlocks, ReminderBlock>;

interface Filled {
  readonly text: string;
  readonly issues: readonly Issue[];
}

function fillLines(data: OfficeData, key: ReminderBlock, values: ReminderValues): Filled {
  const own = data.find(textBlocks, key);
  const wording = own?.values.text ?? null;
  if (!own || wording === null) return fillText(key, reminderTexts[key], values, {});
  const filled = fillText(key, wording, values, placeOf(data, textBlocks, own, 'text'));
  return filled.issues.length === 0
    ? filled
    : { ...fillText(key, reminderTexts[key], values, {}), issues: filled.issues };
}

/** Line by line, because a text block knows none; a line that asks for a value nobody has entered is left out. */
function fillText(key: string, text: string, values: Readonly<Record<string, string>>, at: Place): Filled {
  const missing = Object.keys(values).filter((name) => values[name] === '');
  const lines = text
    .split(/\r\n?|\n/)
    .filter((line) => !missing.some((name) => line.includes(`{{${name}}}`)));
  const filled = lines.map((line) =>
    createTextBlocks([{ key, text: line, one: null, none: null, at }]).fill(key, values),
  );
  const joined = filled
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: joined, issues: filled.flatMap((line) => line.issues) };
}

/** One reminder more; the state rises to "reminded" unless it says more already. */
export function noteReminded({ invitation }: Invited): RowUpdate {
  const { id, reminders, status } = invitation.values;
  const rises = status === null || status === 'sent' || status === 'unanswered';
  return updateRow(invitations, id ?? '', {
    reminders: (reminders ?? 0) + 1,
    ...(rises ? { status: 'reminded' } : {}),
  });
}
