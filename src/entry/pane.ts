/** What both panes do first: fonts and icons from our own server, the language of Office, then the pane. */
import type * as React from 'react';
import * as ReactDOM from 'react-dom';
import { registerPaneIcons } from '../ui/shared/pane-icons';
import { applyPaneTheme } from '../ui/shared/pane-theme';

/** The host around the page; null in a plain browser tab. */
type Host = Office.HostType | null;

/** Puts the pane on the page once Office is there. */
export async function startPane(create: (host: Host) => React.ReactElement): Promise<void> {
  applyPaneTheme();
  registerPaneIcons('fonts/');
  const { host } = await Office.onReady();
  // Outside of a host (a browser tab) there is no display language.
  const language =
    (Office.context as Partial<Office.Context> | undefined)?.displayLanguage ?? navigator.language;
  document.documentElement.lang = language.startsWith('en') ? 'en' : 'de';
  ReactDOM.render(create(host), document.getElementById('pane'));
}
