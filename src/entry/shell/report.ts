/** `mut report` */
import { writeReport } from '../../app/write-report';
import { describeFinding, exitFor, refused, shellText, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { asOfOption, textOption } from './options';
import type { World } from './world';

export async function runReport(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = ''] = command.positionals;
  const out = textOption(command, 'out') ?? '';
  const force = command.options.has('force');
  const templatePath = textOption(command, 'template');
  const inputs = templatePath === undefined ? [path] : [path, templatePath];
  const isFree = await world.disk.checkNew(out, { force, inputs });
  if (!isFree.ok) return refused(isFree.issues, language);
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const template = templatePath === undefined ? undefined : await world.disk.readFile(templatePath);
  if (template && !template.ok) return refused(template.issues, language);

  const reference = textOption(command, 'paper');
  const sections = textOption(command, 'sections');
  const report = await writeReport(
    { store: store.value, writer: world.documentWriter },
    {
      asOf: asOfOption(command, world),
      kind: textOption(command, 'kind') === 'angebote' ? 'angebote' : 'vorlage',
      ...(reference !== undefined && { reference }),
      ...(sections !== undefined && { sectionIds: sections.split(',').map((one) => one.trim()) }),
      ...(template && { template: template.value }),
    },
  );
  if (!report.ok) return refused(report.issues, language);
  const written = await world.disk.writeFile(out, report.value.bytes, { force });
  if (!written.ok) return refused(written.issues, language);
  return {
    exit: exitFor(report.value.issues),
    json: { file: out },
    lines: [
      ...report.value.issues.map((one) => describeFinding(one, language)),
      shellText(language, 'report.done', { file: out }),
    ],
  };
}
