/** Counts of a preview or a result in words; what there is none of is left out. */
import type { ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export function answersInWords(
  answers: ReturnsPreview['answers'],
  also: readonly 'kept'[] = ['kept'],
): string {
  return (['new', 'changed', 'cleared', ...also] as const)
    .filter((kind) => answers[kind] > 0)
    .map((kind) => inPaneLanguage(returnsTexts[`answers.${kind}`], { count: answers[kind] }))
    .join(', ');
}

/** Empty where no offers are named. */
export function offersInWords(offers: ReturnsPreview['offers']): string {
  const counts = (['proposed', 'possible', 'duplicates'] as const)
    .filter((kind) => offers[kind] > 0)
    .map((kind) => inPaneLanguage(returnsTexts[`offers.${kind}`], { count: offers[kind] }))
    .join(', ');
  return counts === '' ? '' : inPaneLanguage(returnsTexts['offers.all'], { counts });
}
