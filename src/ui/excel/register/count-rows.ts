/** How many rows there are, and how many of them were found. */
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage as say } from '../../shared/pane-text';

/** `found` is left out where nobody has searched; `proposals` are those of all rows that do not count in the register yet. */
export function countRows(all: number, found: number | undefined, proposals = 0): string {
  const params = { count: all, number: formatNumber(all) };
  if (proposals > 0) {
    const kinds = [
      say(texts['count.offers'], { count: all - proposals }),
      say(texts['count.proposals'], { count: proposals }),
    ].join(say(texts['count.and']));
    if (found === undefined || found === all) return kinds;
    return say(texts['count.kinds'], { ...params, found: formatNumber(found), kinds });
  }
  if (found === undefined || found === all) return say(texts['count.all'], params);
  return say(texts['count.some'], { ...params, found: formatNumber(found) });
}
