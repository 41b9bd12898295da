/** What the overview says: figures, what is due next, imports, and a workbook that is not the office's. */
import type { TextEntry } from '../text-entry';

export const overviewTexts = {
  asOf: { de: 'Stichtag', en: 'As of' },
  'asOf.today': { de: 'heute', en: 'today' },
  'asOf.change': { de: 'Stichtag ändern', en: 'Change the as-of date' },
  'asOf.hint': { de: 'Tag.Monat.Jahr, zum Beispiel 22.05.2015', en: 'day.month.year, e.g. 22.05.2015' },
  'asOf.apply': { de: 'Übernehmen', en: 'Apply' },
  'asOf.backToToday': { de: 'Heute', en: 'Today' },
  'asOf.set': { de: 'Der Stichtag ist jetzt der {{date}}.', en: 'The as-of date is {{date}} now.' },

  'survey.title': { de: 'Rücklauf', en: 'Returns' },
  'survey.figure': { de: '{{returned}} von {{invited}}', en: '{{returned}} of {{invited}}' },
  'survey.bar': {
    de: '{{returned}} von {{invited}} Kommunen haben geantwortet',
    en: '{{returned}} of {{invited}} municipalities have answered',
  },
  'survey.missing': {
    de: { one: '1 fehlt', other: '{{number}} fehlen' },
    en: { one: '1 is missing', other: '{{number}} are missing' },
  },
  'survey.complete': { de: 'Alle haben geantwortet', en: 'All have answered' },
  'survey.due': { de: 'Frist {{date}}, {{left}}', en: 'due {{date}}, {{left}}' },
  'survey.late': {
    de: { one: '1 kam nach der Frist', other: '{{number}} kamen nach der Frist' },
    en: { one: '1 came late', other: '{{number}} came late' },
  },
  'survey.none': {
    de: 'Bis zum Stichtag ist keine Umfrage versandt.',
    en: 'No survey sent by the as-of date.',
  },
  'survey.prepare': { de: 'Umfrage vorbereiten', en: 'Prepare a survey' },
  'days.left': {
    de: { one: 'noch 1 Tag', other: 'noch {{number}} Tage' },
    en: { one: '1 day left', other: '{{number}} days left' },
  },
  'days.today': { de: 'heute', en: 'today' },
  'days.over': {
    de: { one: 'seit 1 Tag vorbei', other: 'seit {{number}} Tagen vorbei' },
    en: { one: '1 day over', other: '{{number}} days over' },
  },
  'days.in': {
    de: { one: 'morgen', other: 'in {{number}} Tagen' },
    en: { one: 'tomorrow', other: 'in {{number}} days' },
  },

  'offers.title': { de: 'Angebote', en: 'Offers' },
  'offers.running': {
    de: { one: '1 laufendes Angebot', other: '{{number}} laufende Angebote' },
    en: { one: '1 running offer', other: '{{number}} running offers' },
  },
  'offers.runningParts': {
    de: '({{active}} aktiv, {{full}} voll)',
    en: '({{active}} active, {{full}} full)',
  },
  'offers.total': {
    de: { one: '1 Angebot im Register', other: '{{number}} Angebote im Register' },
    en: { one: '1 offer in the register', other: '{{number}} offers in the register' },
  },
  'offers.proposed': {
    de: { one: '1 Vorschlag aus dem Rücklauf', other: '{{number}} Vorschläge aus dem Rücklauf' },
    en: { one: '1 proposal from the returns', other: '{{number}} proposals from the returns' },
  },
  'offers.due': {
    de: { one: '1 ist wieder zu prüfen', other: '{{number}} sind wieder zu prüfen' },
    en: { one: '1 is due for review', other: '{{number}} are due for review' },
  },
  'needs.title': { de: 'Bedarfe', en: 'Needs' },
  'needs.named': {
    de: { one: '1 Bedarf genannt', other: '{{number}} Bedarfe genannt' },
    en: { one: '1 need named', other: '{{number}} needs named' },
  },
  'needs.none': { de: 'Noch keine genannt', en: 'None named yet' },

  'next.title': { de: 'Als Nächstes', en: 'Next' },
  'next.none': { de: 'In den nächsten Wochen steht nichts an.', en: 'Nothing is due in the next weeks.' },
  'next.survey': { de: 'Frist für den Rücklauf', en: 'Returns are due' },
  'next.ownDue': { de: 'Frist für {{name}}', en: 'Return due: {{name}}' },
  'next.consultation': { de: '{{body}}: Vorlage {{paper}}', en: '{{body}}: paper {{paper}}' },
  'next.reviews': {
    de: { one: '1 Angebot ist wieder zu prüfen', other: '{{number}} Angebote sind wieder zu prüfen' },
    en: { one: '1 offer becomes due for review', other: '{{number}} offers become due for review' },
  },
  'next.ends': {
    de: { one: '1 Angebot endet', other: '{{number}} Angebote enden' },
    en: { one: '1 offer ends', other: '{{number}} offers end' },
  },
  'next.until': { de: 'ab {{date}}', en: 'from {{date}}' },
  'next.clash': { de: 'Mehrere Termine am selben Tag', en: 'Several dates on the same day' },

  'check.title': { de: 'Prüfen', en: 'Check' },
  'check.none': { de: 'Nichts ist aufgefallen', en: 'Nothing was found' },
  'check.asking': { de: 'Wird geprüft …', en: 'Checking …' },
  'check.failed': { de: 'Die Prüfung ist nicht gelungen', en: 'Checking did not succeed' },
  'check.errors': {
    de: { one: '1 Fehler', other: '{{number}} Fehler' },
    en: { one: '1 error', other: '{{number}} errors' },
  },
  'check.warnings': {
    de: { one: '1 Warnung', other: '{{number}} Warnungen' },
    en: { one: '1 warning', other: '{{number}} warnings' },
  },
  'check.hints': {
    de: { one: '1 Hinweis', other: '{{number}} Hinweise' },
    en: { one: '1 hint', other: '{{number}} hints' },
  },
  unread: {
    de: {
      one: '1 Zelle ist nicht lesbar und zählt nicht mit',
      other: '{{number}} Zellen sind nicht lesbar und zählen nicht mit',
    },
    en: {
      one: '1 cell cannot be read and is not counted',
      other: '{{number}} cells cannot be read and are not counted',
    },
  },

  'imports.title': { de: 'Letzte Importe', en: 'Last imports' },
  'imports.none': {
    de: 'Noch nichts eingelesen. Rückmeldungen liest die Umfrage ein.',
    en: 'Nothing imported yet. Returns are imported under Survey.',
  },
  'imports.rows': { de: '{{table}}: {{number}} neu', en: '{{table}}: {{number}} new' },
  'imports.cells': {
    de: { one: '1 Zelle geändert', other: '{{number}} Zellen geändert' },
    en: { one: '1 cell changed', other: '{{number}} cells changed' },
  },
  'imports.undone': { de: 'zurückgenommen', en: 'taken back' },
  'imports.undo': { de: 'Import zurücknehmen …', en: 'Take back the import …' },
  'undo.title': { de: 'Import vom {{when}} zurücknehmen', en: 'Take back the import of {{when}}' },
  'undo.removed': {
    de: { one: '{{table}}: 1 Zeile geht', other: '{{table}}: {{number}} Zeilen gehen' },
    en: { one: '{{table}}: 1 row goes', other: '{{table}}: {{number}} rows go' },
  },
  'undo.restored': {
    de: {
      one: '{{table}}: 1 Zeile wird wie vorher',
      other: '{{table}}: {{number}} Zeilen werden wie vorher',
    },
    en: {
      one: '{{table}}: 1 row as it was before',
      other: '{{table}}: {{number}} rows as they were before',
    },
  },
  'undo.kept': {
    de: {
      one: '1 Zelle wurde seitdem bearbeitet und bleibt',
      other: '{{number}} Zellen wurden seitdem bearbeitet und bleiben',
    },
    en: {
      one: '1 cell was edited since and stays',
      other: '{{number}} cells were edited since and stay',
    },
  },
  'undo.keptPlace': {
    de: '{{table}}, Zeile {{row}}, „{{column}}“',
    en: '{{table}}, row {{row}}, "{{column}}"',
  },
  'undo.more': { de: 'und {{number}} weitere', en: 'and {{number}} more' },
  'undo.do': { de: 'Import zurücknehmen', en: 'Take the import back' },
  'undo.doing': { de: 'Der Import wird zurückgenommen …', en: 'Taking the import back …' },
  'undo.nothing': {
    de: 'Es gibt keinen Import mehr, der sich zurücknehmen lässt.',
    en: 'There is no import left to take back.',
  },
  'undo.done': {
    de: {
      one: 'Der Import ist zurückgenommen: 1 Änderung.',
      other: 'Der Import ist zurückgenommen: {{number}} Änderungen.',
    },
    en: {
      one: 'The import is taken back: 1 change.',
      other: 'The import is taken back: {{number}} changes.',
    },
  },
  'undo.doneBefore': { de: 'Der Import ist zurückgenommen.', en: 'The import is taken back.' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },

  'words.german': {
    de: 'Die Namen der Tabellen und Spalten und ihre Auswahl bleiben deutsch, wie sie in der Arbeitsmappe stehen.',
    en: 'The names of tables and columns and the choices in them stay German, as they stand in the workbook.',
  },
  'replace.title': {
    de: { one: 'Darf dieses Blatt ersetzt werden?', other: 'Dürfen diese Blätter ersetzt werden?' },
    en: { one: 'May this sheet be replaced?', other: 'May these sheets be replaced?' },
  },
  'replace.about': {
    de: {
      one: 'Alles, was darauf steht, geht dabei verloren und lässt sich nicht zurückholen. Soll es bleiben, bitte das Blatt umbenennen und noch einmal einrichten.',
      other:
        'Alles, was darauf steht, geht dabei verloren und lässt sich nicht zurückholen. Soll etwas bleiben, bitte sein Blatt umbenennen und noch einmal einrichten.',
    },
    en: {
      one: 'All that stands on it is lost and cannot be brought back. If it is to stay, please rename the sheet and set up again.',
      other:
        'All that stands on them is lost and cannot be brought back. If something is to stay, please rename its sheet and set up again.',
    },
  },
  'replace.do': {
    de: { one: 'Blatt ersetzen und einrichten', other: 'Blätter ersetzen und einrichten' },
    en: { one: 'Replace the sheet and set up', other: 'Replace the sheets and set up' },
  },
  'replace.keep': { de: 'Nicht ersetzen', en: 'Do not replace' },
  'replace.kept': { de: 'Nichts wurde geändert.', en: 'Nothing was changed.' },
  'heard.title': { de: 'Das ist zuletzt geschehen', en: 'This has happened' },
  'heard.seen': { de: 'Gelesen', en: 'Seen' },
  'heard.gone': { de: 'Die Hinweise sind ausgeblendet.', en: 'The notices are hidden.' },
  'form.title': { de: 'Das sieht nach einem Fragebogen aus', en: 'This looks like a questionnaire' },
  'form.about': {
    de: 'Diese Mappe hat nur die Tabelle „Angebote“, wie der Fragebogen einer Kommune. Bitte die Arbeitsmappe der Koordinierungsstelle öffnen und die Rückmeldung dort unter „Umfrage“ einlesen. Ist dies die Mappe der Koordinierungsstelle, bitte eine Sicherung öffnen: Ihr fehlen alle anderen Tabellen.',
    en: 'This workbook has the table "Angebote" only, like the questionnaire of a municipality. Please open the office\'s workbook and import the return there under "Survey". If this is the office\'s workbook, please open a backup: all its other tables are missing.',
  },
} as const satisfies Record<string, TextEntry>;
