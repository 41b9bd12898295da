/** The help of the command line. */
import {
  commands,
  commonOptions,
  formOf,
  type CommandName,
  type CommandRule,
  type OptionRule,
} from './grammar';

/** All commands, one line each. */
export function describeCommands(): string {
  const names = Object.keys(commands) as CommandName[];
  const lines = names.map((name) => `  ${name.padEnd(8)}${commands[name].about}`);
  return [
    'mut – Register, Umfrage und Vorlage der Koordinierungsstelle Migration und Teilhabe',
    '',
    'Befehle:',
    ...lines,
    '',
    '„mut BEFEHL --help“ zeigt die Angaben eines Befehls. Daten stehen als Jahr-Monat-Tag (2015-04-16).',
    'Ergebnis: 0 erledigt · 1 erledigt oder abgelehnt, mit Befunden · 2 falscher Aufruf · 3 Datei nicht lesbar oder nicht schreibbar',
  ].join('\n');
}

/** One command with its options. */
export function describeCommand(name: CommandName): string {
  const rule: CommandRule = commands[name];
  const options: Readonly<Record<string, OptionRule>> = { ...rule.options, ...commonOptions };
  const shown = Object.entries(options).map(([option, { value, about }]) => {
    const flag = value === undefined ? `--${option}` : `--${option} ${value}`;
    return `  ${flag.padEnd(30)}${about}`;
  });
  return [`mut ${name} – ${rule.about}`, '', `  ${formOf(name)}`, '', ...shown].join('\n');
}
