/** The help of the command line: what commands and options do, and the words that stand for their values. */
import type { TextEntry } from './text-entry';

export const helpTexts = {
  title: {
    de: 'mut – Register, Umfrage und Vorlage der Koordinierungsstelle Migration und Teilhabe',
    en: 'mut – register, survey and papers of the coordination office for migration and participation',
  },
  commands: { de: 'Befehle:', en: 'Commands:' },
  more: {
    de: '„mut BEFEHL --help“ zeigt die Angaben eines Befehls. Ein Datum steht als Jahr-Monat-Tag (2015-04-16).',
    en: '"mut COMMAND --help" shows the options of a command. A date is year-month-day (2015-04-16).',
  },
  exits: {
    de: 'Ergebnis: 0 erledigt · 1 erledigt oder abgelehnt, mit Befunden · 2 falscher Aufruf · 3 Datei nicht lesbar oder nicht schreibbar',
    en: 'Exit code: 0 done · 1 done or refused, with findings · 2 wrong usage · 3 a file cannot be read or written',
  },

  'value.workbook': { de: 'MAPPE', en: 'WORKBOOK' },
  'value.sources': { de: 'DATEI_ODER_ORDNER', en: 'FILE_OR_FOLDER' },
  'value.folder': { de: 'ORDNER', en: 'FOLDER' },
  'value.document': { de: 'DATEI.docx', en: 'FILE.docx' },
  'value.date': { de: 'DATUM', en: 'DATE' },
  'value.key': { de: 'SCHLÜSSEL', en: 'KEY' },
  'value.reference': { de: 'NUMMER', en: 'REFERENCE' },
  'value.id': { de: 'ID', en: 'ID' },
  'value.list': { de: 'A,B', en: 'A,B' },

  'option.lang': { de: 'Sprache der Meldungen', en: 'language of the messages' },
  'option.help': { de: 'diese Hilfe', en: 'this help' },
  'option.json': {
    de: 'genau ein JSON-Objekt auf der Standardausgabe',
    en: 'exactly one JSON object on the standard output',
  },
  'option.force': { de: 'vorhandene Dateien überschreiben', en: 'overwrite files that exist' },
  'option.as-of': { de: 'Stichtag, sonst heute', en: 'as-of date, today by default' },

  'new.about': {
    de: 'legt eine neue Arbeitsmappe mit allen Tabellen an',
    en: 'creates a new workbook with all tables',
  },
  'new.sample': { de: 'mit dem Musterlandkreis füllen', en: 'fill in the sample county' },

  'forms.about': {
    de: 'erstellt je eingeladener Kommune einen Fragebogen',
    en: 'makes one form per invited municipality',
  },
  'forms.out': { de: 'Ordner für die Fragebögen', en: 'folder for the forms' },
  'forms.survey': { de: 'Umfrage, sonst die zuletzt versandte', en: 'survey, the last one sent by default' },

  'import.about': {
    de: 'übernimmt Rückmeldungen der Kommunen',
    en: 'takes over returns of the municipalities',
  },
  'import.received': { de: 'Eingangsdatum, sonst heute', en: 'day of receipt, today by default' },
  'import.municipality': {
    de: 'Kommune, wenn die Datei sie nicht nennt',
    en: 'municipality, where the file does not name it',
  },
  'import.dry-run': { de: 'nur zeigen, was geschähe', en: 'only show what would happen' },
  'import.accept-clears': { de: 'geleerte Antworten übernehmen', en: 'take over answers that were cleared' },

  'undo.about': { de: 'nimmt den letzten Import zurück', en: 'takes the last import back' },
  'check.about': { de: 'zeigt, was falsch oder fällig ist', en: 'shows what is wrong or due' },
  'status.about': {
    de: 'zeigt die Zahlen der Koordinierungsstelle',
    en: 'shows the figures of the office',
  },

  'report.about': {
    de: 'schreibt eine Vorlage oder die Angebotsübersicht als Word-Datei',
    en: 'writes a council paper or the overview of offers as a Word file',
  },
  'report.out': { de: 'die Word-Datei', en: 'the Word file' },
  'report.kind': { de: 'Art des Berichts, sonst vorlage', en: 'kind of report, vorlage by default' },
  'report.paper': {
    de: 'Drucksachen-Nr., sonst die letzte Vorlage zum Stichtag',
    en: 'number of the paper, the latest one by the as-of date by default',
  },
  'report.sections': { de: 'nur diese Abschnitte: {{choices}}', en: 'these sections only: {{choices}}' },
  'report.template': { de: 'eigene Word-Vorlage', en: 'your own Word template' },

  'export.about': {
    de: 'schreibt die Tabellen in ein Austauschformat',
    en: 'writes the tables in an exchange format',
  },
  'export.format': { de: 'das Format', en: 'the format' },
  'export.out': { de: 'Ordner für die Dateien', en: 'folder for the files' },
} as const satisfies Record<string, TextEntry>;

export type HelpTextKey = keyof typeof helpTexts;
