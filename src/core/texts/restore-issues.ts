/** Findings of taking the last action back: why nothing was changed, and what did not come back as it was. */
import type { IssueEntry } from './text-entry';

export const restoreIssues = {
  'restore.nothing': {
    severity: 'info',
    de: 'Es gibt keine Aktion, die sich zurücknehmen lässt. Was ein Import geschrieben hat, nimmt „Import zurücknehmen“ zurück.',
    en: 'There is no action that can be taken back. What an import wrote is taken back by "undo import".',
  },
  'restore.changed': {
    severity: 'error',
    de: 'Die Zelle wurde nach der Aktion geändert (jetzt „{{found}}“), deshalb wurde nichts zurückgenommen. Bitte die betroffenen Zeilen von Hand anpassen.',
    en: 'The cell was changed after the action (now "{{found}}"), so nothing was taken back. Please adjust the rows in question by hand.',
  },
  'restore.rowGone': {
    severity: 'error',
    de: 'Die Zeile „{{row}}“ steht nicht mehr so in der Tabelle „{{table}}“, wie die Aktion sie hinterlassen hat, deshalb wurde nichts zurückgenommen. Bitte die betroffenen Zeilen von Hand anpassen.',
    en: 'The row "{{row}}" no longer stands in the table "{{table}}" as the action left it, so nothing was taken back. Please adjust the rows in question by hand.',
  },
  'restore.rowThere': {
    severity: 'error',
    de: 'Die entfernte Zeile „{{row}}“ steht inzwischen wieder in der Tabelle „{{table}}“, deshalb wurde nichts zurückgenommen. Bitte prüfen, ob alles so steht, wie es soll.',
    en: 'The removed row "{{row}}" stands in the table "{{table}}" again by now, so nothing was taken back. Please check whether everything is as it should be.',
  },
  'restore.columnGone': {
    severity: 'error',
    de: 'Die Spalte „{{title}}“ gibt es in der Tabelle „{{table}}“ nicht mehr, deshalb wurde nichts zurückgenommen. Bitte die Spalte wieder so nennen und den Vorgang wiederholen.',
    en: 'The column "{{title}}" is no longer in the table "{{table}}", so nothing was taken back. Please name the column like that again and repeat the action.',
  },
  'restore.formula': {
    severity: 'warning',
    de: 'In der Tabelle „{{table}}“ stand hier vor der Aktion eine Formel; zurückgenommen ist alles andere. Bitte prüfen, ob die Formel wieder da ist, und sie sonst neu eintragen.',
    en: 'In the table "{{table}}" there was a formula here before the action; everything else has been taken back. Please check whether the formula is there again, and enter it anew if not.',
  },
  'undo.otherBatch': {
    severity: 'error',
    de: 'Seit der Vorschau ist der letzte Import ein anderer. Nichts wurde zurückgenommen; bitte die Vorschau noch einmal öffnen.',
    en: 'Since the preview the last import is another one. Nothing was taken back; please open the preview once more.',
  },
} as const satisfies Record<string, IssueEntry>;
