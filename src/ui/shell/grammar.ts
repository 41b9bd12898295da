/** The commands and their options as data: what is understood, what is asked for, what the help shows. */
import { sectionIds } from '../../core/blocks/section-ids';

export interface OptionRule {
  readonly kind: 'flag' | 'text' | 'date' | 'choice' | 'list' | 'municipality';
  /** Word for the value in the help, e.g. FILE. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly about: string;
}

export interface CommandRule {
  readonly positionals: readonly string[];
  /** The last positional may be given several times. */
  readonly several?: boolean;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionRule>>;
}

/** Options every command takes. */
export const commonOptions = {
  lang: { kind: 'choice', value: 'de|en', choices: ['de', 'en'], about: 'Sprache der Meldungen' },
  help: { kind: 'flag', about: 'diese Hilfe' },
} as const satisfies Record<string, OptionRule>;

const json: OptionRule = { kind: 'flag', about: 'genau ein JSON-Objekt auf der Standardausgabe' };
const force: OptionRule = { kind: 'flag', about: 'vorhandene Dateien überschreiben' };
const asOf: OptionRule = { kind: 'date', value: 'DATUM', about: 'Stichtag, sonst heute' };

export const commands = {
  new: {
    positionals: ['MAPPE'],
    about: 'legt eine neue Arbeitsmappe mit allen Tabellen an',
    options: { sample: { kind: 'flag', about: 'mit dem Musterlandkreis füllen' }, force },
  },
  forms: {
    positionals: ['MAPPE'],
    about: 'erstellt je eingeladener Kommune einen Fragebogen',
    options: {
      out: { kind: 'text', value: 'ORDNER', required: true, about: 'Ordner für die Fragebögen' },
      survey: { kind: 'text', value: 'ID', about: 'Umfrage, sonst die zuletzt versandte' },
      force,
    },
  },
  import: {
    positionals: ['MAPPE', 'DATEI_ODER_ORDNER'],
    several: true,
    about: 'übernimmt Rückmeldungen der Kommunen',
    options: {
      received: { kind: 'date', value: 'DATUM', about: 'Eingangsdatum, sonst heute' },
      municipality: {
        kind: 'municipality',
        value: 'SCHLÜSSEL',
        about: 'Kommune, wenn die Datei sie nicht nennt',
      },
      'dry-run': { kind: 'flag', about: 'nur zeigen, was geschähe' },
      'accept-clears': { kind: 'flag', about: 'geleerte Antworten übernehmen' },
      json,
    },
  },
  undo: { positionals: ['MAPPE'], about: 'nimmt den letzten Import zurück', options: { json } },
  check: {
    positionals: ['MAPPE'],
    about: 'zeigt, was falsch oder fällig ist',
    options: { 'as-of': asOf, json },
  },
  status: {
    positionals: ['MAPPE'],
    about: 'zeigt die Zahlen der Koordinierungsstelle',
    options: { 'as-of': asOf, json },
  },
  report: {
    positionals: ['MAPPE'],
    about: 'schreibt eine Vorlage, den Sachbericht oder die Angebotsübersicht als Word-Datei',
    options: {
      out: { kind: 'text', value: 'DATEI.docx', required: true, about: 'die Word-Datei' },
      kind: {
        kind: 'choice',
        value: 'vorlage|angebote',
        choices: ['vorlage', 'angebote'],
        about: 'Art des Berichts, sonst vorlage',
      },
      paper: {
        kind: 'text',
        value: 'NUMMER',
        about: 'Drucksachen-Nr., sonst die letzte Vorlage zum Stichtag',
      },
      'as-of': asOf,
      sections: { kind: 'list', value: 'A,B', choices: sectionIds, about: 'nur diese Abschnitte' },
      template: { kind: 'text', value: 'DATEI.docx', about: 'eigene Word-Vorlage' },
      force,
    },
  },
  export: {
    positionals: ['MAPPE'],
    about: 'schreibt die Tabellen in ein Austauschformat',
    options: {
      format: { kind: 'choice', value: 'csv', choices: ['csv'], required: true, about: 'das Format' },
      out: { kind: 'text', value: 'ORDNER', required: true, about: 'Ordner für die Dateien' },
      force,
    },
  },
} as const satisfies Record<string, CommandRule>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** "mut import MAPPE DATEI_ODER_ORDNER... [--received DATUM] …" */
export function formOf(name: CommandName): string {
  const rule: CommandRule = commands[name];
  const positionals = rule.positionals.map((word, index) =>
    rule.several === true && index === rule.positionals.length - 1 ? `${word}...` : word,
  );
  const options = Object.entries(rule.options).map(([option, { value, required }]) => {
    const shown = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required === true ? shown : `[${shown}]`;
  });
  return ['mut', name, ...positionals, ...options].join(' ');
}
