/** The panes' sentences in the language of the page. */
import { paneTexts } from '../../core/texts/pane-texts';
import { say, type TextParams } from '../../core/texts/say';
import type { Language, TextEntry } from '../../core/texts/text-entry';

/** The sentence with that key; `params.count` chooses the number form. Some read otherwise where there is no Office. */
export function paneText(key: keyof typeof paneTexts, params: TextParams = {}): string {
  const own = document.documentElement.dataset['place'];
  const special = `${key}.${own ?? ''}`;
  return say(
    paneLanguage(),
    special in paneTexts ? paneTexts[special as typeof key] : paneTexts[key],
    params,
  );
}

/** Where rows are shown: in Excel unless the entry of the page says that it has sheets of its own. */
export function speakOf(place: 'sheets'): void {
  document.documentElement.dataset['place'] = place;
}

/** Any sentence of a pane; each view keeps its own in `core/texts/panes`. */
export function inPaneLanguage(entry: TextEntry, params: TextParams = {}): string {
  return say(paneLanguage(), entry, params);
}

/** German unless the page says English: the entry sets it from Office's own language. */
export function paneLanguage(): Language {
  return document.documentElement.lang.startsWith('en') ? 'en' : 'de';
}
