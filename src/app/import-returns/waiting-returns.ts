/**
 * Forms between being read and being planned: where each belongs is at hand, all it says is packed.
 * So ten thousand of them take little more room than ten.
 */
import type { InvitationEntry, SurveyEntry } from '../../core/survey/count-returns';
import { compareText } from '../../core/values/compare-text';
import { groupBy } from '../../core/values/group-by';
import type { TextPacker } from '../../ports/text-packer';
import type { AssignedFile } from './assess-return';

export interface WaitingReturn {
  /** Position among the files of the run. */
  readonly place: number;
  readonly file: string;
  readonly survey: SurveyEntry;
  readonly municipality: string;
  readonly contentHash: string;
  /** How many offers it lists. */
  readonly offerRows: number;
}

export interface WaitingReturns {
  add(place: number, file: AssignedFile): void;
  /** One group per municipality and survey, in their order; inside by content, then by name. */
  groups(): readonly (readonly WaitingReturn[])[];
  /** The whole file, once; only the first by name of several with the same content is kept. */
  take(waiting: WaitingReturn): AssignedFile;
}

type Packed = Omit<AssignedFile, 'survey' | 'invitation'>;

export function createWaitingReturns(packer: TextPacker): WaitingReturns {
  const waiting: WaitingReturn[] = [];
  const packed = new Map<number, Uint8Array>();
  const invitations = new Map<number, InvitationEntry>();
  const firsts = new Map<string, WaitingReturn>();

  return {
    add(place, { survey, invitation, ...file }) {
      const { municipality, contentHash } = file;
      const offerRows = file.form.offers?.rows.length ?? 0;
      const one = { place, file: file.file, survey, municipality, contentHash, offerRows };
      waiting.push(one);
      const content = `${groupOf(one)}\n${contentHash}`;
      const first = firsts.get(content);
      if (first && compareReturns(first, one) <= 0) return;
      if (first) packed.delete(first.place);
      firsts.set(content, one);
      packed.set(place, packer.pack(JSON.stringify(file satisfies Packed)));
      if (invitation) invitations.set(place, invitation);
    },
    groups() {
      return [...groupBy(waiting.sort(compareReturns), groupOf).values()];
    },
    take({ place, file, survey }) {
      const bytes = packed.get(place);
      if (!bytes) throw new Error(`The content of ${file} is not kept`);
      packed.delete(place);
      const content = JSON.parse(packer.unpack(bytes)) as Packed;
      return { ...content, survey, invitation: invitations.get(place) };
    },
  };
}

function groupOf({ municipality, survey }: WaitingReturn): string {
  return `${municipality}\n${survey.values.id ?? ''}`;
}

function compareReturns(a: WaitingReturn, b: WaitingReturn): number {
  return (
    compareText(a.municipality, b.municipality) ||
    compareText(a.survey.values.id ?? '', b.survey.values.id ?? '') ||
    compareText(a.contentHash, b.contentHash) ||
    compareText(a.file, b.file)
  );
}
