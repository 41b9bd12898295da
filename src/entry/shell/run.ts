/** One run of the command line: words in, exit code out; every failure becomes a sentence. */
import type { CommandName } from '../../ui/shell/grammar';
import { describeCommand, describeCommands } from '../../ui/shell/help';
import { shellText, type ExitCode, type Outcome } from '../../ui/shell/outcome';
import { parseCommand, type Command } from '../../ui/shell/parse-command';
import type { Language } from '../../core/texts/text-entry';
import { runCheck } from './check';
import { runExport } from './export';
import { runForms } from './forms';
import { runImport } from './import';
import { runNew } from './new-workbook';
import { runReport } from './report';
import { runStatus } from './status';
import { runUndo } from './undo';
import type { World } from './world';

const runners: Readonly<Record<CommandName, (command: Command, world: World) => Promise<Outcome>>> = {
  new: runNew,
  forms: runForms,
  import: runImport,
  undo: runUndo,
  check: runCheck,
  status: runStatus,
  report: runReport,
  export: runExport,
};

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs `mut` with these words. With `--json` the standard output carries one JSON object and nothing else. */
export async function run(
  words: readonly string[],
  streams: Streams,
  createWorld: (language: Language) => World,
  version: string,
): Promise<ExitCode> {
  const language: Language = words.some(
    (word, index) => word === '--lang=en' || (word === 'en' && words[index - 1] === '--lang'),
  )
    ? 'en'
    : 'de';
  const parsed = parseCommand(words, language);
  switch (parsed.kind) {
    case 'version':
      streams.out(version);
      return 0;
    case 'help':
      streams.out(parsed.command ? describeCommand(parsed.command, language) : describeCommands(language));
      return 0;
    case 'none':
      streams.out(describeCommands(language));
      return 2;
    case 'wrong':
      return complain(words, streams, {
        code: parsed.error.key,
        message: shellText(language, parsed.error.key, parsed.error.params),
      });
    case 'command':
      return runCommand(parsed.command, streams, createWorld(language));
  }
}

/** Wrong usage; with `--json` scripts get it as an object as well. */
function complain(
  words: readonly string[],
  streams: Streams,
  wrong: { readonly code: string; readonly message: string },
): ExitCode {
  if (words.includes('--json')) streams.out(JSON.stringify({ issues: [{ ...wrong, severity: 'error' }] }));
  streams.err(wrong.message);
  return 2;
}

async function runCommand(command: Command, streams: Streams, world: World): Promise<ExitCode> {
  const wantsJson = command.options.has('json');
  try {
    const outcome = await runners[command.name](command, world);
    const asText = outcome.exit === 3 || wantsJson ? streams.err : streams.out;
    if (wantsJson) streams.out(JSON.stringify(outcome.json));
    for (const line of outcome.lines) asText(line);
    return outcome.exit;
  } catch (error) {
    // The last line of defence: a mistake of ours must not show as a stack trace.
    const detail = error instanceof Error ? error.message : String(error);
    if (wantsJson)
      streams.out(JSON.stringify({ issues: [{ code: 'unexpected', severity: 'error', message: detail }] }));
    streams.err(shellText(world.language, 'unexpected', { detail }));
    return 3;
  }
}
