/**
 * The sections of a paper in the document at hand, beside what the workbook says now: what is up to date, what the
 * workbook has changed since, what a person has changed, with both texts to look at.
 */
import { systems } from '../core/catalog';
import type { SectionId } from '../core/blocks/report-section';
import { comparableLines, linesOfBlocks, type ComparableLine } from '../core/report/comparable-lines';
import type { DocumentSource, SectionNote } from '../core/report/document-notes';
import type { PaperDocument, PaperSection } from '../core/report/paper-document';
import { printOfBlocks } from '../core/report/section-prints';
import type { Obstacle } from '../core/report/standing-section';
import { ok, type Result } from '../core/values/result';
import type { DocumentWriter, StandingDocument, StandingSection } from '../ports/document-writer';
import type { TableStore } from '../ports/table-store';
import { assemblePaper, type AssembledPaper, type PaperRequest } from './assemble-paper';

/**
 * `current`: stands there as the workbook says. `outdated`: the workbook says something else by now. `edited` and
 * `unknown`: a person's text, `unfinished`: a writing that was broken off, see `SectionState`. `gone`: a person has
 * deleted it. `absent`: it was never inserted, or taken out again; an empty mark.
 */
export type SectionStatus = 'current' | 'outdated' | 'edited' | 'unknown' | 'unfinished' | 'gone' | 'absent';

/** `same`: the same content, be its name another; `changed`: a file of that name with another content. */
export type SourceStatus = 'same' | 'changed' | 'otherFile';

export interface ComparedSection {
  readonly id: SectionId;
  /** German name for people. */
  readonly title: string;
  readonly status: SectionStatus;
  /** Whether the workbook says something else than what was written; also of an edited one. */
  readonly outdated: boolean;
  /** Whether the paper has nothing to say here. */
  readonly silent: boolean;
  /** As-of date, file and fingerprint of the workbook it was written from. */
  readonly note: SectionNote | undefined;
  /** Of the workbook it was written from, against the one at hand; undefined where nothing is remembered. */
  readonly source: SourceStatus | undefined;
  /** Above 1 where a person has copied it, 0 where it does not stand there. */
  readonly copies: number;
  /** What keeps it from being written, e.g. a lock. */
  readonly obstacle: Obstacle | undefined;
  /** Both versions, a line per paragraph, line and cell; empty where there is none. */
  readonly lines: { readonly document: readonly string[]; readonly workbook: readonly ComparableLine[] };
}

export interface PaperComparison extends AssembledPaper {
  /** In the order of the paper. */
  readonly sections: readonly ComparedSection[];
  readonly document: StandingDocument;
}

export interface DocumentDesk {
  readonly store: TableStore;
  readonly document: DocumentWriter;
}

/** `source`: the workbook at hand. Fails when it or the document cannot be read, or there is no such paper or section. */
export async function compareDocument(
  desk: DocumentDesk,
  request: PaperRequest,
  source: DocumentSource,
): Promise<Result<PaperComparison>> {
  const assembled = await assemblePaper(desk.store, request);
  if (!assembled.ok) return assembled;
  const document = await desk.document.read();
  if (!document.ok) return document;
  const { paper, issues } = assembled.value;
  const sections = compareSections(paper, document.value, source);
  return ok({ paper, sections, document: document.value, issues });
}

/** In the order of the paper. */
export function compareSections(
  paper: PaperDocument,
  document: StandingDocument,
  source: DocumentSource,
): readonly ComparedSection[] {
  return paper.sections.map((section) => {
    const standing = document.sections.find(({ id }) => id === section.id);
    return compareSection(section, standing, source);
  });
}

function compareSection(
  { id, blocks }: PaperSection,
  standing: StandingSection | undefined,
  source: DocumentSource,
): ComparedSection {
  const note = standing?.note;
  const outdated = note !== undefined && note.blocks !== printOfBlocks(blocks);
  return {
    id,
    title: titles.get(id) ?? id,
    status: statusOf(standing, outdated),
    outdated,
    silent: blocks.length === 0,
    note,
    source: note && compareSource(note.source, source),
    copies: standing?.copies ?? 0,
    obstacle: standing?.obstacle,
    lines: { document: comparableLines(standing?.text ?? ''), workbook: linesOfBlocks(blocks) },
  };
}

const titles = new Map(systems.flatMap((system) => system.sections.map(({ id, title }) => [id, title])));

function compareSource(before: DocumentSource, now: DocumentSource): SourceStatus {
  if (before.hash === now.hash) return 'same';
  return before.file === now.file ? 'changed' : 'otherFile';
}

function statusOf(standing: StandingSection | undefined, outdated: boolean): SectionStatus {
  if (standing === undefined || standing.state === 'empty') return 'absent';
  if (standing.state !== 'written') return standing.state;
  return outdated ? 'outdated' : 'current';
}
