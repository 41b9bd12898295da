/** Findings of leading a person to a cell of the open workbook. */
import type { IssueEntry } from './text-entry';

export const showIssues = {
  'show.sheetMissing': {
    severity: 'warning',
    de: 'Das Blatt „{{sheet}}“ gibt es nicht mehr. Bitte die Mappe neu prüfen lassen.',
    en: 'The sheet "{{sheet}}" is no longer there. Please have the workbook checked again.',
  },
  'show.sheetHidden': {
    severity: 'warning',
    de: 'Das Blatt „{{sheet}}“ ist ausgeblendet. Bitte mit der rechten Maustaste auf ein Blattregister klicken und „Einblenden“ wählen.',
    en: 'The sheet "{{sheet}}" is hidden. Please right-click a sheet tab and choose "Unhide".',
  },
  'show.rowHidden': {
    severity: 'info',
    de: 'Die Zeile ist ausgewählt, aber ausgeblendet: von Hand oder durch einen Filter. Bitte den Filter löschen („Daten“, „Löschen“) oder die Zeile einblenden.',
    en: 'The row is selected, but hidden by hand or by a filter. Please clear the filter ("Data", "Clear") or unhide the row.',
  },
  'show.columnHidden': {
    severity: 'info',
    de: 'Die Zelle ist ausgewählt, aber ihre Spalte ist ausgeblendet. Bitte die Spalte einblenden.',
    en: 'The cell is selected, but its column is hidden. Please unhide the column.',
  },
} as const satisfies Record<string, IssueEntry>;
