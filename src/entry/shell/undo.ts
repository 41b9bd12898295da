/** `mut undo` */
import { undoImport } from '../../app/undo-import';
import { describeUndo } from '../../ui/shell/describe-undo';
import { refused, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import type { World } from './world';

export async function runUndo(command: Command, world: World): Promise<Outcome> {
  const [path = ''] = command.positionals;
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, world.language);
  const undone = await undoImport({ store: store.value, clock: world.clock, ids: world.ids });
  return undone.ok ? describeUndo(undone.value, world.language) : refused(undone.issues, world.language);
}
