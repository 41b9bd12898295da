/** What the office's workbook says by itself: start sheet, evaluation, notes and messages of its cells. */
import type { TextEntry } from './text-entry';

export const workbookTexts = {
  title: {
    de: 'MuT – Register, Umfrage und Vorlagen',
    en: 'MuT – register, survey and papers',
  },
  subject: {
    de: 'Arbeitsmappe der Koordinierungsstelle Migration und Teilhabe',
    en: 'Workbook of the coordination office for migration and participation',
  },
  author: {
    de: 'Koordinierungsstelle Migration und Teilhabe',
    en: 'Coordination office for migration and participation',
  },
  startSheet: { de: 'Start', en: 'Start' },
  sheetsHeading: {
    de: 'Alle Blätter, in der Reihenfolge der Arbeit',
    en: 'All sheets, in the order of the work',
  },
  sheetColumn: { de: 'Blatt', en: 'Sheet' },
  groupColumn: { de: 'Bereich', en: 'Area' },
  aboutColumn: { de: 'Was eine Zeile ist', en: 'What a row is' },
  countColumn: { de: 'Einträge', en: 'Entries' },
  toStart: { de: '‹ Start', en: '‹ Start' },
  requiredSign: { de: 'Spalten mit * werden gebraucht.', en: 'Columns with * are needed.' },
  requiredNote: { de: 'Diese Angabe wird gebraucht.', en: 'This is needed.' },
  severalNote: {
    de: 'Mehrere Einträge sind möglich; bitte mit Semikolon trennen.',
    en: 'Several entries are possible; please separate them by semicolons.',
  },
  evaluationSheet: { de: 'Auswertung', en: 'Evaluation' },
  evaluationRow: { de: 'Der Stand in Zahlen: Rücklauf, Angebote, Bedarfe.', en: 'The state in figures.' },
  evaluationAbout: {
    de: 'Die Zahlen rechnen sich laufend aus den Tabellen dieser Mappe. Bitte hier nichts eintippen.',
    en: "The figures are worked out from this workbook's tables all the time. Please type nothing here.",
  },
  total: { de: 'Summe', en: 'Total' },
  missing: { de: 'fehlt', en: 'missing' },
  yes: { de: 'ja', en: 'yes' },
  footer: { de: 'Seite {{page}} von {{pages}}', en: 'Page {{page}} of {{pages}}' },
  'invalid.title': { de: 'Bitte prüfen', en: 'Please check' },
  'invalid.list': {
    de: 'Dieser Eintrag steht nicht in der Liste. Bitte einen Eintrag der Auswahl wählen oder zuerst die Liste ergänzen.',
    en: 'This entry is not in the list. Please choose one of the list or add it there first.',
  },
  'invalid.whole': {
    de: 'Bitte nur eine ganze Zahl eintragen, zum Beispiel 18.',
    en: 'Please enter a whole number only, for example 18.',
  },
  'invalid.number': {
    de: 'Bitte nur eine Zahl eintragen, zum Beispiel 2,5.',
    en: 'Please enter a number only, for example 2.5.',
  },
  'invalid.range': { de: 'Möglich ist {{min}} bis {{max}}.', en: 'Possible is {{min}} to {{max}}.' },
  'invalid.min': { de: 'Der kleinste Wert ist {{min}}.', en: 'The smallest value is {{min}}.' },
  'invalid.max': { de: 'Der größte Wert ist {{max}}.', en: 'The largest value is {{max}}.' },
  'invalid.day': {
    de: 'Bitte ein Datum als Tag.Monat.Jahr eintragen, zum Beispiel 22.05.2015.',
    en: 'Please enter a date as day.month.year, for example 22.05.2015.',
  },
  'invalid.date': {
    de: 'Bitte ein Datum als Tag.Monat.Jahr eintragen, zum Beispiel 22.05.2015. Auch „Februar 2015“ oder „2015“ ist möglich.',
    en: 'Please enter a date as day.month.year, for example 22.05.2015. "Februar 2015" or "2015" is possible too.',
  },
} as const satisfies Record<string, TextEntry>;

/** The ten lines of the start sheet, under three headings. Sheets are named as their tables are. */
export const startLines: readonly { readonly heading: TextEntry; readonly lines: readonly TextEntry[] }[] = [
  {
    heading: { de: 'Was das ist', en: 'What this is' },
    lines: [
      {
        de: 'Diese Mappe hält fest, was die Stelle weiß: Angebote und Träger, Umfragen und Rückläufe, Bedarfe und Vorlagen.',
        en: 'This workbook holds what the office knows: offers, providers, surveys, returns, needs and papers.',
      },
      {
        de: 'Jedes Blatt ist eine Tabelle, jede Zeile ein Eintrag. Sie können überall lesen, ergänzen, sortieren und filtern.',
        en: 'Each sheet is a table, each row an entry. You can read, add, sort and filter everywhere.',
      },
    ],
  },
  {
    heading: { de: 'So fangen Sie an', en: 'How to begin' },
    lines: [
      {
        de: '1.  Tragen Sie unter „Einstellungen“ den Landkreis und Ihre Stelle ein; sie stehen später in jeder Vorlage.',
        en: '1.  Enter your county and office under "Einstellungen"; every paper will name them.',
      },
      {
        de: '2.  Ergänzen Sie „Kommunen“ und „Orte“, danach „Träger“ und „Angebote“: Die Auswahllisten greifen darauf zurück.',
        en: '2.  Complete "Kommunen" and "Orte", then "Träger" and "Angebote": drop-downs draw on them.',
      },
      {
        de: '3.  Legen Sie unter „Umfragen“ eine Umfrage an und unter „Einladungen“, welche Kommunen Sie fragen.',
        en: '3.  Create a survey under "Umfragen" and list under "Einladungen" whom you ask.',
      },
      {
        de: '4.  „Auswertung“ zeigt jederzeit, wer geantwortet hat, was es gibt und was gebraucht wird.',
        en: '4.  "Auswertung" shows at any time who answered, what there is and what is needed.',
      },
    ],
  },
  {
    heading: { de: 'Gut zu wissen', en: 'Good to know' },
    lines: [
      {
        de: 'Ein * hinter der Überschrift heißt: Diese Angabe wird gebraucht. Steht der Mauszeiger auf der Überschrift, erscheint eine Hilfe.',
        en: 'A * behind a heading means: this is needed. Point at a heading for help.',
      },
      {
        de: 'Die Einträge der Auswahllisten stehen unter „Codelisten“. Mehrere Einträge in einer Zelle trennt ein Semikolon.',
        en: 'Entries of drop-downs stand under "Codelisten". A semicolon separates several entries in one cell.',
      },
      {
        de: 'Die grauen Spalten ganz rechts führt das Programm. Bitte dort nichts ändern und keine Überschrift umbenennen.',
        en: 'The program keeps the grey columns at the far right. Please change nothing there and rename no heading.',
      },
      {
        de: 'Gedruckt werden die ersten Spalten auf Breite einer Seite. Mehr Spalten: Seitenlayout, Druckbereich aufheben.',
        en: 'The first columns are printed, as many as fit a page. For more: Page Layout, Clear Print Area.',
      },
    ],
  },
];
