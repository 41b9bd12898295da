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
  changedGroup: {
    de: '{{file}}: in der Vorschau „{{before}}“, jetzt „{{after}}“.',
    en: '{{file}}: "{{before}}" in the preview, now "{{after}}".',
  },
  changedOtherwise: {
    de: '{{file}}: Es würden jetzt andere Angaben oder Angebote übernommen als in der Vorschau.',
    en: '{{file}}: other answers or offers would now be taken over than in the preview.',
  },
} as const satisfies Record<string, TextEntry>;
