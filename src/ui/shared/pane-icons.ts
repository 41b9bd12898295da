/** The icons that the panes show, from our own server: Fabric fetches all of them from a Microsoft host otherwise. */
import { initializeIcons as initializeBasicIcons } from '@uifabric/icons/lib/fabric-icons';
import { initializeIcons as initializeMessageIcons } from '@uifabric/icons/lib/fabric-icons-3';

let isRegistered = false;

/** Once per page. `folder` is where the fonts lie, relative to the page, with a slash at its end. */
export function registerPaneIcons(folder: string): void {
  if (isRegistered) return;
  isRegistered = true;
  initializeBasicIcons(folder);
  initializeMessageIcons(folder);
}
