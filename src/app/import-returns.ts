/** Takes over returns: reads the files, plans, writes all of it in one step or nothing. */
import { municipalities } from '../core/office/places';
import { changes as changesTable, journal } from '../core/office/journal';
import { recordChanges } from '../core/office/record-changes';
import type { OfficeData } from '../core/tables/office-data';
import { planEdits, type NewKey } from '../core/tables/plan-edits';
import { insertRow } from '../core/tables/row-change';
import { say } from '../core/texts/say';
import { surveyTexts } from '../core/texts/survey-texts';
import { issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import type { NamedFile, SheetReader } from '../ports/workbook-files';
import type { Clock, Ids } from '../ports/world';
import { baseName } from './import-returns/base-name';
import { findObstacles } from './import-returns/find-obstacles';
import type { ImportOptions, ImportReport } from './import-returns/import-report';
import { planImport, type ImportPlan } from './import-returns/plan-import';
import { readReturn } from './import-returns/read-return';
import { readOffice } from './read-office';

export interface ImportDesk {
  readonly store: TableStore;
  readonly reader: SheetReader;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * One report per file, in the order given. Fails, and writes nothing, when the
 * workbook cannot be read or written or the municipality decided on is unknown.
 */
export async function importReturns(
  desk: ImportDesk,
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<Result<ImportReport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const obstacles = findObstacles(data.value);
  if (obstacles.length > 0) return fail(...obstacles);
  const { municipality } = options;
  if (municipality !== undefined && !data.value.find(municipalities, municipality)) {
    return fail(issue('municipality.unknown', { key: municipality }));
  }
  const incoming = files.map((file, place) => {
    const found = readReturn(desk.reader, file);
    options.onProgress?.(place + 1, files.length, file.name);
    return found;
  });
  const newKey = createKeys(desk.ids);
  const received = options.received ?? desk.clock.today();
  const plan = planImport(data.value, incoming, {
    ...options,
    received,
    receivedNamed: options.received !== undefined,
    newKey,
  });
  if (plan.changes.length === 0 || options.dryRun) return ok({ batch: null, files: plan.reports });
  const batch = desk.ids.next();
  const written = await writePlan(desk, data.value, plan, batch, newKey);
  return written.ok ? ok({ batch, files: plan.reports }) : written;
}

/** Names for the journal, whose cell does not hold thousands of them. */
function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('; ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown}; ${say('de', surveyTexts.importMore, { count: more })}` : shown;
}

const MOST_NAMES = 100;

async function writePlan(
  desk: ImportDesk,
  data: OfficeData,
  plan: ImportPlan,
  batch: string,
  newKey: NewKey,
): Promise<Result<void>> {
  const recorded = recordChanges(data, batch, plan.changes, newKey);
  const names = plan.reports
    .filter(({ outcome }) => outcome === 'imported')
    .map(({ file }) => baseName(file));
  const entry = insertRow(journal, batch, {
    at: desk.clock.now(),
    what: say('de', surveyTexts.importDone),
    files: listNames(names),
    changes: recorded.length,
  });
  const missing = [journal, changesTable].filter((table) => !data.located(table));
  if (missing.length > 0) {
    return fail(
      ...missing.map((table) => issue('table.missing', { table: table.title }, { table: table.name })),
    );
  }
  const edits = planEdits(data, [...plan.changes, entry, ...recorded], newKey);
  return edits.ok ? desk.store.apply(edits.value) : edits;
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
