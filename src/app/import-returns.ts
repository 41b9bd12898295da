/** Takes over returns: reads the files one by one, plans, writes all of it in one step or nothing. */
import { municipalities } from '../core/office/places';
import { checkComparison } from '../core/register/check-comparison';
import type { AnswerChoice } from '../core/survey/compare-answers';
import type { OfficeData } from '../core/tables/office-data';
import type { NewKey } from '../core/tables/plan-edits';
import type { Digest } from '../core/values/digest';
import { issue, type Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { FileSource } from '../ports/file-source';
import type { TableStore } from '../ports/table-store';
import type { TextPacker } from '../ports/text-packer';
import type { SheetReader } from '../ports/workbook-files';
import type { Breathe, Clock, Ids } from '../ports/world';
import { findObstacles } from './import-returns/find-obstacles';
import { gatherReturns } from './import-returns/gather-returns';
import type {
  FileDecision,
  FileDetail,
  FileReport,
  ImportOptions,
  ImportReport,
} from './import-returns/import-report';
import { createSteps, type ImportSteps } from './import-returns/import-steps';
import { createImportWriter, type ChosenAnswers, type PlannedWrite } from './import-returns/import-writer';
import { planImport } from './import-returns/plan-import';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export interface ImportDesk {
  readonly store: TableStore;
  readonly reader: SheetReader;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly breathe: Breathe;
}

/**
 * One report per file, in the order given, and what concerns them all. Fails, and writes nothing, when the workbook cannot be
 * read or written, the municipality decided on is unknown, or the user cancels (`import.cancelled`).
 * Once writing has begun it is finished.
 */
export async function importReturns(
  desk: ImportDesk,
  files: FileSource,
  options: ImportOptions = {},
): Promise<Result<ImportReport>> {
  const steps = createSteps(desk.breathe, options);
  // What planning needs is let go before anything is written: both take room.
  const planned = await planRun(desk, files, options, steps);
  if (!planned.ok) return planned;
  const { reports, issues, write } = planned.value;
  const report = (): ImportReport => {
    return { batch: write.batch, files: reports, issues: [...takeFindings(desk.store), ...issues] };
  };
  if (write.batch === null) return ok(report());
  if (options.approve?.(reports) === false) return ok({ ...report(), batch: null });
  if (!(await steps.next('writing', 0, 1))) return fail(issue('import.cancelled'));
  const written = await desk.store.apply(write.edits, (done, total) =>
    options.onProgress?.({ phase: 'writing', done, total }),
  );
  return written.ok ? ok(report()) : written;
}

interface PlannedRun {
  readonly reports: readonly FileReport[];
  readonly issues: readonly Issue[];
  readonly write: PlannedWrite;
}

async function planRun(
  desk: ImportDesk,
  files: FileSource,
  options: ImportOptions,
  steps: ImportSteps,
): Promise<Result<PlannedRun>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const obstacles = findObstacles(data.value);
  if (obstacles.length > 0) return fail(...obstacles);
  const unknown = [options, ...(options.decisions ?? [])].find(
    (one) => one?.municipality !== undefined && !data.value.find(municipalities, one.municipality),
  );
  if (unknown) return fail(issue('municipality.unknown', { key: unknown.municipality ?? '' }));
  return planFiles(desk, data.value, files, options, steps);
}

async function planFiles(
  desk: ImportDesk,
  data: OfficeData,
  files: FileSource,
  options: ImportOptions,
  steps: ImportSteps,
): Promise<Result<PlannedRun>> {
  const byPlace = new Map<number, FileReport>();
  const report = (place: number, found: FileReport): void => {
    byPlace.set(place, found);
  };
  const received = options.received ?? desk.clock.today();
  const newKey = createKeys(desk.ids);
  const writer = createImportWriter(desk, data, newKey);
  const { reader, packer, digest } = desk;
  const decisionOf = (place: number): FileDecision => {
    const { municipality = options.municipality, ...own } = options.decisions?.[place] ?? {};
    return { acceptClears: options.acceptClears, ...own, municipality };
  };
  const chosen = new Map<number, ChosenAnswers>();
  const waiting = await gatherReturns(files, {
    data,
    reader,
    packer,
    digest,
    received,
    decisionOf,
    unclear: options.onUnclear,
    report,
    steps,
  });
  const isPlanned =
    waiting &&
    (await planImport(data, waiting, {
      received,
      receivedNamed: options.received !== undefined,
      acceptClears: (place) => decisionOf(place).acceptClears === true,
      choicesOf: (place) => decisionOf(place).answers ?? {},
      detail: (place, detail) => {
        chosen.set(place, countChosen(detail));
        options.onDetail?.(place, detail);
      },
      today: desk.clock.today(),
      newKey,
      report,
      write: (change) => {
        writer.write(change);
      },
      steps,
    }));
  if (!isPlanned) return fail(issue('import.cancelled'));
  const reports = files.names.flatMap((_, place) => byPlace.get(place) ?? []);
  const imported = [...byPlace].filter(([, { outcome }]) => outcome === 'imported');
  const sum = (choice: keyof ChosenAnswers): number =>
    imported.reduce((total, [place]) => total + (chosen.get(place)?.[choice] ?? 0), 0);
  const names = reports.filter(({ outcome }) => outcome === 'imported').map(({ file }) => file);
  const write = writer.finish(names, { held: sum('held'), file: sum('file') });
  if (!write.ok) return write;
  // Planned to the end even where nothing is to be written: what stands in the way is to be heard.
  return ok({
    reports,
    issues: reports.some(hasCompared) ? checkComparison(data) : [],
    write: options.dryRun ? { batch: null, edits: [] } : write.value,
  });
}

function countChosen({ differences }: FileDetail): ChosenAnswers {
  const count = (wanted: AnswerChoice): number =>
    differences.filter(({ choice }) => choice === wanted).length;
  return { held: count('held'), file: count('file') };
}

/** Whether any offer of the file has been looked for in the register. */
function hasCompared({ outcome, offers }: FileReport): boolean {
  return outcome === 'imported' && offers.proposed + offers.duplicates + offers.possible > 0;
}

/** A row typed by hand gets its key by the same write; whoever asks for it hears the same one. */
function createKeys(ids: Ids): NewKey {
  const given = new Map<string, string>();
  return (table, provisional) => {
    const place = `${table.name}\n${provisional}`;
    const key = given.get(place) ?? ids.next();
    given.set(place, key);
    return key;
  };
}
