/** One run over the held files: planned and shown, or, where a preview is given that still holds, carried out. */
import type { Digest } from '../../../core/values/digest';
import { formatDate } from '../../../core/values/german-notation';
import type { IsoDay } from '../../../core/values/iso-date';
import type { Issue } from '../../../core/values/issue';
import { ok, type Result } from '../../../core/values/result';
import type { TextPacker } from '../../../ports/text-packer';
import type { SheetReader } from '../../../ports/workbook-files';
import type { Breathe, CancelSign } from '../../../ports/world';
import type { OfficeSession } from '../../desk/office-session';
import { importReturns } from '../../import-returns';
import type { FileDetail, FileReport } from '../../import-returns/import-report';
import { suggestMunicipality } from '../../import-returns/suggest-municipality';
import { describePreview } from './describe-preview';
import { readerOf, sourceOf, type HeldFile } from './held-files';
import { findPreviewChanges } from './preview-changes';
import type { ReturnsPreview, ReturnsProgress } from './returns-view';

interface PlanningDesk {
  readonly loadReader: () => Promise<SheetReader>;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly breathe: Breathe;
  readonly session: OfficeSession;
}

interface Run {
  readonly files: readonly HeldFile[];
  readonly received: IsoDay | undefined;
  /** The preview to carry out; left out, nothing is written. */
  readonly expected: ReturnsPreview | undefined;
  readonly onProgress: (progress: ReturnsProgress) => void;
  readonly cancel: CancelSign;
}

export interface PlannedReturns {
  /** Its `changed` says why it was not carried out. */
  readonly preview: ReturnsPreview;
  readonly batch: string | null;
  readonly issues: readonly Issue[];
}

export async function planReturns(desk: PlanningDesk, run: Run): Promise<Result<PlannedReturns>> {
  const { session } = desk;
  const { files, received, expected, onProgress, cancel } = run;
  // What the pane shows beside the plan is to be as fresh as the plan.
  session.forget();
  const data = await session.read();
  if (!data.ok) return data;
  const taken = files.filter(({ decision }) => decision.leaveOut !== true);
  const details = new Map<HeldFile | undefined, FileDetail>();
  const suggested = new Map<HeldFile | undefined, string>();
  const describe = (reports: readonly FileReport[]): ReturnsPreview => {
    const byFile = new Map(taken.map((file, place) => [file, reports[place]]));
    const day = received ?? session.clock.today();
    return describePreview(
      data.value,
      files.map((held) => ({
        held,
        report: byFile.get(held),
        detail: details.get(held),
        suggested: suggested.get(held),
      })),
      { received: formatDate(day), receivedNamed: received !== undefined },
      session.language,
    );
  };
  const changesIn = (reports: readonly FileReport[]): readonly string[] =>
    expected ? findPreviewChanges(expected, describe(reports), session.language) : [];

  const done = await importReturns(
    {
      ...desk,
      store: session.store,
      clock: session.clock,
      ids: session.ids,
      reader: readerOf(taken, await desk.loadReader()),
    },
    sourceOf(taken),
    {
      received,
      decisions: taken.map(({ decision, channel }) => ({ ...decision, channel })),
      dryRun: expected === undefined,
      onDetail: (place, detail) => details.set(taken[place], detail),
      onUnclear(place, form) {
        const key = suggestMunicipality(data.value, form);
        if (key !== undefined) suggested.set(taken[place], key);
      },
      approve: (reports) => changesIn(reports).length === 0,
      onProgress,
      cancel,
    },
  );
  if (!done.ok) return done;
  const { files: reports, batch, issues } = done.value;
  return ok({ preview: { ...describe(reports), changed: changesIn(reports) }, batch, issues });
}
