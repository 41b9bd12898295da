/** The help of the command line. */
import { helpTexts, type HelpTextKey } from '../../core/texts/help-texts';
import { say, type TextParams } from '../../core/texts/say';
import type { Language } from '../../core/texts/text-entry';
import { commands, commonOptions, type CommandName, type CommandRule, type OptionRule } from './grammar';

export function helpText(language: Language, key: HelpTextKey, params: TextParams = {}): string {
  return say(language, helpTexts[key], params);
}

/** All commands, one line each. */
export function describeCommands(language: Language): string {
  const names = Object.keys(commands) as CommandName[];
  const lines = names.map((name) => `  ${name.padEnd(8)}${helpText(language, commands[name].about)}`);
  return [
    helpText(language, 'title'),
    '',
    helpText(language, 'commands'),
    ...lines,
    '',
    helpText(language, 'steps'),
    '',
    helpText(language, 'more'),
    helpText(language, 'exits'),
  ].join('\n');
}

/** One command with its options. */
export function describeCommand(name: CommandName, language: Language): string {
  const rule: CommandRule = commands[name];
  const options: Readonly<Record<string, OptionRule>> = { ...rule.options, ...commonOptions };
  const shown = Object.entries(options).map(([option, { about, ...rest }]) => {
    const choices = rest.choices?.join(', ') ?? '';
    return `  ${flagOf(option, rest, language).padEnd(30)}${helpText(language, about, { choices })}`;
  });
  const title = `mut ${name} – ${helpText(language, rule.about)}`;
  const notes = rule.notes === undefined ? [] : ['', helpText(language, rule.notes)];
  return [title, '', `  ${formOf(name, language)}`, '', ...shown, ...notes].join('\n');
}

/** "mut import MAPPE DATEI_ODER_ORDNER... [--received DATUM] …" */
export function formOf(name: CommandName, language: Language): string {
  const rule: CommandRule = commands[name];
  const positionals = rule.positionals.map((word, index) => {
    const shown = helpText(language, word);
    return rule.several === true && index === rule.positionals.length - 1 ? `${shown}...` : shown;
  });
  const options = Object.entries(rule.options).map(([option, optionRule]) => {
    const shown = flagOf(option, optionRule, language);
    return optionRule.required === true ? shown : `[${shown}]`;
  });
  return ['mut', name, ...positionals, ...options].join(' ');
}

/** "--received DATUM", "--kind vorlage|angebote" */
function flagOf(name: string, rule: Omit<OptionRule, 'about'>, language: Language): string {
  const { kind, value, choices } = rule;
  if (kind === 'choice') return `--${name} ${choices?.join('|') ?? ''}`;
  return value === undefined ? `--${name}` : `--${name} ${helpText(language, value)}`;
}
