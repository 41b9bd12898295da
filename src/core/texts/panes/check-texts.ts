/** What the view of findings says; the findings themselves are said by the desk. */
import type { TextEntry } from '../text-entry';

export const checkTexts = {
  'summary.none': {
    de: 'Zum Stichtag {{date}} ist nichts aufgefallen.',
    en: 'Nothing was found as of {{date}}.',
  },
  'summary.filtered': {
    de: 'Mit dieser Auswahl ist nichts aufgefallen.',
    en: 'Nothing was found with this choice.',
  },
  summary: { de: 'Stichtag {{date}}', en: 'As of {{date}}' },
  'filter.severity': { de: 'Nach Gewicht', en: 'By weight' },
  'filter.table': { de: 'Tabelle', en: 'Table' },
  'filter.allTables': { de: 'Alle Tabellen', en: 'All tables' },
  'filter.tableCount': { de: '{{title}} ({{number}})', en: '{{title}} ({{number}})' },
  'severity.error': { de: 'Fehler', en: 'Errors' },
  'severity.warning': { de: 'Warnungen', en: 'Warnings' },
  'severity.info': { de: 'Hinweise', en: 'Hints' },
  'one.error': { de: 'Fehler', en: 'Error' },
  'one.warning': { de: 'Warnung', en: 'Warning' },
  'one.info': { de: 'Hinweis', en: 'Hint' },
  'groups.label': { de: 'Was aufgefallen ist', en: 'What was found' },
  'tidy.title': { de: 'Vereinheitlichen', en: 'Make uniform' },
  'tidy.about': {
    de: 'Das ist richtig eingetragen und zählt nicht als Befund; einheitlich geschrieben finden es auch Filter und Formeln.',
    en: 'These entries are right and count as no finding; written uniformly, filters and formulas find them too.',
  },
  'places.label': { de: 'Stellen: {{title}}', en: 'Places: {{title}}' },
  'place.form': { de: 'Formular', en: 'Form' },
  'place.formOf': { de: 'Formular öffnen: {{row}}', en: 'Open the form: {{row}}' },
  'place.fix': { de: 'Ändern', en: 'Change' },
  'place.fixTo': {
    de: 'Ändern: {{before}} wird {{after}}',
    en: 'Change: {{before}} becomes {{after}}',
  },
  'place.verify': { de: 'Als geprüft eintragen', en: 'Enter as verified' },
  'place.verifyOf': { de: 'Als geprüft eintragen: {{row}}', en: 'Enter as verified: {{row}}' },
  becomes: { de: 'wird', en: 'becomes' },
  'group.fix': {
    de: {
      one: '1 Zelle lässt sich sicher berichtigen …',
      other: '{{number}} Zellen lassen sich sicher berichtigen …',
    },
    en: { one: '1 cell can safely be corrected …', other: '{{number}} cells can safely be corrected …' },
  },
  'all.fix': {
    de: { one: '1 sichere Berichtigung ansehen', other: '{{number}} sichere Berichtigungen ansehen' },
    en: { one: 'Look at 1 safe correction', other: 'Look at {{number}} safe corrections' },
  },
  'preview.title': { de: 'Berichtigungen ansehen', en: 'Look at the corrections' },
  'preview.none': {
    de: 'Hier gibt es nichts mehr zu berichtigen.',
    en: 'There is nothing left to correct here.',
  },
  'preview.about': {
    de: 'Noch ist nichts geändert. Es geht nur um Zellen, bei denen der richtige Wert feststeht.',
    en: 'Nothing has been changed yet. These are only cells whose right value is certain.',
  },
  'preview.kind': { de: '{{title}}: {{number}}', en: '{{title}}: {{number}}' },
  'preview.label': { de: 'Zellen vorher und nachher', en: 'Cells before and after' },
  'preview.do': {
    de: { one: '1 Zelle ändern', other: '{{number}} Zellen ändern' },
    en: { one: 'Change 1 cell', other: 'Change {{number}} cells' },
  },
  'preview.doing': { de: 'Die Zellen werden geändert …', en: 'Changing the cells …' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  skipped: {
    de: {
      one: '1 Zelle hat inzwischen jemand geändert; sie bleibt.',
      other: '{{number}} Zellen hat inzwischen jemand geändert; sie bleiben.',
    },
    en: {
      one: '1 cell was changed by somebody meanwhile; it stays.',
      other: '{{number}} cells were changed by somebody meanwhile; they stay.',
    },
  },
} as const satisfies Record<string, TextEntry>;
