/** `mut import` */
import type { InputFile } from '../../adapters/node/read-input-files';
import { importReturns } from '../../app/import-returns';
import { noAnswers, noOffers, type FileReport } from '../../app/import-returns/import-report';
import {
  describeFinding,
  exitFor,
  issueToJson,
  refused,
  shellText,
  type ExitCode,
  type Outcome,
} from '../../ui/shell/outcome';
import { describeImport } from '../../ui/shell/describe-import';
import type { Command } from '../../ui/shell/parse-command';
import { dayOption, textOption } from './options';
import type { World } from './world';

export async function runImport(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = '', ...sources] = command.positionals;
  const store = await world.disk.openWorkbook(path);
  if (!store.ok) return refused(store.issues, language);
  const inputs = await world.disk.readInputs(sources);
  const progress = world.progress(shellText(language, 'import.progress'));
  const report = await importReturns(
    { store: store.value, reader: world.returnReader, clock: world.clock, ids: world.ids },
    inputs.flatMap((input) => (input.ok ? [input.file] : [])),
    {
      received: dayOption(command, 'received'),
      municipality: textOption(command, 'municipality'),
      dryRun: command.options.has('dry-run'),
      acceptClears: command.options.has('accept-clears'),
      onProgress: progress.update,
    },
  );
  progress.stop();
  if (!report.ok) return refused(report.issues, language);
  const unreadable = inputs.flatMap((input): readonly FileReport[] => (input.ok ? [] : [rejected(input)]));
  const files = [...report.value.files, ...unreadable];
  return {
    exit: exitOf(files),
    json: {
      batch: report.value.batch,
      files: files.map((file) => ({ ...file, issues: file.issues.map((one) => issueToJson(one, language)) })),
    },
    lines: describeImport(files, {
      language,
      workbook: path,
      batch: report.value.batch,
      dryRun: command.options.has('dry-run'),
      describeFinding: (one) => describeFinding(one, language),
    }),
  };
}

function rejected(input: Extract<InputFile, { ok: false }>): FileReport {
  return {
    file: input.name,
    municipality: null,
    outcome: 'rejected',
    answers: noAnswers,
    offers: noOffers,
    issues: [input.issue],
  };
}

/** 3 when no file could be read at all, 1 when something is wrong or to be decided; hints alone are none of it. */
function exitOf(files: readonly FileReport[]): ExitCode {
  const unreadable = (file: FileReport): boolean =>
    file.outcome === 'rejected' && file.issues.some((one) => one.code.startsWith('file.'));
  if (files.every(unreadable)) return 3;
  if (files.some((file) => file.outcome === 'needs-decision')) return 1;
  return exitFor(files.flatMap((file) => file.issues));
}
