/** Findings of setting up the tables in a workbook that is open. */
import type { IssueEntry } from './text-entry';

export const setupIssues = {
  'setup.sheetThere': {
    severity: 'error',
    de: 'Ein Blatt „{{name}}“ gibt es in der Mappe schon. Nichts wurde angelegt; bitte das Blatt umbenennen oder eine leere Mappe öffnen.',
    en: 'There is a sheet "{{name}}" in the workbook already. Nothing was set up; please rename the sheet or open an empty workbook.',
  },
  'setup.tableThere': {
    severity: 'error',
    de: 'Eine Tabelle „{{name}}“ gibt es in der Mappe schon. Nichts wurde angelegt; bitte die Tabelle umbenennen („Tabellenentwurf“) oder eine leere Mappe öffnen.',
    en: 'There is a table "{{name}}" in the workbook already. Nothing was set up; please rename the table ("Table Design") or open an empty workbook.',
  },
  'setup.nameThere': {
    severity: 'error',
    de: 'Den Namen „{{name}}“ gibt es in der Mappe schon. Nichts wurde angelegt; bitte ihn im Namens-Manager umbenennen oder eine leere Mappe öffnen.',
    en: 'There is a name "{{name}}" in the workbook already. Nothing was set up; please rename it in the Name Manager or open an empty workbook.',
  },
  'setup.sheetChanged': {
    severity: 'error',
    de: 'Das Blatt „{{name}}“ stammt von einer Einrichtung, die abgebrochen wurde, und enthält etwas, das nicht von ihr ist ({{found}}). Nichts wurde angelegt. Bitte das Blatt umbenennen, wenn es bleiben soll, oder bestätigen, dass es ersetzt werden darf.',
    en: 'The sheet "{{name}}" comes from a set-up that was broken off, and holds something that is not of it ({{found}}). Nothing was set up. Please rename the sheet if it is to stay, or confirm that it may be replaced.',
    phrases: {
      chart: { de: 'ein Diagramm', en: 'a chart' },
      cells: { de: 'Einträge außerhalb der Tabellen', en: 'entries outside of the tables' },
    },
  },
  'setup.structureProtected': {
    severity: 'error',
    de: 'Die Struktur der Arbeitsmappe ist geschützt; sie nimmt keine Blätter auf. Nichts wurde angelegt; bitte unter „Überprüfen“ den Schutz der Mappe aufheben und den Vorgang wiederholen.',
    en: 'The structure of the workbook is protected; it takes no sheets. Nothing was set up; please remove the protection of the workbook under "Review" and repeat the action.',
  },
} as const satisfies Record<string, IssueEntry>;
