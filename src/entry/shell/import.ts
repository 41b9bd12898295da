/** `mut import` */
import { importReturns } from '../../app/import-returns';
import type { FileReport, ImportOptions, ImportReport } from '../../app/import-returns/import-report';
import type { Language } from '../../core/texts/text-entry';
import { describeIssue } from '../../core/values/describe-issue';
import { placed, type Issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import { describeImport } from '../../ui/shell/describe-import';
import { describeProgress } from '../../ui/shell/describe-progress';
import {
  describeFinding,
  exitFor,
  issueToJson,
  refused,
  shellText,
  type ExitCode,
  type Outcome,
} from '../../ui/shell/outcome';
import type { Command } from '../../ui/shell/parse-command';
import type { ProgressStep } from '../../ui/shell/progress-bar';
import { dayOption, textOption } from './options';
import type { World } from './world';

export async function runImport(command: Command, world: World): Promise<Outcome> {
  const { language } = world;
  const [path = '', ...sources] = command.positionals;
  const inputs = await world.disk.listInputs(sources);
  // Before anything is read: the room for it does not shrink again.
  if (inputs.names.length > MANY_FILES) world.saveMemory();
  const store = await world.disk.openWorkbook(path);
  const nothing = { json: { batch: null, files: [] }, closing: shellText(language, 'import.nothing') };
  if (!store.ok) return refused(store.issues, language, nothing);
  const report = await watchImport(world, (onProgress, cancel) =>
    importReturns({ ...world, store: store.value, reader: world.returnReader }, inputs, {
      received: dayOption(command, 'received'),
      municipality: textOption(command, 'municipality'),
      dryRun: command.options.has('dry-run'),
      acceptClears: command.options.has('accept-clears'),
      onProgress,
      cancel,
    }),
  );
  if (!report.ok)
    return report.issues.some(isCancel)
      ? cancelled(report.issues, language)
      : refused(
          report.issues.map((one) => placed(one, { file: path })),
          language,
          report.issues.some(isWritten) ? { json: nothing.json } : nothing,
        );
  const { batch, files } = report.value;
  const issues = report.value.issues.map((one) => placed(one, { file: path }));
  return {
    exit: exitOf(files, issues),
    json: {
      batch,
      files: files.map((file) => ({ ...file, issues: file.issues.map((one) => issueToJson(one, language)) })),
      issues: issues.map((one) => issueToJson(one, language)),
    },
    lines: describeImport(files, {
      language,
      issues,
      workbook: path,
      batch,
      dryRun: command.options.has('dry-run'),
      describeFinding: (one) => describeFinding(one, language),
    }),
  };
}

/** So many are worth a few per cent of time for a third less memory. */
const MANY_FILES = 500;

type Import = (
  onProgress: NonNullable<ImportOptions['onProgress']>,
  cancel: AbortSignal,
) => Promise<Result<ImportReport>>;

/** Shows how far it is, and lets the user give up. */
async function watchImport(world: World, start: Import): Promise<Result<ImportReport>> {
  const bar = world.progress();
  const cancel = new AbortController();
  let step: ProgressStep = { label: '', done: 0, total: 0, share: 0 };
  const show = (): void => {
    const label = shellText(world.language, 'import.cancelling');
    bar.update(cancel.signal.aborted ? { ...step, label } : step);
  };
  const settle = world.onInterrupt(() => {
    cancel.abort();
    show();
  });
  try {
    return await start((progress) => {
      step = describeProgress(progress, world.language);
      show();
    }, cancel.signal);
  } finally {
    bar.stop();
    settle();
  }
}

/** All is in the workbook, only not for certain: "nothing" would be untrue. */
function isWritten({ code }: Issue): boolean {
  return code === 'file.unconfirmed';
}

function isCancel({ code }: Issue): boolean {
  return code === 'import.cancelled';
}

/** The same keys as ever for a script; for a person the sentence alone, as nothing is wrong. */
function cancelled(issues: readonly Issue[], language: Language): Outcome {
  return {
    exit: 1,
    json: { batch: null, files: [], issues: issues.map((one) => issueToJson(one, language)) },
    lines: issues.map((one) => describeIssue(one, language)),
  };
}

/** 3 when no file could be read at all, 1 when something is wrong or to be decided; hints alone are none of it. */
function exitOf(files: readonly FileReport[], issues: readonly Issue[]): ExitCode {
  const unreadable = (file: FileReport): boolean =>
    file.outcome === 'rejected' && file.issues.some((one) => one.code.startsWith('file.'));
  if (files.every(unreadable)) return 3;
  if (files.some((file) => file.outcome === 'needs-decision')) return 1;
  return exitFor([...issues, ...files.flatMap((file) => file.issues)]);
}
