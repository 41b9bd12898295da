/** What a form for one row says. */
import type { TextEntry } from '../text-entry';

export const formTexts = {
  'title.new': { de: 'Neuer Eintrag: {{table}}', en: 'New entry: {{table}}' },
  back: { de: 'Zur Liste', en: 'To the list' },
  more: { de: 'Weitere Angaben', en: 'Further entries' },
  all: { de: 'Angaben', en: 'Entries' },
  missing: { de: 'Fehlt noch für ein eigenes Angebot', en: 'Still missing for an offer of its own' },
  preset: { de: 'Schon eingetragen, bitte prüfen', en: 'Filled in already, please check' },
  required: { de: 'Pflichtangabe', en: 'required' },
  unread: {
    de: 'So steht es in der Tabelle; es ist nicht lesbar und bleibt stehen, bis Sie es ändern.',
    en: 'This is what the table holds; it cannot be read, and stays until you change it.',
  },
  'date.coarse': {
    de: 'Tag, Monat oder Jahr: 22.05.2015, Mai 2015 oder 2015.',
    en: 'Day, month or year: 22.05.2015, Mai 2015 or 2015.',
  },
  'date.day': { de: 'Tag, Monat und Jahr: 22.05.2015.', en: 'Day, month and year: 22.05.2015.' },
  money: { de: 'In Euro, zum Beispiel 1.250,00.', en: 'In euros, for example 1.250,00.' },
  euro: { de: '€', en: '€' },
  'choice.required': { de: 'Bitte wählen', en: 'Please choose' },
  'choice.none': { de: '(keine Angabe)', en: '(not given)' },
  'choice.unknown': { de: '{{text}} (nicht in der Liste)', en: '{{text}} (not in the list)' },
  'reference.found': {
    de: {
      one: '1 Vorschlag, mit der Pfeiltaste wählen',
      other: '{{count}} Vorschläge, mit den Pfeiltasten wählen',
    },
    en: {
      one: '1 suggestion, choose with the arrow keys',
      other: '{{count}} suggestions, choose with the arrow keys',
    },
  },
  'reference.none': {
    de: 'Nichts gefunden in „{{table}}“.',
    en: 'Nothing found in "{{table}}".',
  },
  'reference.hint': {
    de: 'Anfang eines Namens eingeben und wählen.',
    en: 'Type the beginning of a name and choose.',
  },
  'reference.new': {
    de: '„{{name}}“ als {{asNew}} anlegen',
    en: 'Add "{{name}}" to "{{table}}"',
  },
  'reference.newIn': {
    de: '„{{name}}“ neu anlegen in „{{table}}“',
    en: 'Add "{{name}}" to "{{table}}"',
  },
  'back.form': { de: 'Zurück zum Formular', en: 'Back to the form' },
  'reference.suggestions': { de: 'Vorschläge für {{label}}', en: 'Suggestions for {{label}}' },
  save: { de: 'Eintrag speichern', en: 'Save the entry' },
  takeIn: { de: 'Ins Register aufnehmen', en: 'Take into the register' },
  discard: { de: 'Verwerfen', en: 'Discard' },
  goOn: { de: 'Weiter bearbeiten', en: 'Go on editing' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  changed: {
    de: { one: '1 Angabe wird geändert: {{titles}}', other: '{{count}} Angaben werden geändert: {{titles}}' },
    en: {
      one: '1 entry will be changed: {{titles}}',
      other: '{{count}} entries will be changed: {{titles}}',
    },
  },
  'changed.new': {
    de: { one: 'Eine neue Zeile mit 1 Angabe', other: 'Eine neue Zeile mit {{count}} Angaben' },
    en: { one: 'One new row with 1 entry', other: 'One new row with {{count}} entries' },
  },
  'leave.ask': {
    de: {
      one: '1 Änderung ist noch nicht gespeichert. Was soll damit geschehen?',
      other: '{{count}} Änderungen sind noch nicht gespeichert. Was soll damit geschehen?',
    },
    en: {
      one: '1 change is not saved yet. What should become of it?',
      other: '{{count}} changes are not saved yet. What should become of them?',
    },
  },
  'draft.back': {
    de: 'Ihre angefangenen Änderungen sind noch da; gespeichert ist davon noch nichts.',
    en: 'The changes you began are still here; nothing of them is saved yet.',
  },
  stop: { de: 'Noch nicht gespeichert: {{what}}.', en: 'Not saved yet: {{what}}.' },
  'stop.missing': {
    de: { one: '1 Angabe fehlt noch', other: '{{count}} Angaben fehlen noch' },
    en: { one: '1 entry is still missing', other: '{{count}} entries are still missing' },
  },
  'stop.wrong': {
    de: { one: '1 Angabe ist zu berichtigen', other: '{{count}} Angaben sind zu berichtigen' },
    en: { one: '1 entry has to be corrected', other: '{{count}} entries have to be corrected' },
  },
  'conflict.title': {
    de: 'Inzwischen hat jemand dieselbe Angabe geändert',
    en: 'Meanwhile somebody has changed the same entry',
  },
  'conflict.ask': {
    de: 'Bitte wählen, was gelten soll. Gespeichert ist noch nichts.',
    en: 'Please choose what is to hold. Nothing is saved yet.',
  },
  'conflict.mine': { de: 'meine Angabe: {{text}}', en: 'my entry: {{text}}' },
  'conflict.theirs': { de: 'jetzt in der Tabelle: {{text}}', en: 'in the table now: {{text}}' },
  'conflict.go': { de: 'So speichern', en: 'Save like this' },
  blank: { de: '(leer)', en: '(blank)' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  'saved.new': {
    de: '„{{title}}“ steht jetzt in der Tabelle „{{table}}“.',
    en: '"{{title}}" now stands in the table "{{table}}".',
  },
  'saved.changed': {
    de: {
      one: 'In „{{title}}“ ist 1 Angabe geändert.',
      other: 'In „{{title}}“ sind {{count}} Angaben geändert.',
    },
    en: { one: 'In "{{title}}" 1 entry is changed.', other: 'In "{{title}}" {{count}} entries are changed.' },
  },
  'saved.nothing': { de: 'Es war nichts zu ändern.', en: 'There was nothing to change.' },
  'saved.takenIn': {
    de: '„{{title}}“ ist jetzt ein Angebot im Register.',
    en: '"{{title}}" is an offer of the register now.',
  },
} as const satisfies Record<string, TextEntry>;
