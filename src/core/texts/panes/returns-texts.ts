/** Returns in the pane in Excel: picking, previewing, deciding, taking over, taking back. */
import type { TextEntry } from '../text-entry';

export const returnsTexts = {
  pasted: { de: 'Eingefügt {{number}}', en: 'Pasted {{number}}' },
  'typed.phone': { de: 'Telefon: {{municipality}}', en: 'Telephone: {{municipality}}' },
  'typed.paper': { de: 'Papier: {{municipality}}', en: 'Paper: {{municipality}}' },
  unfit: { de: 'Die Antwort passt nicht zur Frage.', en: 'The answer does not fit the question.' },
  'unread.date': {
    de: 'Das ist kein Datum. Bitte als Tag.Monat.Jahr schreiben, zum Beispiel 30.04.2015.',
    en: 'This is no date. Please write it as day.month.year, for example 30.04.2015.',
  },
  'unread.number': { de: 'Das ist keine Zahl.', en: 'This is no number.' },
  'unread.other': { de: 'Das steht nicht in der Auswahl.', en: 'This is not in the list of choices.' },
  'group.ready': { de: 'übernehmbar', en: 'can be taken over' },
  'group.deviating': { de: 'mit Abweichungen', en: 'with deviations' },
  'group.open': { de: 'zu entscheiden', en: 'to be decided' },
  'group.known': { de: 'schon vorhanden', en: 'there already' },
  'group.refused': { de: 'nicht lesbar', en: 'not readable' },
  'group.leftOut': { de: 'ausgelassen', en: 'left out' },
  'taken.ready': { de: 'übernommen', en: 'taken over' },
  'taken.deviating': { de: 'mit Abweichungen übernommen', en: 'taken over with deviations' },
  changedGroup: {
    de: '{{file}}: in der Vorschau „{{before}}“, jetzt „{{after}}“.',
    en: '{{file}}: "{{before}}" in the preview, now "{{after}}".',
  },
  changedOtherwise: {
    de: '{{file}}: Es würden jetzt andere Angaben oder Angebote übernommen als in der Vorschau.',
    en: '{{file}}: other answers or offers would now be taken over than in the preview.',
  },
  'changed.title': {
    de: 'Die Arbeitsmappe hat sich seit der Vorschau geändert. Nichts ist übernommen; bitte noch einmal ansehen:',
    en: 'The workbook has changed since the preview. Nothing is taken over; please look once more:',
  },

  title: { de: 'Rücklauf einlesen', en: 'Read returns' },
  'title.preview': { de: 'Rücklauf prüfen', en: 'Check the returns' },
  'title.done': { de: 'Rücklauf übernommen', en: 'Returns taken over' },
  about: {
    de: 'Hier kommen die ausgefüllten Fragebögen herein. Vor dem Übernehmen sehen Sie, was sich ändert.',
    en: 'The forms that were filled in come in here. Before they are taken over you see what changes.',
  },
  pick: { de: 'Dateien wählen', en: 'Choose files' },
  pickMore: { de: 'Weitere Dateien', en: 'More files' },
  drop: {
    de: 'Sie können Dateien auch hierher ziehen oder mit Strg+V einfügen, was Sie kopiert haben.',
    en: 'You can also drop files here, or paste what you copied with Ctrl+V.',
  },
  'drop.here': { de: 'Hier loslassen', en: 'Release here' },
  'sample.first': {
    de: 'Im Beispielkreis haben einige Kommunen schon geantwortet. Nicht jede Datei ist so, wie sie sein soll. Einladungen ohne Kennung erhalten beim Laden eine.',
    en: 'In the sample county some municipalities have answered already. Not every file is as it should be. Invitations without a token get one on loading.',
  },
  'sample.firstLoad': { de: 'Beispiel-Rückläufe laden', en: 'Load sample returns' },
  'sample.late': {
    de: 'Im Beispielkreis kommen noch Nachzügler: ein später Rücklauf, eine Korrektur und ein Fragebogen, der beim ersten Mal nicht lesbar war.',
    en: 'In the sample county some returns are still to come: a late one, a correction, and a form that could not be read the first time.',
  },
  'sample.lateLoad': { de: 'Nachzügler laden', en: 'Load the late returns' },
  'paste.open': { de: 'Zellen oder Text einfügen', en: 'Paste cells or text' },
  'paste.label': {
    de: 'Aus Excel kopierte Zellen mit ihren Überschriften, oder der Text einer CSV-Datei',
    en: 'Cells copied from Excel with their headers, or the text of a CSV file',
  },
  'paste.read': { de: 'Eingefügtes lesen', en: 'Read what was pasted' },
  'done.undo': { de: 'Import zurücknehmen …', en: 'Take back the import …' },
  'undo.open': { de: 'Letzten Import zurücknehmen', en: 'Take back the last import' },

  'progress.reading': { de: '{{done}} von {{total}} gelesen', en: '{{done}} of {{total}} read' },
  'progress.planning': { de: '{{done}} von {{total}} verglichen', en: '{{done}} of {{total}} compared' },
  'progress.opening': { de: '{{done}} von {{total}} geöffnet', en: '{{done}} of {{total}} opened' },
  'progress.writing': { de: 'Wird geschrieben …', en: 'Writing …' },
  'progress.writingParts': {
    de: 'Wird geschrieben … {{done}} von {{total}} Teilen',
    en: 'Writing … {{done}} of {{total}} parts',
  },
  'progress.undoing': { de: 'Der Import wird zurückgenommen …', en: 'Taking back the import …' },
  'progress.cancelling': { de: 'Wird abgebrochen …', en: 'Cancelling …' },
  'progress.beginning': { de: 'Die Dateien werden geöffnet.', en: 'Opening the files.' },

  'files.read': {
    de: { one: '1 Rücklauf gelesen', other: '{{count}} Rückläufe gelesen' },
    en: { one: '1 return read', other: '{{count}} returns read' },
  },
  'files.refused': {
    de: { one: '1 nicht lesbar', other: '{{count}} nicht lesbar' },
    en: { one: '1 not readable', other: '{{count}} not readable' },
  },
  'answers.new': {
    de: { one: '1 neue Angabe', other: '{{count}} neue Angaben' },
    en: { one: '1 new answer', other: '{{count}} new answers' },
  },
  'answers.changed': {
    de: { one: '1 geänderte Angabe', other: '{{count}} geänderte Angaben' },
    en: { one: '1 changed answer', other: '{{count}} changed answers' },
  },
  'answers.cleared': {
    de: { one: '1 Angabe entfällt', other: '{{count}} Angaben entfallen' },
    en: { one: '1 answer goes', other: '{{count}} answers go' },
  },
  'answers.kept': {
    de: { one: '1 Angabe bleibt wie bisher', other: '{{count}} Angaben bleiben wie bisher' },
    en: { one: '1 answer stays as it is', other: '{{count}} answers stay as they are' },
  },
  'offers.all': { de: 'Angebote: {{counts}}', en: 'Offers: {{counts}}' },
  'offers.proposed': { de: '{{count}} neu', en: '{{count}} new' },
  'offers.possible': {
    de: '{{count}} vielleicht schon im Register',
    en: '{{count}} perhaps in the register',
  },
  'offers.duplicates': { de: '{{count}} schon vorhanden', en: '{{count}} there already' },
  'offers.new': { de: 'neues Angebot', en: 'new offer' },
  'offers.resembles': { de: 'ähnelt „{{other}}“', en: 'resembles "{{other}}"' },
  'kind.new': { de: 'neu', en: 'new' },
  'kind.changed': { de: 'geändert', en: 'changed' },
  'kind.cleared': { de: 'entfällt', en: 'goes' },
  'choice.own': { de: 'Wert des Hauses behalten: {{value}}', en: "Keep the office's value: {{value}}" },
  'choice.held': { de: 'Bisherige Angabe behalten: {{value}}', en: 'Keep the answer so far: {{value}}' },
  'choice.file': { de: 'Aus der Datei: {{value}}', en: 'From the file: {{value}}' },
  'choice.allFile': { de: 'Alle aus der Datei', en: 'All from the file' },
  'choice.allHeld': { de: 'Alle wie bisher', en: 'All as they are' },
  'difference.inFile': { de: 'in der Datei: {{value}}', en: 'in the file: {{value}}' },
  'difference.stays': { de: 'bisherige Angabe bleibt', en: 'the answer so far stays' },
  'difference.kept': { de: 'Wert des Hauses bleibt', en: "the office's value stays" },
  blank: { de: '(leer)', en: '(blank)' },
  cell: { de: 'Zelle {{cell}}', en: 'cell {{cell}}' },
  row: { de: 'Zeile {{row}}', en: 'row {{row}}' },
  'finding.file': { de: 'Zur Datei', en: 'On the file' },
  'finding.unreadable': { de: 'Nicht lesbare Angaben', en: 'Answers that cannot be read' },
  'finding.open': { de: 'Offene Pflichtfragen', en: 'Required questions left open' },
  'finding.doubtful': { de: 'Angaben, die nicht passen', en: 'Answers that do not fit' },
  'finding.unmatched': { de: 'Nicht zugeordnet', en: 'Not matched' },
  'finding.kept': { de: 'Im Haus bearbeitet, bleibt', en: 'Edited by the office, stays' },
  'finding.offers': { de: 'Zu den Angeboten', en: 'On the offers' },
  counted: { de: '{{title}} ({{number}})', en: '{{title}} ({{number}})' },

  'decide.municipality': { de: 'Kommune', en: 'Municipality' },
  'decide.choose': { de: 'Bitte wählen', en: 'Please choose' },
  'decide.clears': {
    de: 'Leere Antworten übernehmen: Was vorliegt, entfällt dann',
    en: 'Take over empty answers: what is held then goes',
  },
  'decide.suggested': {
    de: 'Vermutlich {{name}}. Bitte bestätigen oder eine andere Kommune wählen.',
    en: 'Probably {{name}}. Please confirm, or choose another municipality.',
  },
  'decide.suggestedOthers': {
    de: 'Zu ihr gehört vermutlich auch: {{names}}.',
    en: 'What probably belongs to it as well: {{names}}.',
  },
  'decide.confirm': { de: '{{name}} bestätigen', en: 'Confirm {{name}}' },
  'decide.confirmAll': {
    de: 'Alle {{count}} Vorschläge bestätigen',
    en: 'Confirm all {{count}} suggestions',
  },
  'leaveOut.file': { de: 'Diese Datei auslassen', en: 'Leave out this file' },
  'leaveOut.pasted': { de: 'Das Eingefügte auslassen', en: 'Leave out what was pasted' },
  'leaveOut.phone': { de: 'Diesen Anruf auslassen', en: 'Leave out this call' },
  'leaveOut.paper': { de: 'Diesen Papierbogen auslassen', en: 'Leave out this paper form' },
  'decide.of': { de: '{{label}} ({{file}})', en: '{{label}} ({{file}})' },
  received: { de: 'Eingegangen am', en: 'Received on' },
  'received.apply': { de: 'Datum anwenden', en: 'Apply the day' },
  'received.hint': { de: 'Ohne Angabe gilt heute.', en: 'Today when left blank.' },

  commit: {
    de: { one: '1 Rücklauf übernehmen', other: '{{count}} Rückläufe übernehmen' },
    en: { one: 'Take over 1 return', other: 'Take over {{count}} returns' },
  },
  discard: { de: 'Verwerfen', en: 'Discard' },
  discarded: {
    de: 'Die Rückläufe sind verworfen. Nichts wurde übernommen.',
    en: 'The returns are discarded. Nothing was taken over.',
  },
  done: {
    de: {
      one: '1 Rücklauf übernommen{{#what}}: {{what}}{{/what}}.',
      other: '{{count}} Rückläufe übernommen{{#what}}: {{what}}{{/what}}.',
    },
    en: {
      one: '1 return taken over{{#what}}: {{what}}{{/what}}.',
      other: '{{count}} returns taken over{{#what}}: {{what}}{{/what}}.',
    },
  },
  'done.offers': {
    de: { one: '1 Vorschlag für das Register', other: '{{count}} Vorschläge für das Register' },
    en: { one: '1 proposal for the register', other: '{{count}} proposals for the register' },
  },
  'done.kept': {
    de: { one: '1 Angabe blieb wie bisher.', other: '{{count}} Angaben blieben wie bisher.' },
    en: { one: '1 answer stayed as it was.', other: '{{count}} answers stayed as they were.' },
  },
  'done.nothing': { de: 'Es war nichts zu übernehmen.', en: 'There was nothing to take over.' },
  'done.proposals': {
    de: { one: '1 Vorschlag ansehen', other: '{{count}} Vorschläge ansehen' },
    en: { one: 'See 1 proposal', other: 'See {{count}} proposals' },
  },
  'done.more': { de: 'Weitere Rückläufe einlesen', en: 'Read more returns' },
  'done.open': { de: 'Offene weiter bearbeiten', en: 'Go on with the open ones' },

  'undo.title': { de: 'Import zurücknehmen', en: 'Take back the import' },
  'undo.none': {
    de: 'Es gibt keinen Import, der zurückgenommen werden kann.',
    en: 'There is no import that can be taken back.',
  },
  'undo.what': { de: 'Das wird zurückgenommen', en: 'This is taken back' },
  'undo.removed': {
    de: { one: '{{title}}: 1 Zeile wird gelöscht', other: '{{title}}: {{count}} Zeilen werden gelöscht' },
    en: { one: '{{title}}: 1 row is deleted', other: '{{title}}: {{count}} rows are deleted' },
  },
  'undo.restored': {
    de: {
      one: '{{title}}: 1 Zeile wird zurückgesetzt',
      other: '{{title}}: {{count}} Zeilen werden zurückgesetzt',
    },
    en: { one: '{{title}}: 1 row is reset', other: '{{title}}: {{count}} rows are reset' },
  },
  'undo.kept': {
    de: {
      one: '1 Angabe wurde seither von Hand geändert und bleibt',
      other: '{{count}} Angaben wurden seither von Hand geändert und bleiben',
    },
    en: {
      one: '1 value was changed by hand since and stays',
      other: '{{count}} values were changed by hand since and stay',
    },
  },
  'undo.keptPlace': {
    de: '{{table}}, Zeile {{row}}, Spalte „{{column}}“',
    en: '{{table}}, row {{row}}, column "{{column}}"',
  },
  'undo.act': { de: 'Import zurücknehmen', en: 'Take back the import' },
  'undo.back': { de: 'Nicht zurücknehmen', en: 'Do not take it back' },
  'undo.backNone': { de: 'Zurück', en: 'Back' },
  'undo.done': {
    de: { one: '1 Änderung ist zurückgenommen.', other: '{{count}} Änderungen sind zurückgenommen.' },
    en: { one: '1 change is taken back.', other: '{{count}} changes are taken back.' },
  },
  'undo.doneBefore': { de: 'Der Import ist zurückgenommen.', en: 'The import is taken back.' },
} as const satisfies Record<string, TextEntry>;
