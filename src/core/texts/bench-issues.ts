/** Findings of the workbench in the browser. */
import type { IssueEntry } from './text-entry';

export const benchIssues = {
  'bench.noSetUp': {
    severity: 'error',
    de: 'In dieser Mappe steht schon etwas. Im Browser wird nur eine leere Mappe eingerichtet; angelegt wurde nichts. Bitte auf der Startseite eine neue Arbeitsmappe anlegen, oder diese in Excel öffnen und dort einrichten.',
    en: 'There is something in this workbook already. In the browser only a blank workbook is set up; nothing was set up. Please make a new workbook on the start page, or open this one in Excel and set it up there.',
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
  'bench.paperLeft': {
    severity: 'error',
    de: 'Wiederhergestellt ist nur die Arbeitsmappe: {{file}} lässt sich nicht öffnen. Der gesicherte Stand beider Dateien bleibt auf der Startseite. Bitte die Vorlage von der Festplatte öffnen.',
    en: 'Only the workbook is restored: {{file}} cannot be opened. The kept state of both files stays on the start page. Please open the paper from the disk.',
  },
} as const satisfies Record<string, IssueEntry>;
