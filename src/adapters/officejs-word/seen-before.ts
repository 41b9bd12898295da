/**
 * A further try meets what somebody wrote since the first one read: nobody who ordered to replace a text has seen it,
 * so it stays and is named.
 */
import type { SectionId } from '../../core/blocks/report-section';
import type { WriteOrder } from '../../core/report/section-edit';
import type { FoundDocument } from '../../core/report/standing-section';
import type { WordPlace } from './read-document';

export type SeenTexts = ReadonlyMap<SectionId, string>;

export function textsIn({ sections }: FoundDocument<WordPlace>): SeenTexts {
  const texts = new Map<SectionId, string>();
  for (const { id, text } of sections) texts.set(id, (texts.get(id) ?? '') + text);
  return texts;
}

/** `seen`: by the first try; undefined in the first try itself. An order for fields names the texts that were seen itself. */
export function orderOfSeen(
  order: WriteOrder,
  seen: SeenTexts | undefined,
  found: FoundDocument<WordPlace>,
): WriteOrder {
  if (!seen) return order;
  const now = textsIn(found);
  const edits = order.edits.map((edit) => {
    if (edit.kind === 'insert' || edit.kind === 'fields' || edit.ifEdited !== 'replace') return edit;
    const isSame = seen.get(edit.section) === now.get(edit.section);
    return isSame ? edit : { ...edit, ifEdited: 'keep' as const };
  });
  return { ...order, edits };
}
