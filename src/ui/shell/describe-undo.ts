/** What taking back an import came to: what is taken back, and what stays because it was edited since. */
import type { KeptPlace, UndoReport } from '../../app/undo-import';
import type { Language } from '../../core/texts/text-entry';
import { issue, type Issue } from '../../core/values/issue';
import { describeFinding, exitFor, shellText, type Outcome } from './outcome';

export function describeUndo({ batch, reverted, kept, issues }: UndoReport, language: Language): Outcome {
  const done =
    batch === null
      ? shellText(language, 'undo.nothing')
      : shellText(language, 'undo.done', { count: reverted });
  return {
    exit: kept.length > 0 ? 1 : exitFor(issues),
    json: { batch, reverted, kept: kept.map(({ table, row, column }) => ({ table, row, column })) },
    lines: [done, ...[...issues, ...kept.map(findingOn)].map((one) => describeFinding(one, language))],
  };
}

function findingOn(kept: KeptPlace): Issue {
  return issue('undo.cellKept', {}, { ...kept });
}
