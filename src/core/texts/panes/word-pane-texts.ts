/** What the pane in Word itself says. */
import type { TextEntry } from '../text-entry';

export const wordPaneTexts = {
  title: { de: 'Bericht', en: 'Report' },
  'host.none': {
    de: 'Diese Seite gehört in Word. Bitte dort auf der Registerkarte „MuT“ auf „Bericht“ klicken.',
    en: 'This page belongs into Word. Please click "Report" on the tab "MuT" there.',
  },
  'host.tooOld': {
    de: 'Diese Version von Word ist zu alt für MuT. Es läuft ab Word 2021.',
    en: 'This version of Word is too old for MuT. It runs from Word 2021 on.',
  },
  invitation: {
    de: 'Der Bericht entsteht aus der Arbeitsmappe der Koordinierungsstelle. Bitte wählen Sie die Datei; sie wird nur gelesen und nicht verändert.',
    en: "The report is made from the office's workbook. Please choose the file; it is only read, not changed.",
  },
  choose: { de: 'Arbeitsmappe wählen', en: 'Choose the workbook' },
  chooseOther: { de: 'Andere oder neue Fassung wählen', en: 'Choose another or a newer one' },
  drop: { de: 'Oder die Datei hierher ziehen.', en: 'Or drag the file here.' },
  opening: { de: '{{file}} wird gelesen.', en: 'Reading {{file}}.' },
  opened: { de: '{{file}} ist gelesen.', en: '{{file}} has been read.' },
  unreadable: {
    de: '{{file}} lässt sich gerade nicht lesen. Bitte die Datei in Excel speichern und schließen und dann noch einmal wählen.',
    en: '{{file}} cannot be read at the moment. Please save and close it in Excel and choose it again.',
  },
  savedSince: {
    de: '{{file}} wurde seitdem gespeichert. Bitte neu wählen.',
    en: '{{file}} was saved since. Please choose it anew.',
  },
  openFailed: {
    de: '{{file}} wurde nicht gelesen, weil ein Teil des Programms nicht ankam. Bitte die Datei noch einmal wählen; hilft das nicht, diesen Bereich schließen und neu öffnen.',
    en: '{{file}} was not read because a part of the program did not arrive. Please choose the file again; if that does not help, close this pane and open it anew.',
  },
  source: { de: 'Quelle', en: 'Source' },
  'source.state': { de: 'Genauer Stand der Datei', en: 'Exact state of the file' },
  'source.state.about': {
    de: 'Zwei Dateien mit derselben Prüfsumme haben denselben Inhalt.',
    en: 'Two files with the same checksum have the same content.',
  },
  'noPaper.none': {
    de: 'In dieser Arbeitsmappe steht noch keine Vorlage. Über sie erfährt der Bericht Nummer, Datum und Titel.',
    en: 'This workbook has no council paper yet. It tells the report number, date and title.',
  },
  'noPaper.none.excel': {
    de: 'So legen Sie eine an: in Excel „MuT“, „Register“, Tabelle „Vorlagen“, „Neuer Eintrag“. Danach die Mappe speichern und hier noch einmal wählen.',
    en: 'To add one: in Excel "MuT", "Register", table „Vorlagen“, "New entry". Then save the workbook and choose it here again.',
  },
  'noPaper.none.bench': {
    de: 'So legen Sie eine an: oben „Arbeitsmappe“, dann „Register“, Tabelle „Vorlagen“, „Neuer Eintrag“.',
    en: 'To add one: "Workbook" above, then "Register", table „Vorlagen“, "New entry".',
  },
  'noPaper.later': {
    de: 'Zu diesem Stichtag gibt es noch keine Vorlage. Bitte einen späteren Stichtag wählen.',
    en: 'There is no council paper as of this date yet. Please choose a later date.',
  },
  'noPaper.overview': {
    de: 'Die Angebotsübersicht geht auch ohne Vorlage: Sie lässt sich oben als Art des Berichts wählen.',
    en: 'The overview of offers does without a council paper: choose it above as the kind of report.',
  },
  kind: { de: 'Art des Berichts', en: 'Kind of report' },
  'kind.vorlage': { de: 'Vorlage', en: 'Council paper' },
  'kind.angebote': { de: 'Angebotsübersicht', en: 'Overview of offers' },
  paper: { de: 'Vorlage', en: 'Paper' },
  asOf: { de: 'Stichtag', en: 'As-of date' },
  'asOf.today': { de: 'heute', en: 'today' },
  'asOf.change': { de: 'Stichtag ändern', en: 'Change the as-of date' },
  'asOf.hint': {
    de: 'Zum Beispiel 16.04.2015; leer für heute.',
    en: 'For example 16.04.2015; blank for today.',
  },
  'asOf.apply': { de: 'Übernehmen', en: 'Apply' },
  'asOf.set': { de: 'Stichtag ist jetzt der {{date}}.', en: 'The as-of date is now {{date}}.' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  sections: { de: 'Abschnitte', en: 'Sections' },
  plan: { de: 'Das geschieht beim Aktualisieren', en: 'What updating does' },
  'plan.insert': { de: 'Das geschieht beim Einfügen', en: 'What inserting does' },
  update: { de: 'Alle aktualisieren', en: 'Update all' },
  insertAll: { de: 'Alle einfügen', en: 'Insert all' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  'updating.sections': {
    de: { one: '1 Abschnitt wird geschrieben …', other: '{{number}} Abschnitte werden geschrieben …' },
    en: { one: 'Writing 1 section …', other: 'Writing {{number}} sections …' },
  },
  updating: { de: 'Wird geschrieben …', en: 'Writing …' },
  head: { de: 'Einzelangaben', en: 'Single values' },
  findings: { de: 'Prüfen ({{number}})', en: 'Check ({{number}})' },
  'findings.title': { de: 'Was der Bericht nicht sagen konnte', en: 'What the report could not say' },
  'findings.about': {
    de: 'Jede Zeile nennt Blatt und Zelle. Bitte in Excel berichtigen, die Mappe speichern und hier noch einmal wählen.',
    en: 'Each line names sheet and cell. Please correct it in Excel, save the workbook and choose it here again.',
  },
  'findings.none': { de: 'Nichts zu prüfen.', en: 'Nothing to check.' },
  empty: {
    de: 'Das Dokument ist leer. Die Grundvorlage setzt Kopf- und Fußzeile und einen Platz für jeden Abschnitt ein.',
    en: 'The document is empty. The base template puts in header, footer and a place for each section.',
  },
  setUp: { de: 'Grundvorlage einsetzen', en: 'Put in the base template' },
  back: { de: 'Zurück zum Bericht', en: 'Back to the report' },
  show: { de: 'Im Dokument zeigen', en: 'Show in the document' },
  preview: { de: 'So sagt es die Arbeitsmappe', en: 'As the workbook says it' },
  compare: { de: 'Beide Fassungen', en: 'Both versions' },
  'compare.document': { de: 'Im Dokument', en: 'In the document' },
  'compare.workbook': { de: 'Aus der Arbeitsmappe', en: 'From the workbook' },
  'compare.same': {
    de: { one: '1 gleiche Zeile', other: '{{number}} gleiche Zeilen' },
    en: { one: '1 line is the same', other: '{{number}} lines are the same' },
  },
  'compare.cell': { de: 'Zeile „{{row}}“, Spalte „{{column}}“', en: 'Row "{{row}}", column "{{column}}"' },
  'compare.row': { de: 'Zeile „{{row}}“', en: 'Row "{{row}}"' },
  'compare.header': { de: 'Überschrift der Spalte „{{column}}“', en: 'Header of the column "{{column}}"' },
  'compare.table': { de: 'Tabelle: {{table}}', en: 'Table: {{table}}' },
  'compare.becomes': { de: 'wird zu', en: 'becomes' },
  'compare.changed': { de: 'anders', en: 'differs' },
  'compare.onlyDocument': { de: 'nur im Dokument', en: 'only in the document' },
  'compare.onlyWorkbook': { de: 'nur in der Arbeitsmappe', en: 'only in the workbook' },
  'compare.more': {
    de: {
      one: 'Noch 1 weiterer Unterschied; er steht im Dokument und in der Arbeitsmappe.',
      other: 'Noch {{number}} weitere Unterschiede; sie stehen im Dokument und in der Arbeitsmappe.',
    },
    en: {
      one: '1 more difference; it stands in the document and in the workbook.',
      other: '{{number}} more differences; they stand in the document and in the workbook.',
    },
  },
  'preview.wide': {
    de: 'Diese Tabelle ist breiter als der Bereich. Sie lässt sich seitwärts schieben.',
    en: 'This table is wider than the pane. It scrolls sideways.',
  },
  'preview.more': {
    de: {
      one: 'Noch 1 weitere Zeile, die im Dokument mit dasteht.',
      other: 'Noch {{number}} weitere Zeilen, die im Dokument mit dastehen.',
    },
    en: {
      one: '1 more row, which stands in the document as well.',
      other: '{{number}} more rows, which stand in the document as well.',
    },
  },
  'compare.none': { de: 'Beide Fassungen sagen dasselbe.', en: 'Both versions say the same.' },
  'deed.insertAtMark': { de: 'An seinem Platz einfügen', en: 'Insert in its place' },
  'deed.insertInOrder': { de: 'In der Reihenfolge einfügen', en: 'Insert in its order' },
  'deed.insertAtCursor': { de: 'An der Einfügemarke einfügen', en: 'Insert at the cursor' },
  'deed.refresh': { de: 'Aktualisieren', en: 'Refresh' },
  'deed.replace': { de: 'Ersetzen', en: 'Replace' },
  'deed.below': { de: 'Darunter einfügen', en: 'Insert below' },
  'deed.remove': { de: 'Entfernen', en: 'Remove' },
  'deed.removeEdited': { de: 'Mit dem Text entfernen', en: 'Remove with its text' },
  keep: { de: 'Behalten', en: 'Keep' },
  'decide.about': {
    de: 'Ersetzen: der Text im Dokument geht verloren. Darunter einfügen: er bleibt als Ihr eigener Text stehen.',
    en: 'Replace: the text in the document is lost. Insert below: it stays as your own text.',
  },
  'fields.about': {
    de: 'Diese Angaben kommen aus den Tabellen „Einstellungen“ und „Vorlagen“ der Arbeitsmappe und werden dort geändert. Ins Dokument kommen die, für die es einen Platz hat, zum Beispiel in der Fußzeile.',
    en: 'These values come from the tables „Einstellungen“ and „Vorlagen“ of the workbook and are changed there. Those that the document has a place for come into it, for example in the footer.',
  },
  'fields.marked': { de: 'Mit einem Platz im Dokument', en: 'With a place in the document' },
  'fields.unmarked': {
    de: {
      one: '1 Angabe, für die das Dokument keinen Platz hat',
      other: '{{number}} Angaben, für die das Dokument keinen Platz hat',
    },
    en: {
      one: '1 value that the document has no place for',
      other: '{{number}} values that the document has no place for',
    },
  },
  'fields.place.about': {
    de: 'Schreiben Sie die Marke, zum Beispiel {{mark}}, im Dokument an die Stelle, auch in Kopf- oder Fußzeile, und übernehmen Sie die Einzelangaben. Ein Rich-Text-Inhaltssteuerelement mit dem Tag {{tag}} geht ebenso; ein Nur-Text-Feld sieht nicht jedes Word.',
    en: 'Write the mark, for example {{mark}}, into the document where it belongs, also in a header or footer, and fill in the single values. A rich text content control with the tag {{tag}} does as well; not every Word sees a plain text one.',
  },
  'fields.none': { de: 'keine Angabe', en: 'no value' },
  'fields.fill': { de: 'Einzelangaben übernehmen', en: 'Fill in the single values' },
  'fields.replace': { de: 'Von Hand Eingetragenes ersetzen', en: 'Replace what was entered by hand' },
} as const satisfies Record<string, TextEntry>;
