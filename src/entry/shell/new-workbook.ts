/** `mut new` */
import { createWorkbook } from '../../app/create-workbook';
import { refused, shellText, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import type { World } from './world';

export async function runNew(command: Command, world: World): Promise<Outcome> {
  const [path = ''] = command.positionals;
  const force = command.options.has('force');
  const isFree = await world.disk.checkNew(path, { force });
  if (!isFree.ok) return refused(isFree.issues, world.language);
  const sample = command.options.has('sample');
  const made = await createWorkbook(
    { assets: world.assets, reader: world.returnReader, writer: world.workbookWriter },
    { sample },
  );
  if (!made.ok) return refused(made.issues, world.language);
  const written = await world.disk.writeFile(path, made.value.bytes, { force, keepBefore: true });
  if (!written.ok) return refused(written.issues, world.language);
  const { tables, rows } = made.value;
  return {
    exit: 0,
    json: { file: path, tables, rows },
    lines: [
      shellText(world.language, 'new.done', { file: path, tables, rows }),
      shellText(world.language, sample ? 'new.nextOfSample' : 'new.next', { file: path }),
    ],
  };
}
