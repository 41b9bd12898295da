/**
 * The sections of a paper in the document at hand, beside what the workbook says now: what is up to date, what the
 * workbook has changed since, what a person has changed.
 */
import { systems } from '../core/catalog';
import type { SectionId } from '../core/blocks/report-section';
import type { SectionNote } from '../core/report/document-notes';
import { printOfBlocks } from '../core/report/section-prints';
import { ok, type Result } from '../core/values/result';
import type { DocumentWriter, StandingDocument, StandingSection } from '../ports/document-writer';
import type { TableStore } from '../ports/table-store';
import { assemblePaper, type AssembledPaper, type PaperRequest } from './assemble-paper';

/**
 * `current`: stands there as the workbook says. `outdated`: the workbook says something else by now. `edited` and
 * `unknown`: a person's text, see `SectionState`. `absent`: not in the document, or an empty mark.
 */
export type SectionStatus = 'current' | 'outdated' | 'edited' | 'unknown' | 'absent';

export interface ComparedSection {
  readonly id: SectionId;
  /** German name for people. */
  readonly title: string;
  readonly status: SectionStatus;
  /** Whether the workbook says something else than what was written; also of an edited one. */
  readonly outdated: boolean;
  /** Whether the paper has nothing to say here. */
  readonly silent: boolean;
  readonly note: SectionNote | undefined;
  /** Above 1 where a person has copied it. */
  readonly copies: number;
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

/** Fails when the workbook or the document cannot be read, or there is no such paper or section. */
export async function compareDocument(
  desk: DocumentDesk,
  request: PaperRequest,
): Promise<Result<PaperComparison>> {
  const assembled = await assemblePaper(desk.store, request);
  if (!assembled.ok) return assembled;
  const document = await desk.document.read();
  if (!document.ok) return document;
  const { paper, issues } = assembled.value;
  const titles = new Map(systems.flatMap((system) => system.sections.map(({ id, title }) => [id, title])));
  const sections = paper.sections.map(({ id, blocks }): ComparedSection => {
    const standing = document.value.sections.find((one) => one.id === id);
    const title = titles.get(id) ?? id;
    const outdated = standing?.note !== undefined && standing.note.blocks !== printOfBlocks(blocks);
    const status = statusOf(standing, outdated);
    const copies = standing?.copies ?? 0;
    return { id, title, status, outdated, silent: blocks.length === 0, note: standing?.note, copies };
  });
  return ok({ paper, sections, document: document.value, issues });
}

function statusOf(standing: StandingSection | undefined, outdated: boolean): SectionStatus {
  if (standing === undefined || standing.state === 'empty') return 'absent';
  if (standing.state !== 'written') return standing.state;
  return outdated ? 'outdated' : 'current';
}
