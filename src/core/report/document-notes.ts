/**
 * What the program remembers about the sections it has put into a document. The
 * notes are kept in the document itself, so that they travel with it; a person
 * may have edited or damaged the place where they lie, so they are read with doubt.
 */
import type { SectionId } from '../blocks/report-section';
import { isSectionId } from '../blocks/section-ids';
import type { IsoDay } from '../values/iso-date';
import type { ReportKind } from './choose-sections';

/** Where a section came from, and how it stood right after it was written. */
export interface SectionNote {
  readonly asOf: IsoDay;
  /** The workbook: its file name, and the fingerprint of its content. */
  readonly source: DocumentSource;
  /** The report it is part of; absent where nobody has noted it. */
  readonly report?: NotedReport;
  /** Fingerprint of the blocks that were written. */
  readonly blocks: string;
  /** Fingerprint of the text as the document gave it back. */
  readonly text: string;
  /** Whether its control was made for it; a control of the county's own stays when the section goes. */
  readonly made: boolean;
}

export interface NotedReport {
  readonly kind: ReportKind;
  /** Number of the paper; null where it has none. */
  readonly reference: string | null;
}

export interface DocumentSource {
  readonly file: string;
  readonly hash: string;
  /** When the file was saved last, as ISO time, where that is known. */
  readonly saved?: string;
}

export interface DocumentNotes {
  readonly sections: ReadonlyMap<SectionId, SectionNote>;
  /** By field name: fingerprint of the text it was filled with. */
  readonly fields: ReadonlyMap<string, string>;
  /** Sections that are being written: found afterwards, the writing was broken off. */
  readonly writing: ReadonlyMap<SectionId, WritingNote>;
}

/** A writing of whose end nothing is known yet. */
export interface WritingNote {
  /**
   * Fingerprints of what stands in the control after each step: whoever finds such a text knows that the writing was
   * broken off there and that no person has added anything.
   */
  readonly steps: readonly string[];
  /** As in `SectionNote`; known from the first step on. */
  readonly made: boolean;
}

export const noNotes: DocumentNotes = { sections: new Map(), fields: new Map(), writing: new Map() };

/** The same notes give the same text, in whatever order they were made. */
export function encodeNotes(notes: DocumentNotes): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({
    sections: sorted(notes.sections),
    fields: sorted(notes.fields),
    writing: sorted(notes.writing),
  });
}

/** What can be made out of a text; a note that makes no sense is left out: then its section counts as unknown. */
export function decodeNotes(text: unknown): DocumentNotes {
  const all = parse(text);
  return {
    sections: new Map(entriesOf(all['sections']).flatMap(([id, note]) => readSection(id, note))),
    fields: new Map(
      entriesOf(all['fields']).flatMap(([name, text]) =>
        typeof text === 'string' ? [[name, text] as const] : [],
      ),
    ),
    writing: new Map(entriesOf(all['writing']).flatMap(([id, note]) => readWriting(id, note))),
  };
}

function parse(text: unknown): Readonly<Record<string, unknown>> {
  if (typeof text !== 'string') return {};
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(asRecord(value));
}

function readSection(id: string, found: unknown): readonly (readonly [SectionId, SectionNote])[] {
  const { asOf, source, report, blocks, text, made } = asRecord(found);
  const { file, hash, saved } = asRecord(source);
  const strings = [asOf, file, hash, blocks, text];
  if (!isSectionId(id) || !strings.every((one) => typeof one === 'string')) return [];
  const from = { file, hash, ...(typeof saved === 'string' ? { saved } : {}) };
  const note = {
    asOf,
    source: from,
    ...readReport(report),
    blocks,
    text,
    made: made === true,
  } as SectionNote;
  return [[id, note]];
}

function readReport(found: unknown): Pick<SectionNote, 'report'> {
  const { kind, reference } = asRecord(found);
  if (kind !== 'vorlage' && kind !== 'angebote') return {};
  return { report: { kind, reference: typeof reference === 'string' ? reference : null } };
}

function readWriting(id: string, found: unknown): readonly (readonly [SectionId, WritingNote])[] {
  const { steps, made } = asRecord(found);
  const isList = Array.isArray(steps) && steps.every((step) => typeof step === 'string');
  return isSectionId(id) && isList ? [[id, { steps, made: made === true }]] : [];
}
