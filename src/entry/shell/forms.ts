/** `mut forms` */
import { createForms } from '../../app/create-forms';
import { describeFinding, exitFor, refused, shellText, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { textOption } from './options';
import type { World } from './world';

export async function runForms(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = ''] = command.positionals;
  const dir = textOption(command, 'out') ?? '';
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const sink = world.disk.folder(dir, { force: command.options.has('force') });
  const progress = world.progress();
  const label = shellText(language, 'forms.progress');
  const made = await createForms(
    { store: store.value, writer: world.workbookWriter, sink, ids: world.ids },
    {
      survey: textOption(command, 'survey'),
      onProgress: (done, total) => {
        progress.update({ label, done, total, share: done / total });
      },
    },
  );
  progress.stop();
  if (!made.ok) return refused(made.issues, language);
  const { names, newTokens, issues } = made.value;
  const tokens = newTokens > 0 ? [shellText(language, 'forms.tokens', { count: newTokens })] : [];
  return {
    exit: exitFor(issues),
    json: { dir, files: names, newTokens },
    lines: [
      ...issues.map((one) => describeFinding(one, language)),
      shellText(language, 'forms.done', { count: names.length, dir }),
      ...tokens,
    ],
  };
}
