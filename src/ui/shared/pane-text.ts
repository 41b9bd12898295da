/** The panes' sentences in the language of the page. */
import { paneTexts } from '../../core/texts/pane-texts';
import { say, type TextParams } from '../../core/texts/say';
import type { Language, TextEntry } from '../../core/texts/text-entry';

/** The sentence with that key; `params.count` chooses the number form. */
export function paneText(key: keyof typeof paneTexts, params: TextParams = {}): string {
  return say(paneLanguage(), paneTexts[key], params);
}

/** Any sentence of a pane; each view keeps its own in `core/texts/panes`. */
export function inPaneLanguage(entry: TextEntry, params: TextParams = {}): string {
  return say(paneLanguage(), entry, params);
}

/** German unless the page says English: the entry sets it from Office's own language. */
export function paneLanguage(): Language {
  return document.documentElement.lang.startsWith('en') ? 'en' : 'de';
}
