/** `mut export` */
import { exportCsv } from '../../app/export-csv';
import { refused, shellText, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { textOption } from './options';
import type { World } from './world';

export async function runExport(command: Command, world: World): Promise<Outcome> {
  const [path = ''] = command.positionals;
  const dir = textOption(command, 'out') ?? '';
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, world.language);
  const sink = world.disk.folder(dir, { force: command.options.has('force') });
  const names = await exportCsv({ store: store.value, csv: world.csvWriter, sink });
  if (!names.ok) return refused(names.issues, world.language);
  return {
    exit: 0,
    json: { dir, files: names.value },
    lines: [shellText(world.language, 'export.done', { count: names.value.length, dir })],
  };
}
