/** `mut undo` */
import { undoImport, type KeptPlace } from '../../app/undo-import';
import { issue, type Issue } from '../../core/values/issue';
import { describeFinding, refused, shellText, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import type { World } from './world';

export async function runUndo(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = ''] = command.positionals;
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const undone = await undoImport({ store: store.value, clock: world.clock, ids: world.ids });
  if (!undone.ok) return refused(undone.issues, language);
  const { batch, reverted, kept } = undone.value;
  const done =
    batch === null
      ? shellText(language, 'undo.nothing')
      : shellText(language, 'undo.done', { count: reverted });
  return {
    exit: kept.length > 0 ? 1 : 0,
    json: { batch, reverted, kept: kept.map(({ table, row, column }) => ({ table, row, column })) },
    lines: [done, ...kept.map((one) => describeFinding(findingOn(one), language))],
  };
}

function findingOn(kept: KeptPlace): Issue {
  return issue('undo.cellKept', {}, { ...kept });
}
