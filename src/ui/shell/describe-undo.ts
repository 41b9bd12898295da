/** What taking back an import came to: what is taken back, and what stays because it was edited since. */
import type { KeptPlace, UndoReport } from '../../app/undo-import';
import type { Language } from '../../core/texts/text-entry';
import { issue, type Issue } from '../../core/values/issue';
import { describeFinding, shellText, type Outcome } from './outcome';

export function describeUndo({ batch, reverted, kept }: UndoReport, language: Language): Outcome {
  const done =
    batch === null
      ? shellText(language, 'undo.nothing')
      : shellText(language, 'undo.done', { count: reverted });
  return {
    exit: kept.length > 0 ? 1 : 0,
    json: { batch, reverted, kept: kept.map(({ table, row, column }) => ({ table, row, column })) },
    lines: [done, ...kept.map((one) => describeFinding(findingOn(one), language))],
  };
}

function findingOn(kept: KeptPlace): Issue {
  return issue('undo.cellKept', {}, { ...kept });
}
