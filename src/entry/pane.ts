/** What both panes do first: fonts and icons from our own server, the language of Office, then the pane. */
import { initializeIcons } from '@uifabric/icons/lib/fabric-icons';
import type * as React from 'react';
import * as ReactDOM from 'react-dom';

/** Puts the pane on the page once Office is there; `create` learns whether there is a host around the page. */
export async function startPane(create: () => React.ReactElement): Promise<void> {
  initializeIcons('fonts/', { disableWarnings: true });
  await Office.onReady();
  // Outside of a host (a browser tab) there is no display language.
  const language =
    (Office.context as Partial<Office.Context> | undefined)?.displayLanguage ?? navigator.language;
  document.documentElement.lang = language.startsWith('en') ? 'en' : 'de';
  ReactDOM.render(create(), document.getElementById('pane'));
}
