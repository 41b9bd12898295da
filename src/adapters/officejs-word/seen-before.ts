/**
 * A further try meets what somebody wrote since the first one read: nobody who ordered to replace a text has seen it,
 * so it stays and is named.
 */
import type { WriteOrder } from '../../core/report/section-edit';
import type { FoundDocument } from '../../core/report/standing-section';
import { fieldKey } from './left-out';
import type { WordPlace } from './read-document';

/** Texts by section, and by field. */
export type SeenTexts = ReadonlyMap<string, string>;

export function textsIn({ sections, fields }: FoundDocument<WordPlace>): SeenTexts {
  const texts = new Map<string, string>();
  for (const { id, text } of sections) texts.set(id, (texts.get(id) ?? '') + text);
  for (const field of fields) texts.set(fieldKey({ field }), field.text);
  return texts;
}

/** `seen`: by the first try; undefined in the first try itself. */
export function orderOfSeen(
  order: WriteOrder,
  seen: SeenTexts | undefined,
  found: FoundDocument<WordPlace>,
): WriteOrder {
  if (!seen) return order;
  const now = textsIn(found);
  const fields = found.fields.map((field) => fieldKey({ field }));
  const isSame = (key: string): boolean => seen.get(key) === now.get(key);
  const edits = order.edits.map((edit) => {
    if (edit.kind === 'insert' || edit.ifEdited !== 'replace') return edit;
    const keep = edit.kind === 'fields' ? !fields.every(isSame) : !isSame(edit.section);
    return keep ? { ...edit, ifEdited: 'keep' as const } : edit;
  });
  return { ...order, edits };
}
