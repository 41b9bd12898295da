/** Words on the command line into a command with checked options, or what is wrong with them. */
import { parseArgs } from 'node:util';
import type { TextParams } from '../../core/texts/say';
import type { ShellTextKey } from '../../core/texts/shell-texts';
import type { Language } from '../../core/texts/text-entry';
import { parseIsoDay } from '../../core/values/iso-date';
import {
  commands,
  commonOptions,
  isCommand,
  type CommandName,
  type CommandRule,
  type OptionRule,
} from './grammar';
import { formOf, helpText } from './help';

export interface Command {
  readonly name: CommandName;
  readonly positionals: readonly string[];
  /** Given options by name: true for flags, the word for all others. */
  readonly options: ReadonlyMap<string, string | true>;
}

export interface UsageError {
  readonly key: ShellTextKey;
  readonly params: TextParams;
}

export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly command?: CommandName }
  /** No command at all. */
  | { readonly kind: 'none' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly error: UsageError };

/** `words` are the arguments behind `mut`; `language` is that of the words in what is said about them. */
export function parseCommand(words: readonly string[], language: Language): Parsed {
  const [name, ...rest] = withLanguageLast(words);
  if (name === undefined || name.startsWith('--lang')) return { kind: 'none' };
  if (name === '--help' || name === '-h' || name === 'help') return { kind: 'help' };
  if (name === '--version') return { kind: 'version' };
  if (!isCommand(name)) return wrong('usage.unknownCommand', { name });
  const rule: CommandRule = commands[name];
  const rules: Readonly<Record<string, OptionRule>> = { ...rule.options, ...commonOptions };
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(rules).map(([option, { kind }]) => [
          option,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    });
    if (values['help'] === true) return { kind: 'help', command: name };
    const options = new Map(
      Object.entries(values).flatMap(([option, value]) =>
        typeof value === 'string' || value === true ? [[option, value] as const] : [],
      ),
    );
    const error = findError({ name, positionals, options }, rule, rules, language);
    return error ? { kind: 'wrong', error } : { kind: 'command', command: { name, positionals, options } };
  } catch (error) {
    return describeParseError(name, error);
  }
}

/** `--lang en` before the command counts like behind it. */
function withLanguageLast(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const leading = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  return [...words.slice(leading), ...words.slice(0, leading)];
}

function findError(
  { name, positionals, options }: Command,
  rule: CommandRule,
  rules: Readonly<Record<string, OptionRule>>,
  language: Language,
): UsageError | undefined {
  const form = formOf(name, language);
  // An empty word, as an unset variable in a script leaves it, names no file.
  const given = positionals.filter((word) => word.trim() !== '');
  const missing = [
    ...rule.positionals.slice(given.length).map((word) => helpText(language, word)),
    ...Object.entries(rules).flatMap(([option, { required }]) =>
      required === true && !options.has(option) ? [`--${option}`] : [],
    ),
  ];
  if (missing.length > 0) {
    return { key: 'usage.missing', params: { name: listed(missing, language), count: missing.length, form } };
  }
  const surplus = positionals[rule.positionals.length];
  if (surplus !== undefined && rule.several !== true)
    return { key: 'usage.tooMany', params: { value: surplus, form } };
  const [made, word] = [positionals[0], rule.positionals[0]];
  const unfit = made !== undefined && word && findEndingError(helpText(language, word), rule.ending, made);
  if (unfit) return unfit;
  for (const [option, optionRule] of Object.entries(rules)) {
    const value = options.get(option);
    if (typeof value !== 'string') continue;
    if (value.trim() === '')
      return { key: 'usage.optionValue', params: { name: `--${option}`, command: name } };
    const error = findValueError(`--${option}`, optionRule, value);
    if (error) return error;
  }
  return undefined;
}

/** "MAPPE, --format und --out" */
function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(words);
}

function findValueError(name: string, rule: OptionRule, value: string): UsageError | undefined {
  if (rule.kind === 'date' && parseIsoDay(value) === undefined) {
    return { key: 'usage.date', params: { name, value } };
  }
  if (rule.kind === 'municipality' && !/^\d{9}$/.test(value)) {
    return { key: 'usage.municipality', params: { name, value } };
  }
  const ending = findEndingError(name, rule.ending, value);
  if (ending) return ending;
  // Sections are named without case, as their marks in a template are.
  const words = rule.kind === 'list' ? value.toLowerCase().split(',') : [value];
  const unknown = rule.choices && words.find((word) => !rule.choices?.includes(word.trim()));
  if (unknown === undefined) return undefined;
  return { key: 'usage.choice', params: { name, value: unknown, choices: rule.choices?.join(', ') ?? '' } };
}

function findEndingError(name: string, ending: string | undefined, value: string): UsageError | undefined {
  if (ending === undefined || value.toLowerCase().endsWith(ending)) return undefined;
  return { key: 'usage.ending', params: { name, value, ending } };
}

/** Node's own errors say which option it was, in English: only that word is taken from them. */
function describeParseError(command: CommandName, error: unknown): Parsed {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) throw error;
  const name = /'(?:-\w, )?(-{1,2}[^\s'<]+)/.exec(String(message))?.[1] ?? '';
  const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return wrong(isUnknown ? 'usage.unknownOption' : 'usage.optionValue', { name, command });
}

function wrong(key: ShellTextKey, params: TextParams): Parsed {
  return { kind: 'wrong', error: { key, params } };
}
