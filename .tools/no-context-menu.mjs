/**
 * Stands in for the menu that Fabric's buttons can open: with its callouts, focus zones and positions it is a ninth of the
 * first load, and no button of ours has one. Whoever gives a button `menuProps` takes it out of webpack.config.js.
 */
export function ContextualMenu() {
  throw new Error('Buttons have no menu here: see .tools/no-context-menu.mjs');
}
