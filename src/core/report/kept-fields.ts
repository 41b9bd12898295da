/** The texts of fields that stayed, as their findings show them: whoever decides to replace has read exactly these. */
import type { Issue } from '../values/issue';
import type { ShownField } from './section-edit';
import { printOfText } from './section-prints';

/** Of the findings of a writing; further findings are passed over. */
export function keptFields(issues: readonly Issue[]): readonly ShownField[] {
  return issues.flatMap(({ code, params: { field, found } }) =>
    code === 'document.fieldKept' ? [{ field: String(field), print: printOfText(String(found)) }] : [],
  );
}
