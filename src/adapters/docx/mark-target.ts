/** What a mark in a template stands for. */
import { isSectionId, sectionIds } from '../../core/blocks/section-ids';
import type { SectionId } from '../../core/blocks/report-section';
import { fieldValue } from '../../core/report/plan-fields';
import type { PaperDocument } from '../../ports/document-writer';

export type MarkTarget =
  /** `written`: whether the paper has this section at all, be it empty. */
  | { readonly kind: 'section'; readonly id: SectionId; readonly written: boolean }
  /** `tag`: of the control that takes the place of a mark written as text; absent where the value alone does. */
  | { readonly kind: 'field'; readonly value: string; readonly tag?: string }
  | { readonly kind: 'unknown' };

/** Names are compared without case: Word begins a sentence with a capital letter on its own. */
export function markTarget(name: string, paper: PaperDocument): MarkTarget {
  const wanted = name.toLowerCase();
  if (isSectionId(wanted)) {
    return { kind: 'section', id: wanted, written: paper.sections.some(({ id }) => id === wanted) };
  }
  const field = Object.keys(paper.fields).find((key) => key.toLowerCase() === wanted);
  const value = field === undefined ? undefined : fieldValue(paper, field);
  return value === undefined ? { kind: 'unknown' } : { kind: 'field', value };
}

/** All names a mark can have, for the message about one that has none of them. */
export function knownMarks(paper: PaperDocument): string {
  return [...sectionIds, ...Object.keys(paper.fields)].join(', ');
}
