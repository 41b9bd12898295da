/** Findings on single values. */
import type { IssueEntry } from './text-entry';

export const valueIssues = {
  'cell.error': {
    severity: 'error',
    de: 'Die Zelle enthält den Fehlerwert {{cell}}. Bitte die Formel berichtigen oder den Wert eintragen.',
    en: 'The cell holds the error {{cell}}. Please mend the formula or enter the value.',
  },
  'text.tooLong': {
    severity: 'error',
    de: 'Der Text hat {{length}} Zeichen, eine Zelle fasst {{limit}}. Bitte kürzen.',
    en: 'The text has {{length}} characters, a cell holds {{limit}}. Please shorten it.',
  },
  'whole.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist keine ganze Zahl. Bitte nur die Zahl eintragen, zum Beispiel 18.',
    en: '"{{cell}}" is not a whole number. Please enter the number alone, for example 18.',
  },
  'decimal.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist keine lesbare Zahl. Bitte nur die Zahl eintragen, zum Beispiel 2,5.',
    en: '"{{cell}}" is not a readable number. Please enter the number alone, for example 2.5.',
  },
  'money.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist kein lesbarer Betrag. Bitte nur den Betrag eintragen, zum Beispiel 1.250,00.',
    en: '"{{cell}}" is not a readable amount. Please enter the amount alone, for example 1,250.00.',
  },
  'date.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist kein lesbares Datum. Bitte als Tag.Monat.Jahr eintragen, zum Beispiel 22.05.2015.',
    en: '"{{cell}}" is not a readable date. Please enter day.month.year, for example 22.05.2015.',
  },
  'date.tooCoarse': {
    severity: 'error',
    de: '„{{cell}}“ nennt keinen Tag. Bitte das volle Datum eintragen, zum Beispiel 22.05.2015.',
    en: '"{{cell}}" names no day. Please enter the full date, for example 22.05.2015.',
  },
  'yesNo.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist weder ja noch nein. Bitte „ja“ oder „nein“ eintragen.',
    en: '"{{cell}}" is neither yes nor no. Please enter "ja" or "nein".',
  },
  'code.unknown': {
    severity: 'error',
    de: '„{{cell}}“ steht nicht in der Liste „{{list}}“. Bitte einen Eintrag der Liste wählen.',
    en: '"{{cell}}" is not in the list "{{list}}". Please choose an entry of the list.',
  },
  'reference.unknown': {
    severity: 'error',
    de: '„{{cell}}“ steht nicht in der Tabelle „{{target}}“. Bitte {{^pane}}dort ergänzen oder die Schreibweise angleichen{{/pane}}{{#pane}}die Schreibweise angleichen oder einen neuen Eintrag anlegen{{/pane}}.',
    en: '"{{cell}}" is not in the table "{{target}}". Please {{^pane}}add it there or align the spelling{{/pane}}{{#pane}}align the spelling or add a new entry{{/pane}}.',
  },
  'reference.ambiguous': {
    severity: 'error',
    de: '„{{cell}}“ heißen in der Tabelle „{{target}}“ mehrere Einträge. Bitte {{^pane}}die Namen dort unterscheiden oder hier die ID des gemeinten eintragen{{/pane}}{{#pane}}den gemeinten aus den Vorschlägen wählen{{/pane}}.',
    en: 'Several entries of the table "{{target}}" are called "{{cell}}". Please {{^pane}}tell the names apart there or enter the ID of the one you mean here{{/pane}}{{#pane}}choose the one you mean from the suggestions{{/pane}}.',
  },
  'url.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist keine Internetadresse. Bitte mit http:// oder https:// beginnen.',
    en: '"{{cell}}" is not a web address. Please begin with http:// or https://.',
  },
  'email.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist keine E-Mail-Adresse. Bitte in der Form name@ort.de eintragen.',
    en: '"{{cell}}" is not an e-mail address. Please enter it like name@place.de.',
  },
  'postcode.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist keine Postleitzahl. Bitte fünf Ziffern eintragen.',
    en: '"{{cell}}" is not a postcode. Please enter five digits.',
  },
  'municipalityKey.unreadable': {
    severity: 'error',
    de: '„{{cell}}“ ist kein Schlüssel einer Kommune. Bitte die ersten neun Ziffern des Regionalschlüssels eintragen, mit der Null am Anfang, zum Beispiel 033570008.',
    en: '"{{cell}}" is not the key of a municipality. Please enter the first nine digits of the regional key with the leading zero, for example 033570008.',
  },
} as const satisfies Record<string, IssueEntry>;
