/** The help of the command line: what commands and options do, and the words that stand for their values. */
import type { TextEntry } from './text-entry';

export const helpTexts = {
  title: {
    de: 'mut – Register, Umfrage und Vorlage der Koordinierungsstelle Migration und Teilhabe',
    en: 'mut – register, survey and papers of the coordination office for migration and participation',
  },
  commands: { de: 'Befehle:', en: 'Commands:' },
  steps: {
    de: `Der Weg:
  1. „mut new“ legt die Mappe an. Ausfüllen in Excel oder LibreOffice, in dieser Reihenfolge: Einstellungen,
     Kommunen, Fragen (ein Fragebogen ist schon da), Umfragen, Einladungen. „mut check“ prüft, was eingetragen ist.
  2. „mut forms“ erstellt die Fragebögen zum Versenden.
  3. „mut import“ übernimmt, was zurückkommt; neue Angebote werden Vorschläge.
  4. In „Angebote“ wird aus einem Vorschlag ein Angebot, wenn in der Spalte „Status“ statt „Vorschlag“ „aktiv“
     (oder „geplant“) steht. Was ihm noch fehlt, sagt „mut check“. „mut import --help“ sagt mehr dazu.
  5. „mut report“ schreibt die Vorlage.`,
    en: `The way through:
  1. "mut new" makes the workbook. Fill in with Excel or LibreOffice, in this order: Einstellungen (settings),
     Kommunen (municipalities), Fragen (questions; a questionnaire is there already), Umfragen (surveys),
     Einladungen (invitations). "mut check" checks what has been entered.
  2. "mut forms" makes the forms to be sent.
  3. "mut import" takes over what comes back; new offers become proposals.
  4. On the sheet "Angebote" a proposal becomes an offer when the column "Status" says "aktiv" (or "geplant")
     instead of "Vorschlag". "mut check" says what it still lacks, "mut import --help" says more about it.
  5. "mut report" writes the council paper.`,
  },
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
  'new.notes': {
    de: `Danach auszufüllen, in dieser Reihenfolge:
  Einstellungen  Landkreis, Leitung, Ansprechstelle
  Kommunen       Name, Art, neunstelliger Schlüssel
  Fragen         ein Fragebogen der Fassung 2015-1 ist schon da
  Umfragen       Titel, „versandt am“, „Rückgabe bis“, Fassung wie in Fragen
  Einladungen    je Kommune eine Zeile: Umfrage, Kommune, Stand „versandt“
Die Kennung in Einladungen vergibt „mut forms“.`,
    en: `To be filled in next, in this order:
  Einstellungen  county, head, contact
  Kommunen       name, kind, nine-digit key
  Fragen         a questionnaire with the "Fassung" 2015-1 is there already
  Umfragen       title, "versandt am", due date, "Fassung" as in Fragen
  Einladungen    a row per municipality: "Umfrage", "Kommune", "Stand" "versandt"
The "Kennung" in Einladungen is given by "mut forms".`,
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
  'import.notes': {
    de: `Was danach zu tun ist:
  neu                  Das Angebot steht als Vorschlag in „Angebote“ (Spalte Status: „Vorschlag“) und zählt noch nicht.
                       Ergänzen, was „mut check“ nennt, „zuletzt geprüft“ und „geprüft von“ ausfüllen und den Status
                       auf „aktiv“ (oder „geplant“) setzen. Soll es nicht ins Register: die Zeile löschen.
  vielleicht doppelt   Auch das ist ein Vorschlag; die Spalte „ähnlich wie“ nennt, welchem Eintrag er gleicht,
                       „mut check“ dessen Zeile. Ist es dasselbe Angebot: den Vorschlag löschen. Ist es ein anderes:
                       die Zelle „ähnlich wie“ leeren und weiter wie bei „neu“.
  schon im Register    Nichts zu tun.
  zu entscheiden       Aus dieser Datei ist nichts übernommen. Die Meldung nennt den Grund und die Angabe, mit der die
                       Datei noch einmal eingelesen wird: --municipality, --accept-clears, --received, oder nur die
                       gültige von mehreren Dateien.
  nicht lesbar         Bei der Kommune eine neue Datei erbitten.`,
    en: `What to do afterwards:
  new                  The offer stands on "Angebote" as a proposal (column "Status": "Vorschlag") and does not count yet.
                       Add what "mut check" names, fill in the day of the last check and by whom, and set the status to
                       "aktiv" (or "geplant"). If it is not to enter the register: delete the row.
  possibly double      A proposal as well; the last columns of its row and "mut check" say which entry it resembles.
                       If it is the same offer: delete the proposal. If it is another: clear the cell that names the
                       entry, and go on as with "new".
  in the register      Nothing to do.
  to be decided        Nothing of this file is taken over. The message gives the reason and the option with which to
                       import the file once more: --municipality, --accept-clears, --received, or only the valid one
                       of several files.
  not readable         Ask the municipality for a new file.`,
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
