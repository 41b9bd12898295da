/** What a person has decided about one section, as the document is told it. */
import type { SectionId } from '../../core/blocks/report-section';
import type { DocumentEdit } from '../../ports/document-writer';
import type { SectionDeed } from './section-lines';

export function editOf(section: SectionId, deed: SectionDeed): DocumentEdit {
  switch (deed) {
    case 'insertAtMark':
    case 'insertInOrder':
      return { kind: 'insert', section, at: 'order' };
    case 'insertAtCursor':
      return { kind: 'insert', section, at: 'selection' };
    case 'refresh':
      return { kind: 'refresh', section, ifEdited: 'keep' };
    case 'replace':
    case 'below':
      return { kind: 'refresh', section, ifEdited: deed };
    case 'remove':
      return { kind: 'remove', section, ifEdited: 'keep' };
    case 'removeEdited':
      return { kind: 'remove', section, ifEdited: 'replace' };
  }
}
