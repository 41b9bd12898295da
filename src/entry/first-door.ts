/** The view that a button on the ribbon opens the pane with: `excel.html?view=register`. */
import type { Door } from '../app/excel-desk/door';

const views = [
  'overview',
  'register',
  'proposals',
  'survey',
  'check',
] as const satisfies readonly Door['view'][];

/** `search` is that part of the page's address; Office adds words of its own. Undefined where it names no view. */
export function firstDoor(search: string): Door | undefined {
  const asked = new URLSearchParams(search).get('view');
  const view = views.find((one) => one === asked);
  return view === undefined ? undefined : { view };
}
