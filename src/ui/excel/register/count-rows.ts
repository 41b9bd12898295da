/** How many rows there are, and how many of them were found. */
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage as say } from '../../shared/pane-text';

/** `found` is left out where nobody has searched. */
export function countRows(all: number, found: number | undefined): string {
  const params = { count: all, number: formatNumber(all) };
  if (found === undefined || found === all) return say(texts['count.all'], params);
  return say(texts['count.some'], { ...params, found: formatNumber(found) });
}
