/** What the panes in Excel and Word say besides findings. */
import type { TextEntry } from './text-entry';

export const paneTexts = {
  'excel.title': { de: 'Tabellen dieser Arbeitsmappe', en: 'Tables of this workbook' },
  'excel.reading': { de: 'Die Tabellen werden gelesen.', en: 'Reading the tables.' },
  'excel.failed': {
    de: 'Excel antwortet gerade nicht. Bitte die Eingabe in der Zelle abschließen und es noch einmal versuchen.',
    en: 'Excel does not answer at the moment. Please finish the cell you are editing and try again.',
  },
  'excel.again': { de: 'Tabellen neu lesen', en: 'Read the tables again' },
  'word.title': { de: 'Tabellen der Arbeitsmappe', en: 'Tables of the workbook' },
  'word.invitation': {
    de: 'Die Vorlage entsteht aus der Arbeitsmappe der Koordinierungsstelle. Bitte wählen Sie die Datei aus; sie wird nur gelesen und nicht verändert.',
    en: "The paper is made from the office's workbook. Please choose the file; it is only read, not changed.",
  },
  'word.choose': { de: 'Arbeitsmappe wählen', en: 'Choose the workbook' },
  'word.reading': { de: '{{file}} wird gelesen.', en: 'Reading {{file}}.' },
  'word.source': { de: 'Quelle: {{file}}', en: 'Source: {{file}}' },
  'word.failed': {
    de: '{{file}} kann gerade nicht gelesen werden. Bitte die Datei schließen und noch einmal wählen.',
    en: '{{file}} cannot be read at the moment. Please close the file and choose it again.',
  },
  'tables.none': {
    de: 'In dieser Arbeitsmappe gibt es noch keine Tabellen. Bitte die Arbeitsmappe der Koordinierungsstelle öffnen.',
    en: "There are no tables in this workbook yet. Please open the office's workbook.",
  },
  'tables.place': {
    de: { one: 'Blatt „{{sheet}}“, 1 Zeile', other: 'Blatt „{{sheet}}“, {{number}} Zeilen' },
    en: { one: 'sheet "{{sheet}}", 1 row', other: 'sheet "{{sheet}}", {{number}} rows' },
  },
  reading: { de: 'Wird gelesen …', en: 'Reading …' },
  again: { de: 'Noch einmal versuchen', en: 'Try again' },
  failed: {
    de: 'Excel oder Word antwortet gerade nicht. Bitte eine angefangene Eingabe abschließen und es noch einmal versuchen.',
    en: 'Excel or Word does not answer at the moment. Please finish what you are typing there and try again.',
  },
  'show.cell': { de: 'Zelle zeigen', en: 'Show the cell' },
  'issues.title': { de: 'Das ist aufgefallen', en: 'What was found' },
  'host.none': {
    de: 'Diese Seite gehört in Excel. Bitte dort auf der Registerkarte „MuT“ auf „Übersicht“ klicken.',
    en: 'This page belongs into Excel. Please click "Overview" on the tab "MuT" there.',
  },
  'host.tooOld': {
    de: 'Diese Version von Excel ist zu alt für MuT. Es läuft ab Excel 2021.',
    en: 'This version of Excel is too old for MuT. It runs from Excel 2021 on.',
  },
} as const satisfies Record<string, TextEntry>;
