/** Reads the files of a run one by one: what cannot be taken over is reported at once, the rest waits for its turn. */
import type { OfficeData } from '../../core/tables/office-data';
import type { ReturnForm } from '../../core/survey/return-form';
import { placed, type Issue } from '../../core/values/issue';
import type { Digest } from '../../core/values/digest';
import type { IsoDay } from '../../core/values/iso-date';
import type { FileSource } from '../../ports/file-source';
import type { TextPacker } from '../../ports/text-packer';
import type { SheetReader } from '../../ports/workbook-files';
import { createAssigner } from './assign-return';
import { noAnswers, noOffers, type FileDecision, type FileOutcome, type FileReport } from './import-report';
import type { ImportSteps } from './import-steps';
import { readReturn, type IncomingFile } from './read-return';
import { createWaitingReturns, type WaitingReturns } from './waiting-returns';

interface Gathering {
  readonly data: OfficeData;
  readonly reader: SheetReader;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly received: IsoDay;
  readonly decisionOf: (place: number) => FileDecision;
  readonly unclear: ((place: number, form: ReturnForm) => void) | undefined;
  readonly report: (place: number, report: FileReport) => void;
  readonly steps: ImportSteps;
}

/** Undefined when the user has had enough. */
export async function gatherReturns(
  files: FileSource,
  { data, reader, packer, digest, received, decisionOf, unclear, report, steps }: Gathering,
): Promise<WaitingReturns | undefined> {
  const assign = createAssigner(data, received);
  const waiting = createWaitingReturns(packer);
  for (const [place, name] of files.names.entries()) {
    const file = await files.read(place);
    const found: IncomingFile = file.ok
      ? readReturn({ reader, digest }, file.value)
      : { file: name, form: undefined, issues: file.issues };
    if (found.form) {
      const { municipality, channel = found.channel } = decisionOf(place);
      const assigned = assign(found.form, municipality);
      if (assigned.clear) waiting.add(place, { ...found, ...assigned, channel });
      else {
        unclear?.(place, found.form);
        report(place, unassigned(name, 'needs-decision', assigned.issues));
      }
    } else report(place, unassigned(name, 'rejected', found.issues));
    if (!(await steps.next('reading', place + 1, files.names.length))) return undefined;
  }
  return waiting;
}

function unassigned(file: string, outcome: FileOutcome, issues: readonly Issue[]): FileReport {
  const found = issues.map((one) => placed(one, { file }));
  return { file, municipality: null, outcome, answers: noAnswers, offers: noOffers, issues: found };
}
