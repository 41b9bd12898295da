/** `mut check` */
import { checkWorkbook, describeCheck } from '../../app/check-workbook';
import { describeFindings } from '../../ui/shell/describe-findings';
import { exitFor, refused, type Outcome } from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import { asOfOption } from './options';
import type { World } from './world';

export async function runCheck(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = ''] = command.positionals;
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const report = await checkWorkbook({ store: store.value }, asOfOption(command, world));
  if (!report.ok) return refused(report.issues, language);
  return {
    exit: exitFor(report.value.issues),
    json: describeCheck(report.value, language),
    lines: describeFindings(report.value.issues, report.value.asOf, language),
  };
}
