/** How far an import is, as one line over all it does: reading, comparing, writing. */
import type { ImportPhase, ImportProgress } from '../../app/import-returns/import-report';
import type { Language } from '../../core/texts/text-entry';
import { shellText } from './outcome';
import type { ProgressStep } from './progress-bar';

/** What each phase takes of the whole, as measured with thousands of returns; the estimate goes by the clock. */
const shares: Readonly<Record<ImportPhase, { readonly from: number; readonly to: number }>> = {
  reading: { from: 0, to: 0.6 },
  planning: { from: 0.6, to: 0.8 },
  writing: { from: 0.8, to: 1 },
};

export function describeProgress({ phase, done, total }: ImportProgress, language: Language): ProgressStep {
  const { from, to } = shares[phase];
  const share = from + (total === 0 ? 1 : done / total) * (to - from);
  return { label: shellText(language, `import.${phase}`), done, total, share };
}
