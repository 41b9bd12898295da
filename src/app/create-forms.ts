/** One questionnaire per invited municipality; invitations without a token get theirs first. */
import { nameMunicipality } from '../core/office/name-municipality';
import { municipalities } from '../core/office/places';
import { offerFormColumns } from '../core/register/offer-form-columns';
import { offers } from '../core/register/offers';
import { describeTableColumns } from '../core/sheets/describe-table-columns';
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import { surveyAt } from '../core/survey/count-returns';
import { describeForm } from '../core/survey/describe-form';
import { invitations, surveys } from '../core/survey/survey-tables';
import { placeOf } from '../core/tables/check-tables';
import { isProvisional, type Entry, type OfficeData } from '../core/tables/office-data';
import { planEdits } from '../core/tables/plan-edits';
import { updateRow } from '../core/tables/row-change';
import type { RowOf } from '../core/tables/table';
import { issue, type Issue } from '../core/values/issue';
import type { IsoDay } from '../core/values/iso-date';
import { fail, ok, type Result } from '../core/values/result';
import type { FileSink } from '../ports/file-sink';
import type { TableStore } from '../ports/table-store';
import type { NamedFile, WorkbookWriter } from '../ports/workbook-files';
import type { Breathe, CancelSign, Ids } from '../ports/world';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

type Invitation = Entry<RowOf<typeof invitations.columns>>;
type Survey = Entry<RowOf<typeof surveys.columns>>;

/** Forms are made before they are sent: a survey with a later date counts as well. */
const END_OF_TIME = '2199-12-31' as IsoDay;

export interface FormsDesk {
  readonly store: TableStore;
  readonly writer: WorkbookWriter;
  readonly sink: FileSink;
  readonly ids: Ids;
  readonly breathe?: Breathe;
}

export interface FormsOptions {
  /** Id of the survey; the latest when left out. */
  readonly survey: string | undefined;
  /** Key of the only municipality to make a form for; all that are invited when left out. */
  readonly municipality?: string | undefined;
  readonly onProgress: (done: number, total: number) => void;
  /** Looked at before every form. */
  readonly cancel?: CancelSign | undefined;
}

export interface FormsMade {
  readonly names: readonly string[];
  /** How many invitations had no token before. */
  readonly newTokens: number;
  /** What concerns the workbook as a whole. */
  readonly issues: readonly Issue[];
}

/** Nothing is written when a form's name is taken, the survey is unknown or an invitation names no municipality. */
export async function createForms(desk: FormsDesk, options: FormsOptions): Promise<Result<FormsMade>> {
  const before = await readOffice(desk.store);
  if (!before.ok) return before;
  const survey = chooseSurvey(before.value, options);
  if (!survey.ok) return survey;
  const invited = findInvited(before.value, survey.value, options.municipality);
  if (!invited.ok) return invited;
  const names = invited.value.map((one) => formName(before.value, one));
  const free = await desk.sink.check(names);
  if (!free.ok) return free;

  // Before the forms: a form with a token that the workbook does not know could never be taken in.
  const newTokens = await giveTokens(desk, before.value, survey.value, invited.value);
  if (!newTokens.ok) return newTokens;
  const written = await writeForms(desk, survey.value, invited.value, options);
  if (written.ok) {
    return ok({ names: written.value, newTokens: newTokens.value, issues: takeFindings(desk.store) });
  }
  if (newTokens.value === 0) return written;
  return fail(...written.issues, issue('forms.tokensKept', { count: newTokens.value }));
}

export interface FormsPlan {
  readonly names: readonly string[];
  /** How many invitations would get a token first. */
  readonly newTokens: number;
}

/** What `createForms` would do; fails where it would, as far as the workbook alone says. */
export function planForms(
  data: OfficeData,
  options: Pick<FormsOptions, 'survey' | 'municipality'>,
): Result<FormsPlan> {
  const survey = chooseSurvey(data, options);
  if (!survey.ok) return survey;
  const invited = findInvited(data, survey.value, options.municipality);
  if (!invited.ok) return invited;
  return ok({
    names: invited.value.map((one) => formName(data, one)),
    newTokens: invited.value.filter(({ values }) => values.token === null).length,
  });
}

/** The form of one invitation under the name of its file. Fails with `survey.noQuestions`. */
export function planForm(
  data: OfficeData,
  survey: Survey,
  invitation: Invitation,
): Result<{ readonly name: string; readonly plan: WorkbookPlan }> {
  const offerColumns = describeTableColumns(offers).filter((column) =>
    offerFormColumns.some((name) => offers.columns[name].title === column.title),
  );
  const plan = describeForm({ data, survey, invitation, offerColumns });
  return plan.ok ? ok({ name: formName(data, invitation), plan: plan.value }) : plan;
}

/** From the workbook as it is now. Result: the names of the files. */
async function writeForms(
  desk: FormsDesk,
  survey: Survey,
  invited: readonly Invitation[],
  { onProgress, cancel }: FormsOptions,
): Promise<Result<readonly string[]>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  // By place: a row typed by hand has another key than before the write.
  const current = rowAt(data.value.rows(surveys), survey);
  const files: NamedFile[] = [];
  for (const one of invited) {
    if (cancel?.aborted === true) return fail(issue('forms.cancelled'));
    const invitation = rowAt(data.value.rows(invitations), one);
    const form = planForm(data.value, current, invitation);
    if (!form.ok) return form;
    const { name, plan } = form.value;
    files.push({ name, bytes: await desk.writer.write(plan) });
    onProgress(files.length, invited.length);
    await desk.breathe?.();
  }
  if (cancel?.aborted === true) return fail(issue('forms.cancelled'));
  const written = await desk.sink.writeAll(files);
  return written.ok ? ok(files.map((file) => file.name)) : written;
}

function rowAt<Row>(rows: readonly Entry<Row>[], wanted: Entry<unknown>): Entry<Row> {
  const found = rows.find(({ row }) => row === wanted.row);
  if (!found) throw new Error(`Row ${wanted.row} is gone after our own write`);
  return found;
}

function chooseSurvey(data: OfficeData, options: Pick<FormsOptions, 'survey'>): Result<Survey> {
  const chosen =
    options.survey === undefined ? surveyAt(data, END_OF_TIME) : data.find(surveys, options.survey);
  if (chosen) return ok(chosen);
  return fail(
    options.survey === undefined
      ? issue('survey.none', {}, { table: surveys.name })
      : issue('survey.unknown', { id: options.survey }, { table: surveys.name }),
  );
}

function findInvited(
  data: OfficeData,
  survey: Survey,
  only: string | undefined,
): Result<readonly Invitation[]> {
  const invited = data
    .rows(invitations)
    .filter((one) => one.values.survey === survey.values.id && one.values.status !== 'waived')
    .filter((one) => only === undefined || one.values.municipality === only);
  if (invited.length === 0) {
    const title = survey.values.title ?? '';
    const at = { table: invitations.name };
    if (only === undefined) return fail(issue('survey.nobodyInvited', { title }, at));
    return fail(issue('survey.notInvited', { title, municipality: nameMunicipality(data, only) }, at));
  }
  const nameless: readonly Issue[] = invited
    .filter((one) => data.find(municipalities, one.values.municipality) === undefined)
    .map((one) =>
      issue(
        'required.missing',
        { title: invitations.columns.municipality.title },
        placeOf(data, invitations, one, 'municipality'),
      ),
    );
  if (nameless.length > 0) return fail(...nameless);
  const doubled = invited.flatMap((one, index) => {
    const first = invited
      .slice(0, index)
      .find((other) => other.values.municipality === one.values.municipality);
    const at = placeOf(data, invitations, one, 'municipality');
    return first ? [issue('invitation.doubled', { other: first.sheetRow }, at)] : [];
  });
  return doubled.length > 0 ? fail(...doubled) : ok(invited);
}

/** Writes missing tokens, and the survey's key, to the workbook before any form carries one. Result: how many tokens. */
export async function giveTokens(
  desk: Pick<FormsDesk, 'store' | 'ids'>,
  data: OfficeData,
  survey: Survey,
  invited: readonly Invitation[],
): Promise<Result<number>> {
  const tokens = invited
    .filter((one) => one.values.token === null)
    .map((one) => updateRow(invitations, one.values.id ?? '', { token: desk.ids.next() }));
  const key = survey.values.id ?? '';
  const changes = isProvisional(key) ? [...tokens, updateRow(surveys, key, {})] : tokens;
  const edits = planEdits(data, changes, () => desk.ids.next());
  if (!edits.ok) return edits;
  const applied = await desk.store.apply(edits.value);
  return applied.ok ? ok(tokens.length) : applied;
}

/** "033570008_Bremervörde.xlsx"; signs that no file system takes become a hyphen. */
function formName(data: OfficeData, invitation: Invitation): string {
  const municipality = data.find(municipalities, invitation.values.municipality);
  const place = (municipality?.values.name ?? '').replace(/^Stadt\s+/, '').replace(/[\\/:*?"<>|]/g, '-');
  return `${municipality?.values.key ?? ''}_${place}.xlsx`;
}
