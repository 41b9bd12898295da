/** The commands and their options as data: what is understood, what is asked for, what the help shows. */
import { sectionIds } from '../../core/blocks/section-ids';
import { systems } from '../../core/catalog';
import type { HelpTextKey } from '../../core/texts/help-texts';

export interface OptionRule {
  readonly kind: 'flag' | 'text' | 'date' | 'choice' | 'list' | 'municipality';
  /** Word for the value in the help, e.g. FILE; a choice shows its choices. */
  readonly value?: HelpTextKey;
  readonly choices?: readonly string[];
  /** How the name of the file that is made must end, e.g. `.docx`. */
  readonly ending?: string;
  readonly required?: boolean;
  readonly about: HelpTextKey;
}

export interface CommandRule {
  /** Words for the values in the help, e.g. WORKBOOK. */
  readonly positionals: readonly HelpTextKey[];
  /** The last positional may be given several times. */
  readonly several?: boolean;
  /** How the name of the file that is made must end: the first positional's. */
  readonly ending?: string;
  readonly about: HelpTextKey;
  /** What to do before and after, below the options. */
  readonly notes?: HelpTextKey;
  readonly options: Readonly<Record<string, OptionRule>>;
}

/** Options every command takes. */
export const commonOptions = {
  lang: { kind: 'choice', choices: ['de', 'en'], about: 'option.lang' },
  help: { kind: 'flag', about: 'option.help' },
} as const satisfies Record<string, OptionRule>;

/** The sections there are today, in the order of a paper. */
const sections = sectionIds.filter((id) =>
  systems.some((system) => system.sections.some((section) => section.id === id)),
);

const workbook = ['value.workbook'] as const;
const json: OptionRule = { kind: 'flag', about: 'option.json' };
const force: OptionRule = { kind: 'flag', about: 'option.force' };
const asOf: OptionRule = { kind: 'date', value: 'value.date', about: 'option.as-of' };

export const commands = {
  new: {
    positionals: workbook,
    ending: '.xlsx',
    about: 'new.about',
    notes: 'new.notes',
    options: { sample: { kind: 'flag', about: 'new.sample' }, force },
  },
  forms: {
    positionals: workbook,
    about: 'forms.about',
    options: {
      out: { kind: 'text', value: 'value.folder', required: true, about: 'forms.out' },
      survey: { kind: 'text', value: 'value.id', about: 'forms.survey' },
      force,
    },
  },
  import: {
    positionals: ['value.workbook', 'value.sources'],
    several: true,
    about: 'import.about',
    notes: 'import.notes',
    options: {
      received: { kind: 'date', value: 'value.date', about: 'import.received' },
      municipality: { kind: 'municipality', value: 'value.key', about: 'import.municipality' },
      'dry-run': { kind: 'flag', about: 'import.dry-run' },
      'accept-clears': { kind: 'flag', about: 'import.accept-clears' },
      json,
    },
  },
  undo: { positionals: workbook, about: 'undo.about', options: { json } },
  check: { positionals: workbook, about: 'check.about', options: { 'as-of': asOf, json } },
  status: { positionals: workbook, about: 'status.about', options: { 'as-of': asOf, json } },
  report: {
    positionals: workbook,
    about: 'report.about',
    options: {
      out: { kind: 'text', value: 'value.document', ending: '.docx', required: true, about: 'report.out' },
      kind: { kind: 'choice', choices: ['vorlage', 'angebote'], about: 'report.kind' },
      paper: { kind: 'text', value: 'value.reference', about: 'report.paper' },
      'as-of': asOf,
      sections: { kind: 'list', value: 'value.list', choices: sections, about: 'report.sections' },
      template: { kind: 'text', value: 'value.document', about: 'report.template' },
      force,
    },
  },
  export: {
    positionals: workbook,
    about: 'export.about',
    options: {
      format: { kind: 'choice', choices: ['csv'], required: true, about: 'export.format' },
      out: { kind: 'text', value: 'value.folder', required: true, about: 'export.out' },
      force,
    },
  },
} as const satisfies Record<string, CommandRule>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
