/** Everything an import writes, as it comes: the rows that change, the record of each change, and at last the journal. */
import { journal, nextNumber } from '../../core/office/journal';
import { createChangeRecorder, type ChangeRecorder } from '../../core/office/record-changes';
import { encodeChange } from '../../core/tables/encode-change';
import type { OfficeData } from '../../core/tables/office-data';
import { createEditPlanner, type NewKey } from '../../core/tables/plan-edits';
import type { TableEdit } from '../../core/tables/raw-table';
import { insertRow, type RowChange } from '../../core/tables/row-change';
import { say } from '../../core/texts/say';
import { surveyTexts } from '../../core/texts/survey-texts';
import { ok, type Result } from '../../core/values/result';
import type { TextPacker } from '../../ports/text-packer';
import type { Clock, Ids } from '../../ports/world';
import { baseName } from './base-name';

export interface ImportWriter {
  write(change: RowChange): void;
  /** All edits under the id of the batch; no batch where nothing changes. `files` are those taken over. */
  finish(files: readonly string[], chosen: ChosenAnswers): Result<PlannedWrite>;
}

/** How many answers of these files a person has decided about singly. */
export interface ChosenAnswers {
  readonly held: number;
  readonly file: number;
}

export interface PlannedWrite {
  readonly batch: string | null;
  readonly edits: readonly TableEdit[];
}

interface WriterDesk {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly packer: TextPacker;
}

export function createImportWriter(desk: WriterDesk, data: OfficeData, newKey: NewKey): ImportWriter {
  const planner = createEditPlanner(data, newKey, desk.packer);
  let begun: { readonly batch: string; readonly recorder: ChangeRecorder } | undefined;
  const begin = (): NonNullable<typeof begun> => {
    const batch = desk.ids.next();
    return { batch, recorder: createChangeRecorder(data, batch, newKey) };
  };
  return {
    write(change) {
      begun ??= begin();
      const cells = change.kind === 'remove' ? new Map<string, never>() : encodeChange(data, change);
      planner.add(change, cells);
      for (const row of begun.recorder.record(change, cells)) planner.add(row);
    },
    finish(files, chosen) {
      if (!begun) return ok({ batch: null, edits: [] });
      const { batch, recorder } = begun;
      planner.add(
        insertRow(journal, batch, {
          no: nextNumber(data),
          at: desk.clock.now(),
          what: describeImport(chosen),
          files: listNames(files.map(baseName)),
          changes: recorder.count,
        }),
      );
      const edits = planner.finish();
      return edits.ok ? ok({ batch, edits: edits.value }) : edits;
    },
  };
}

function describeImport({ held, file }: ChosenAnswers): string {
  return [
    say('de', surveyTexts.importDone),
    ...(held > 0 ? [say('de', surveyTexts.importHeld, { count: held })] : []),
    ...(file > 0 ? [say('de', surveyTexts.importFile, { count: file })] : []),
  ].join(', ');
}

/** Names for the journal, whose cell does not hold thousands of them. */
function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('; ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown}; ${say('de', surveyTexts.importMore, { count: more })}` : shown;
}

const MOST_NAMES = 100;
