/** Findings of the workbench in the browser. */
import type { IssueEntry } from './text-entry';

export const benchIssues = {
  'bench.noSetUp': {
    severity: 'error',
    de: 'Im Browser lassen sich in einer fremden Mappe keine Tabellen anlegen. Bitte mit dem Beispielkreis beginnen, oder die Mappe in Excel öffnen und dort einrichten.',
    en: 'In a browser no tables can be set up in a workbook of others. Please begin with the sample county, or open the workbook in Excel and set it up there.',
  },
  'bench.oneWorkbook': {
    severity: 'error',
    de: 'Hier entsteht die Vorlage aus der Mappe, die am Arbeitsplatz geöffnet ist. Bitte die andere Mappe oben unter „Datei“ öffnen.',
    en: 'Here the paper is made from the workbook that is open on the workbench. Please open the other one under "File" at the top.',
  },
  'bench.keptGone': {
    severity: 'error',
    de: 'Die gesicherte Arbeit ist nicht mehr da: Ein anderes Fenster hat sie übernommen oder verworfen. Bitte die Datei von der Festplatte öffnen.',
    en: 'The kept work is no longer there: another window has taken it over or discarded it. Please open the file from the disk.',
  },
} as const satisfies Record<string, IssueEntry>;
