/** Days from the as-of date as people say them. */
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage } from '../../shared/pane-text';

/** "noch 36 Tage", "heute", "seit 3 Tagen vorbei". */
export function describeDaysLeft(days: number): string {
  if (days === 0) return inPaneLanguage(overviewTexts['days.today']);
  const count = Math.abs(days);
  const entry = overviewTexts[days > 0 ? 'days.left' : 'days.over'];
  return inPaneLanguage(entry, { count, number: formatNumber(count) });
}

/** "in 5 Tagen", "morgen", "heute". */
export function describeDaysAhead(days: number): string {
  if (days === 0) return inPaneLanguage(overviewTexts['days.today']);
  return inPaneLanguage(overviewTexts['days.in'], { count: days, number: formatNumber(days) });
}
