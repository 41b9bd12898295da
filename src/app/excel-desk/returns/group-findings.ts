/** Findings on a file by what a person does about them. */
import type { Issue } from '../../../core/values/issue';
import { findingKinds, type FindingKind } from './returns-view';

const kinds: Partial<Record<Issue['code'], FindingKind>> = {
  'answer.required': 'open',
  'answer.constraint': 'doubtful',
  'answer.outsideCondition': 'doubtful',
  'answer.notRelevant': 'doubtful',
  'answer.notMapped': 'unmatched',
  'answer.doubled': 'unmatched',
  'form.partMissing': 'unmatched',
  'offer.columnUnknown': 'unmatched',
  'answer.tooLong': 'unreadable',
  'answer.correctionKept': 'kept',
  'need.editKept': 'kept',
};

/** Shown as differences, before and after, and therefore not once more as findings. */
const shownOtherwise: ReadonlySet<Issue['code']> = new Set(['answer.changes', 'answer.wouldClear']);

/** In the order of the kinds; inside as they came. */
export function groupFindings(
  issues: readonly Issue[],
): readonly { readonly kind: FindingKind; readonly issues: readonly Issue[] }[] {
  const found = issues.filter(({ code }) => !shownOtherwise.has(code));
  return findingKinds.flatMap((kind) => {
    const own = found.filter((one) => kindOf(one) === kind);
    return own.length === 0 ? [] : [{ kind, issues: own }];
  });
}

/** What stands in a cell of the file and could not be read has no prefix of its own. */
function kindOf({ code, at }: Issue): FindingKind {
  const known = kinds[code];
  if (known) return known;
  if (/^(offer|proposal)\./.test(code)) return 'offers';
  if (/^(return|form|file|survey)\./.test(code)) return 'file';
  return at.sheetRow === undefined ? 'file' : 'unreadable';
}
