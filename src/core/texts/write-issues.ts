/** Findings of writing a table: why nothing was written, and what makes room for it. */
import type { IssueEntry } from './text-entry';

export const writeIssues = {
  'write.conflict': {
    severity: 'error',
    de: 'Die Zelle wurde inzwischen geändert (jetzt „{{found}}“). Nichts wurde geschrieben; bitte den Vorgang wiederholen.',
    en: 'The cell was changed meanwhile (now "{{found}}"). Nothing was written; please repeat the action.',
  },
  'write.protected': {
    severity: 'error',
    de: 'Das Blatt „{{sheet}}“ ist geschützt. Nichts wurde geschrieben; bitte unter „Überprüfen“ den Blattschutz aufheben und den Vorgang wiederholen.',
    en: 'The sheet "{{sheet}}" is protected. Nothing was written; please remove the sheet protection under "Review" and repeat the action.',
  },
  'write.readOnly': {
    severity: 'error',
    de: 'Die Arbeitsmappe ist schreibgeschützt geöffnet. Nichts wurde geschrieben; bitte „Bearbeitung aktivieren“ wählen oder die Mappe zum Bearbeiten öffnen und den Vorgang wiederholen.',
    en: 'The workbook is open for reading only. Nothing was written; please choose "Enable Editing" or open the workbook for editing and repeat the action.',
  },
  'write.filtered': {
    severity: 'error',
    de: 'In der Tabelle „{{table}}“ ist ein Filter gesetzt; Excel würde dann an falsche Stellen schreiben. Nichts wurde geschrieben; bitte den Filter löschen („Daten“, „Löschen“) und den Vorgang wiederholen.',
    en: 'A filter is set in the table "{{table}}", and Excel would write to the wrong places. Nothing was written; please clear the filter ("Data", "Clear") and repeat the action.',
  },
  'write.rowsHidden': {
    severity: 'error',
    de: 'In der Tabelle „{{table}}“ sind Zeilen ausgeblendet; Excel würde dann an falsche Stellen schreiben. Nichts wurde geschrieben; bitte die Filter des Blattes löschen („Daten“, „Löschen“), das ganze Blatt markieren, nach einem Rechtsklick auf die Zeilennummern „Einblenden“ wählen und den Vorgang wiederholen.',
    en: 'Rows of the table "{{table}}" are hidden, and Excel would write to the wrong places. Nothing was written; please clear the filters of the sheet ("Data", "Clear"), select the whole sheet, right-click the row numbers, choose "Unhide" and repeat the action.',
  },
  'write.unfinished': {
    severity: 'error',
    de: 'Ein früherer Schreibvorgang wurde unterbrochen und kann noch nicht zu Ende geführt werden; bis dahin steht nur ein Teil davon in den Tabellen. Der Grund steht daneben; bitte ihn beheben und den Vorgang wiederholen.',
    en: 'An earlier writing was interrupted and cannot be finished yet; until then only a part of it stands in the tables. The reason stands beside this; please remove it and repeat the action.',
  },
  'write.finishedFirst': {
    severity: 'error',
    de: 'Ein unterbrochener Schreibvorgang wurde eben zu Ende geführt; dadurch stehen andere Daten in den Tabellen als zuvor gelesen wurden. Sonst wurde nichts geschrieben; bitte den Vorgang wiederholen.',
    en: 'An interrupted writing was finished just now, so the tables hold other data than were read before. Nothing else was written; please repeat the action.',
  },
  'write.leftOut': {
    severity: 'warning',
    de: 'Ein unterbrochener Schreibvorgang wurde zu Ende geführt; in der Tabelle „{{table}}“ blieb dabei in der Zeile „{{row}}“ stehen, was inzwischen geändert wurde (vorgesehen war „{{wanted}}“). Bitte die Zeile prüfen.',
    en: 'An interrupted writing was finished; in the row "{{row}}" of the table "{{table}}" what was changed meanwhile was left as it is ("{{wanted}}" had been intended). Please check the row.',
  },
  'write.rowStays': {
    severity: 'warning',
    de: 'Ein unterbrochener Schreibvorgang wurde zu Ende geführt; in der Tabelle „{{table}}“ sollte dabei die Zeile „{{wanted}}“ entfallen, die so nicht mehr dort steht. Bitte prüfen, ob sie geändert wurde, und sie dann selbst löschen.',
    en: 'An interrupted writing was finished; in the table "{{table}}" it was to take out the row "{{wanted}}", which does not stand there like that any more. Please check whether it was changed, and delete it yourself then.',
  },
  'write.columnGone': {
    severity: 'warning',
    de: 'Ein unterbrochener Schreibvorgang wurde zu Ende geführt, nur nicht in der Spalte „{{title}}“ der Tabelle „{{table}}“: Sie wurde inzwischen gelöscht oder umbenannt. In der Zeile „{{row}}“ war dort „{{wanted}}“ vorgesehen; bitte von Hand nachtragen, wenn es noch gebraucht wird.',
    en: 'An interrupted writing was finished, but not in the column "{{title}}" of the table "{{table}}": it was deleted or renamed meanwhile. In the row "{{row}}" it was to hold "{{wanted}}"; please enter that by hand if it is still needed.',
  },
  'write.refused': {
    severity: 'error',
    de: 'Excel lehnt es ab, den unterbrochenen Schreibvorgang zu Ende zu führen ({{code}}). Bitte die Mappe speichern, schließen, wieder öffnen und den Vorgang wiederholen; hilft das nicht, diese Meldung mit der Mappe an die Betreuung des Programms geben.',
    en: 'Excel refuses to finish the interrupted writing ({{code}}). Please save the workbook, close it, open it again and repeat the action; if that does not help, hand this message and the workbook to whoever looks after the program.',
  },
  'write.noteNewer': {
    severity: 'error',
    de: 'Ein früherer Schreibvorgang einer neueren Fassung des Programms wurde unterbrochen; bis er zu Ende geführt ist, steht nur ein Teil davon in den Tabellen. Hier wird so lange nichts geschrieben; bitte die Mappe mit der neueren Fassung öffnen, die ihn von selbst zu Ende führt.',
    en: 'An earlier writing by a newer version of the program was interrupted; until it is finished only a part of it stands in the tables. Nothing is written here until then; please open the workbook with the newer version, which finishes it by itself.',
  },
  'write.tableGone': {
    severity: 'warning',
    de: 'Ein unterbrochener Schreibvorgang wurde zu Ende geführt, nur nicht in der Tabelle „{{table}}“: Es gibt sie nicht mehr. Bitte den Vorgang wiederholen, wenn ihre Zeilen noch gebraucht werden.',
    en: 'An interrupted writing was finished, but not in the table "{{table}}": it is not there any more. Please repeat the action if its rows are still needed.',
  },
  'write.noteDamaged': {
    severity: 'error',
    de: 'Ein früherer Schreibvorgang wurde unterbrochen, und sein Vermerk in der Mappe ist beschädigt oder stammt von einer älteren Fassung des Programms. Was davon fehlt, lässt sich hier nicht feststellen. Bitte die Mappe mit der Fassung öffnen, die den Vorgang begonnen hat; geht das nicht, die zuletzt geschriebenen Zeilen prüfen: Beim nächsten Schreiben wird der Vermerk beiseitegelegt.',
    en: 'An earlier writing was interrupted, and its note in the workbook is damaged or of an older version of the program. What is missing of it cannot be told here. Please open the workbook with the version that began it; if that is not possible, check the rows written last: the next writing sets the note aside.',
  },
  'write.noteSetAside': {
    severity: 'warning',
    de: 'Der unlesbare Vermerk eines unterbrochenen Schreibvorgangs wurde beiseitegelegt (Einstellungen „MuT.writingSetAside“ der Mappe). Bitte die zuvor geschriebenen Zeilen prüfen; was davon fehlt, kommt nicht von selbst dazu.',
    en: 'The unreadable note of an interrupted writing was set aside (settings "MuT.writingSetAside" of the workbook). Please check the rows written before; what is missing of them will not be added by itself.',
  },
  'write.tooLarge': {
    severity: 'error',
    de: 'Die Arbeitsmappe würde größer, als sie sein darf, um noch geöffnet zu werden. Nichts wurde geschrieben; bitte weniger auf einmal schreiben oder mit einer neuen Arbeitsmappe weiterarbeiten.',
    en: 'The workbook would become larger than one that can still be opened. Nothing was written; please write less at once or go on in a new workbook.',
  },
  'write.wouldLose': {
    severity: 'error',
    de: 'Beim Schreiben der Tabelle „{{table}}“ ginge verloren: {{what}}. Nichts wurde geschrieben; bitte {{next}}.',
    en: 'Writing the table "{{table}}" would lose: {{what}}. Nothing was written; please {{next}}.',
    phrases: {
      cellBelow: {
        de: 'der Inhalt der Zelle {{cell}}, die unter der Tabelle im Weg steht',
        en: 'the content of cell {{cell}}, which stands in the way below the table',
      },
      'cellBelow.next': {
        de: 'den Tabellenbereich bis dorthin ziehen, wenn sie dazugehört, sonst unter der Tabelle mindestens {{count}} Zeilen frei machen (Inhalte nach rechts oder auf ein anderes Blatt verschieben)',
        en: 'extend the table down to there if the cell belongs to it; otherwise clear at least {{count}} rows below the table (move what stands there to the right or to another sheet)',
      },
      tableBelow: {
        de: 'die Tabelle „{{other}}“, die unter dieser Tabelle im Weg steht',
        en: 'the table "{{other}}", which stands in the way below this table',
      },
      'tableBelow.next': {
        de: 'die Tabelle „{{other}}“ auf ein anderes Blatt verschieben',
        en: 'move the table "{{other}}" to another sheet',
      },
      sheetEnd: {
        de: 'Zeilen über das Ende des Blattes hinaus, das 1048576 Zeilen hat',
        en: 'rows beyond the end of the sheet, which has 1048576 rows',
      },
      'sheetEnd.next': {
        de: 'Zeilen, die nicht mehr gebraucht werden, aus der Tabelle nehmen oder mit einer neuen Arbeitsmappe weiterarbeiten',
        en: 'take rows that are no longer needed out of the table, or go on in a new workbook',
      },
      mergedCell: { de: 'die verbundenen Zellen {{cell}}', en: 'the merged cells {{cell}}' },
      'mergedCell.next': {
        de: 'den Zellverbund {{cell}} aufheben',
        en: 'take the merged cells {{cell}} apart',
      },
      sharedFormula: {
        de: 'die Formel in Zelle {{cell}}, an der die Formeln anderer Zellen hängen',
        en: 'the formula in cell {{cell}}, which the formulas of other cells depend on',
      },
      'sharedFormula.next': {
        de: 'die Formeln dieser Spalte durch ihre Werte ersetzen (kopieren, „Werte einfügen“) oder jede Formel einzeln eintragen',
        en: 'replace the formulas of this column by their values (copy, "paste values") or enter each formula singly',
      },
      brokenReference: {
        de: 'die Formel in Zelle {{cell}} (Blatt „{{other}}“), die sich auf eine entfernte Zeile bezieht',
        en: 'the formula in cell {{cell}} (sheet "{{other}}"), which refers to a row being removed',
      },
      'brokenReference.next': {
        de: 'die Formel in Zelle {{cell}} (Blatt „{{other}}“) ändern oder löschen',
        en: 'change or delete the formula in cell {{cell}} (sheet "{{other}}")',
      },
      brokenName: {
        de: 'der Name „{{name}}“, der für eine entfernte Zeile steht',
        en: 'the name "{{name}}", which stands for a row being removed',
      },
      'brokenName.next': {
        de: 'den Namen „{{name}}“ im Namens-Manager (LibreOffice: „Namen verwalten“) auf eine andere Zelle setzen oder löschen',
        en: 'let the name "{{name}}" stand for another cell or delete it (name manager)',
      },
      sheetSpan: {
        de: 'die Formel in Zelle {{cell}} (Blatt „{{other}}“), die mehrere Blätter zugleich umfasst, während nur auf einem davon Zeilen dazukommen oder wandern',
        en: 'the formula in cell {{cell}} (sheet "{{other}}"), which covers several sheets at once while rows are added or moved on one of them alone',
      },
      'sheetSpan.next': {
        de: 'in der Formel in Zelle {{cell}} (Blatt „{{other}}“) jedes Blatt einzeln nennen',
        en: 'name each sheet singly in the formula in cell {{cell}} (sheet "{{other}}")',
      },
      spanName: {
        de: 'der Name „{{name}}“, der für Zellen mehrerer Blätter zugleich steht, während nur auf einem davon Zeilen dazukommen oder wandern',
        en: 'the name "{{name}}", which stands for cells of several sheets at once while rows are added or moved on one of them alone',
      },
      'spanName.next': {
        de: 'den Namen „{{name}}“ im Namens-Manager (LibreOffice: „Namen verwalten“) auf die Zellen eines einzigen Blattes setzen oder löschen',
        en: 'let the name "{{name}}" stand for cells of a single sheet or delete it (name manager)',
      },
      besideRemoved: {
        de: 'die Zelle {{cell}} neben der Tabelle, deren Zeile entfernt wird',
        en: 'cell {{cell}} beside the table, whose row is being removed',
      },
      'besideRemoved.next': {
        de: 'den Inhalt der Zelle {{cell}} an eine andere Stelle verschieben',
        en: 'move the content of cell {{cell}} to another place',
      },
      besideMoved: {
        de: 'die Zuordnung der Zelle {{cell}} neben der Tabelle, deren Zeile verschoben oder entfernt wird',
        en: 'what cell {{cell}} beside the table belongs to, whose row is being moved or removed',
      },
      'besideMoved.next': {
        de: 'die Spalte dieser Zelle in die Tabelle aufnehmen (Tabellenbereich erweitern) oder, wenn sie nicht zu den Zeilen gehört, eine leere Spalte dazwischen lassen',
        en: 'take the column of that cell into the table (extend the table), or leave an empty column between if it does not belong to the rows',
      },
      besideLeft: {
        de: 'der Platz der Zelle {{cell}} links neben der Tabelle, deren Zeile verschoben oder entfernt wird',
        en: 'the place of cell {{cell}} left of the table, whose row is being moved or removed',
      },
      'besideLeft.next': {
        de: 'diese Spalte rechts neben die Tabelle verschieben oder eine leere Spalte dazwischen lassen, wenn sie nicht zu den Zeilen gehört',
        en: 'move that column to the right of the table, or leave an empty column between if it does not belong to the rows',
      },
      note: {
        de: 'der Platz der Notiz oder des Kommentars an Zelle {{cell}}',
        en: 'the place of the note or comment at cell {{cell}}',
      },
      'note.next': {
        de: 'den Text der Notiz in eine eigene Spalte übernehmen und die Notiz löschen',
        en: 'copy the text of the note into a column of its own and delete the note',
      },
      longText: {
        de: 'der Text für Zelle {{cell}} ab dem Zeichen {{limit}}; mehr fasst eine Zelle nicht',
        en: 'the text for cell {{cell}} after character {{limit}}; a cell holds no more',
      },
      'longText.next': { de: 'den Text kürzen', en: 'shorten the text' },
    },
  },
} as const satisfies Record<string, IssueEntry>;
