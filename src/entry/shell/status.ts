/** `mut status` */
import { readStatus } from '../../app/status';
import { describeStatus } from '../../ui/shell/describe-status';
import { describeFinding, exitFor, issueToJson, refused, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { asOfOption } from './options';
import type { World } from './world';

export async function runStatus(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = ''] = command.positionals;
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const status = await readStatus({ store: store.value }, asOfOption(command, world));
  if (!status.ok) return refused(status.issues, language);
  const { figures, issues, names } = status.value;
  return {
    exit: exitFor(issues),
    json: { ...figures, issues: issues.map((one) => issueToJson(one, language)) },
    lines: [
      ...issues.map((one) => describeFinding(one, language)),
      ...describeStatus(figures, language, names),
    ],
  };
}
