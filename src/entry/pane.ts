/** What all pages do first: fonts and icons from our own server, the language of Office, then the pane. */
import type * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Language } from '../core/texts/text-entry';
import { registerPaneIcons } from '../ui/shared/pane-icons';
import { applyPaneTheme } from '../ui/shared/pane-theme';

/** The host around the page; null in a plain browser tab. */
type Host = Office.HostType | null;

/** Puts the pane on the page once Office is there. */
export async function startPane(
  create: (host: Host, language: Language) => React.ReactElement,
): Promise<void> {
  const { host } = await Office.onReady();
  // Outside of a host (a browser tab) there is no display language.
  const spoken = (Office.context as Partial<Office.Context> | undefined)?.displayLanguage;
  const language = speakAs(spoken ?? navigator.language);
  showPane(create(host, language));
}

/** German unless it is English; from here on the page says so. */
export function speakAs(locale: string): Language {
  const language = locale.startsWith('en') ? 'en' : 'de';
  document.documentElement.lang = language;
  return language;
}

export function showPane(pane: React.ReactElement): void {
  applyPaneTheme();
  registerPaneIcons('fonts/');
  ReactDOM.render(pane, document.getElementById('pane'));
}
