/**
 * A further try meets what somebody wrote since the first one read: nobody who ordered to replace a text has seen it,
 * so it stays and is named.
 */
import type { EditPlan } from '../../core/report/plan-edits';
import { isBlankText } from '../../core/report/section-prints';
import type { WriteOrder } from '../../core/report/section-edit';
import type { FoundDocument } from '../../core/report/standing-section';
import { issue } from '../../core/values/issue';
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

/** `seen`: by the first try; undefined in the first try itself. Fields are looked at one by one, when they are planned. */
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

/** Without the fields that somebody wrote into since; one that holds what it is to hold has been filled by a try before. */
export function withoutUnseen(plan: EditPlan<WordPlace>, seen: SeenTexts | undefined): EditPlan<WordPlace> {
  if (!seen) return plan;
  const unseen = plan.fields.filter(
    ({ writes, field }) =>
      writes &&
      field.kind === 'control' &&
      !isBlankText(field.text) &&
      seen.get(fieldKey({ field })) !== field.text,
  );
  const issues = unseen.map(({ name, field, value }) =>
    issue('document.fieldKept', { field: name, found: field.text, value }),
  );
  return {
    ...plan,
    fields: plan.fields.filter((one) => !unseen.includes(one)),
    issues: [...plan.issues, ...issues],
  };
}
