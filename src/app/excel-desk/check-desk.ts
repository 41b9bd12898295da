/** Everything that is wrong, due or untidy in the workbook, and the corrections that need no question. */
import type { CellFix } from '../../core/tables/find-fixes';
import type { OfficeData } from '../../core/tables/office-data';
import { updateRow, type RowChange, type RowUpdate } from '../../core/tables/row-change';
import type { Columns } from '../../core/tables/table';
import { fixSentences, fixTexts } from '../../core/texts/panes/fix-texts';
import { say, sayInAll } from '../../core/texts/say';
import { formatNumber } from '../../core/values/german-notation';
import type { IsoDay } from '../../core/values/iso-date';
import { ok, type Result } from '../../core/values/result';
import { checkOffice } from '../check-workbook';
import { answerOf, type Answer } from '../desk/answer';
import type { Done } from '../desk/done';
import type { OfficeSession } from '../desk/office-session';
import { countSeverities, type SeverityCounts } from './check/count-severities';
import { findPlaces, type CheckedPlace } from './check/find-places';
import type { CheckedTable, CheckFilter, FindingGroup } from './check/group-places';
import { createFixFinder, type ShippedLists } from './check/known-fixes';
import type { OpenedGroup } from './check/show-place';
import type { FixPreview } from './check/preview-fixes';
import { verifierOf } from './register/verify-offers';

/** What says the findings comes with all their sentences; the overview only counts. */
const grouping = () => import(/* webpackChunkName: "check-places" */ './check/group-places');
const showing = () => import(/* webpackChunkName: "check-places" */ './check/show-place');
const previewing = () => import(/* webpackChunkName: "check-places" */ './check/preview-fixes');

export interface CheckDesk {
  read(filter: CheckFilter): Promise<Answer<CheckState>>;
  /** How many there are of each weight, whatever the filter of the view. */
  count(): Promise<Answer<SeverityCounts>>;
  /** The places of one group; none where it is empty by now. */
  open(group: string, filter: CheckFilter): Promise<Answer<OpenedGroup>>;
  /** What would be corrected: in one group, or in all. */
  preview(group: string | null, filter: CheckFilter): Promise<Answer<FixPreview>>;
  /** Makes exactly these corrections; one whose cell has changed since is left out. */
  fix(ids: readonly string[]): Promise<Answer<FixOutcome>>;
}

export interface CheckState {
  readonly asOf: IsoDay;
  /** Of all that the table of the filter has. */
  readonly counts: SeverityCounts;
  readonly tables: readonly CheckedTable[];
  readonly groups: readonly FindingGroup[];
  /** How many places can be put right without asking. */
  readonly fixable: number;
  /** Of all, whatever the filter. */
  readonly total: number;
}

export interface FixOutcome extends Done {
  /** Corrections that were not made because somebody was there before. */
  readonly skipped: number;
}

export function createCheckDesk(world: ShippedLists, session: OfficeSession): CheckDesk {
  const { language } = session;
  const fixesOf = createFixFinder(world, (data, kind) => ({
    correctedBy: verifierOf(data),
    correctedOn: session.clock.today(),
    reason: say('de', fixTexts[kind].title),
  }));
  const known = new WeakMap<
    OfficeData,
    { readonly asOf: IsoDay; readonly places: readonly CheckedPlace[] }
  >();

  async function placesIn(data: OfficeData): Promise<readonly CheckedPlace[]> {
    const asOf = session.asOf();
    const found = known.get(data);
    if (found?.asOf === asOf) return found.places;
    const places = findPlaces(checkOffice(data, asOf), await fixesOf(data));
    known.set(data, { asOf, places });
    return places;
  }

  async function answer<T>(
    give: (data: OfficeData, places: readonly CheckedPlace[]) => Result<T> | Promise<Result<T>>,
  ): Promise<Answer<T>> {
    const data = await session.read();
    if (!data.ok) return answerOf(data, language);
    return answerOf(await give(data.value, await placesIn(data.value)), language);
  }

  return {
    read: (filter) =>
      answer(async (_, all) => {
        const { countTables, groupPlaces, narrowPlaces } = await grouping();
        const inTable = narrowPlaces(all, filter.table === undefined ? {} : { table: filter.table });
        const shown = narrowPlaces(inTable, filter);
        const groups = groupPlaces(shown, language);
        return ok({
          asOf: session.asOf(),
          counts: countSeverities(inTable),
          tables: countTables(all),
          groups,
          fixable: groups.reduce((sum, { fixable }) => sum + fixable, 0),
          total: all.length,
        });
      }),
    count: () => answer((_, all) => ok(countSeverities(all))),
    open: (group, filter) =>
      answer(async (data, all) => {
        const [{ narrowPlaces }, { openGroup }] = await Promise.all([grouping(), showing()]);
        const members = narrowPlaces(all, filter).filter((place) => place.group === group);
        return ok(openGroup(data, members, { language, today: session.clock.today() }));
      }),
    preview: (group, filter) =>
      answer(async (data, all) => {
        const [{ narrowPlaces }, { previewFixes }] = await Promise.all([grouping(), previewing()]);
        const members = narrowPlaces(all, filter).filter((place) => group === null || place.group === group);
        return ok(previewFixes(data, members, language));
      }),
    fix: (ids) =>
      answer<FixOutcome>(async (data) => {
        const { showFix } = await showing();
        const wanted = new Set(ids);
        const fixes = (await fixesOf(data)).filter((fix) => wanted.has(showFix(fix, language).id));
        const skipped = wanted.size - fixes.length;
        const number = formatNumber(fixes.length);
        const what = sayInAll(fixSentences.done, { count: fixes.length, number });
        if (fixes.length === 0) return ok({ what: what[language], undo: null, skipped });
        const written = await session.write(data, changesOf(fixes), what);
        if (!written.ok) return written;
        // A key that was given stays: other rows may name it by now.
        const isForGood = fixes.every(({ kind }) => kind === 'key');
        return ok({ ...written.value, ...(isForGood ? { undo: null } : {}), skipped });
      }),
  };
}

/** One change per row. A row without a key gets it with whatever is written to its table. */
function changesOf(fixes: readonly CellFix[]): readonly RowChange[] {
  const rows = new Map<string, RowUpdate>();
  for (const { table, key, column, kind, after, noted } of fixes) {
    const at = `${table.name}\n${key}`;
    const { cells, values } = rows.get(at) ?? {};
    const cell = kind === 'key' ? {} : { [column]: after };
    rows.set(at, updateRow<Columns>(table, key, { ...values, ...noted }, { ...cells, ...cell }));
  }
  return [...rows.values()];
}
