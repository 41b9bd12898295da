/**
 * What the municipalities of the sample county send back, in the ways that happen. The forms are filled in for the
 * invitations as the workbook has them, so that they find their way home whoever has made forms before.
 */
import { utf8ToBytes } from '@noble/hashes/utils';
import { invitations, surveys } from '../core/survey/survey-tables';
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import type { OfficeData } from '../core/tables/office-data';
import type { Cell } from '../core/values/cell';
import { showCell } from '../core/values/cell-text';
import { noContext } from '../core/values/codec';
import { dayCodec } from '../core/values/date-codec';
import { formatDate } from '../core/values/german-notation';
import { issue } from '../core/values/issue';
import type { IsoDay } from '../core/values/iso-date';
import { fail, ok, type Result } from '../core/values/result';
import type { TableAssets } from '../ports/table-assets';
import type { NamedFile, SheetReader, WorkbookWriter } from '../ports/workbook-files';
import type { Breathe, CancelSign } from '../ports/world';
import { planForm } from './create-forms';
import { SAMPLE_SURVEY, type SampleWave } from './sample-county';
import { asOlderForm, fillPlan, metaOf, withMeta } from './sample-returns/fill-plan';
import { readFillings, type Filling } from './sample-returns/read-fillings';
import { correctAnswers, ways } from './sample-returns/ways-of-answering';

export interface SampleReturnsDesk {
  readonly assets: TableAssets;
  readonly reader: SheetReader;
  readonly writer: WorkbookWriter;
  readonly breathe: Breathe;
}

const asOfQuestion = 'information_date';

export interface SampleReturnsAsked {
  readonly data: OfficeData;
  readonly wave: SampleWave;
  readonly today: IsoDay;
}

/** Fails with `survey.…`, and with what the reader finds in what ships. `undefined` when it was cancelled. */
export async function makeSampleReturns(
  desk: SampleReturnsDesk,
  { data, wave, today }: SampleReturnsAsked,
  onProgress: (done: number, total: number) => void,
  cancel: CancelSign,
): Promise<Result<readonly NamedFile[] | undefined>> {
  const survey = data.find(surveys, SAMPLE_SURVEY);
  if (!survey) return fail(issue('survey.unknown', { id: SAMPLE_SURVEY }));
  const fillings = await readFillings(desk.assets, desk.reader);
  if (!fillings.ok) return fillings;
  const senders = data.rows(invitations).flatMap((invitation) => {
    const key = invitation.values.municipality ?? '';
    const filling = fillings.value.get(key);
    return filling && isIn(wave, key) ? [{ invitation, key, filling: asOfToday(filling, today) }] : [];
  });
  const files: NamedFile[] = [];
  for (const [place, { invitation, key, filling }] of senders.entries()) {
    const form = planForm(data, survey, invitation);
    if (!form.ok) return form;
    files.push(...(await send(desk.writer, form.value, key, filling, wave)));
    onProgress(place + 1, senders.length);
    await desk.breathe();
    if (cancel.aborted) return ok(undefined);
  }
  return ok(files);
}

/** Nobody answers as of a day that is to come: the sample county is also played on days before the answers' own. */
function asOfToday({ answers, offers }: Filling, today: IsoDay): Filling {
  const day = dayCodec.decode(answers.get(asOfQuestion) ?? null, noContext);
  if (!day.ok || day.value === null || day.value <= today) return { answers, offers };
  return { answers: new Map(answers).set(asOfQuestion, formatDate(today)), offers };
}

const lateOnes: ReadonlySet<string> = new Set([ways.late, ways.damaged, ways.corrected]);

/** Afterwards come the one that is late, the damaged one anew, and a correction. */
function isIn(wave: SampleWave, key: string): boolean {
  return wave === 'late' ? lateOnes.has(key) : key !== ways.late;
}

interface PlannedForm {
  readonly name: string;
  readonly plan: WorkbookPlan;
}

async function send(
  writer: WorkbookWriter,
  { name, plan }: PlannedForm,
  key: string,
  filling: Filling,
  wave: SampleWave,
): Promise<readonly NamedFile[]> {
  const write = async (from: WorkbookPlan, given: Filling): Promise<Uint8Array> =>
    writer.write(fillPlan(from, given));
  if (wave === 'late') {
    if (key !== ways.corrected) return [{ name, bytes: await write(plan, filling) }];
    return [
      {
        name: renamed(name, ' - Korrektur.xlsx'),
        bytes: await write(plan, { ...filling, answers: correctAnswers(filling.answers) }),
      },
    ];
  }
  if (key === ways.asCsv) return toCsv(name, plan, filling);
  const bytes = await write(formOf(key, plan), filling);
  if (key === ways.damaged) return [{ name, bytes: bytes.slice(0, bytes.length / 2) }];
  return key === ways.sentTwice
    ? [
        { name, bytes },
        { name: renamed(name, ' - Kopie.xlsx'), bytes },
      ]
    : [{ name, bytes }];
}

/** What lies before a municipality: not all of them fill in the form that was sent to them. */
function formOf(key: string, plan: WorkbookPlan): WorkbookPlan {
  if (key === ways.olderVersion) return asOlderForm(plan);
  if (key === ways.elsewhere) return withMeta(plan, { token: 'aus-einer-anderen-umfrage' });
  return plan;
}

function renamed(name: string, ending: string): string {
  return name.replace('.xlsx', ending);
}

/** Answers below the form's keys, and the offers beside them, as somebody without Excel returns them. */
function toCsv(name: string, plan: WorkbookPlan, { answers, offers }: Filling): readonly NamedFile[] {
  const titles = [...new Set(offers.flatMap((offer) => [...offer.keys()]))];
  const meta = metaOf(plan);
  const file = (ending: string, rows: readonly (readonly Cell[])[]): NamedFile => ({
    name: renamed(name, ending),
    bytes: utf8ToBytes(rows.map((row) => row.map(quoted).join(';')).join('\r\n')),
  });
  return [
    file('.csv', [...meta, ['Name', 'Antwort'], ...answers]),
    file(' Angebote.csv', [
      ...meta,
      titles,
      ...offers.map((offer) => titles.map((title) => offer.get(title) ?? null)),
    ]),
  ];
}

function quoted(cell: Cell): string {
  return `"${showCell(cell).replaceAll('"', '""')}"`;
}
