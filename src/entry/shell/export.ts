/** `mut export` */
import { exportCsv } from '../../app/export-csv';
import {
  describeFinding,
  exitFor,
  issueToJson,
  refused,
  shellText,
  type Outcome,
} from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { textOption } from './options';
import type { World } from './world';

export async function runExport(command: Command, world: World): Promise<Outcome> {
  const [path = ''] = command.positionals;
  const dir = textOption(command, 'out') ?? '';
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, world.language);
  const sink = world.disk.folder(dir, { force: command.options.has('force') });
  const written = await exportCsv({ store: store.value, csv: world.csvWriter, sink });
  if (!written.ok) return refused(written.issues, world.language);
  const { names, issues } = written.value;
  return {
    exit: exitFor(issues),
    json: { dir, files: names, issues: issues.map((one) => issueToJson(one, world.language)) },
    lines: [
      ...issues.map((one) => describeFinding(one, world.language)),
      shellText(world.language, 'export.done', { count: names.length, dir }),
    ],
  };
}
