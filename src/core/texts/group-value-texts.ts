/** What several findings on values and tables have in common; see `groupTexts`. */
import type { IssueCode } from './issue-texts';
import type { TextEntry } from './text-entry';

export const groupValueTexts: Readonly<Partial<Record<IssueCode, TextEntry>>> = {
  'cell.error': {
    de: 'In diesen Zellen steht ein Fehlerwert. Bitte die Formel berichtigen oder den Wert eintragen.',
    en: 'These cells hold an error. Please mend the formula or enter the value.',
  },
  'text.tooLong': {
    de: 'Diese Texte sind zu lang{{#limit}}: Eine Zelle fasst {{limit}} Zeichen{{/limit}}. Bitte kürzen.',
    en: 'These texts are too long{{#limit}}: a cell holds {{limit}} characters{{/limit}}. Please shorten them.',
  },
  'whole.unreadable': {
    de: 'Hier wird eine ganze Zahl gebraucht. Bitte nur die Zahl eintragen, zum Beispiel 18.',
    en: 'A whole number is needed here. Please enter the number alone, for example 18.',
  },
  'decimal.unreadable': {
    de: 'Hier wird eine Zahl gebraucht. Bitte nur die Zahl eintragen, zum Beispiel 2,5.',
    en: 'A number is needed here. Please enter the number alone, for example 2.5.',
  },
  'money.unreadable': {
    de: 'Hier wird ein Betrag gebraucht. Bitte nur den Betrag eintragen, zum Beispiel 1.250,00.',
    en: 'An amount is needed here. Please enter the amount alone, for example 1,250.00.',
  },
  'date.unreadable': {
    de: 'Hier wird ein Datum gebraucht. Bitte als Tag.Monat.Jahr eintragen, zum Beispiel 22.05.2015.',
    en: 'A date is needed here. Please enter day.month.year, for example 22.05.2015.',
  },
  'date.tooCoarse': {
    de: 'Hier fehlt der Tag. Bitte das volle Datum eintragen, zum Beispiel 22.05.2015.',
    en: 'The day is missing here. Please enter the full date, for example 22.05.2015.',
  },
  'yesNo.unreadable': {
    de: 'Hier wird „ja“ oder „nein“ gebraucht. Bitte eines davon eintragen.',
    en: 'Here "ja" or "nein" is needed. Please enter one of them.',
  },
  'code.unknown': {
    de: 'Diese Einträge stehen nicht in {{#list}}der Liste „{{list}}“{{/list}}{{^list}}ihrer Liste{{/list}}. Bitte einen Eintrag der Liste wählen.',
    en: 'These entries are not in {{#list}}the list "{{list}}"{{/list}}{{^list}}their lists{{/list}}. Please choose an entry of the list.',
  },
  'reference.unknown': {
    de: 'Diese Namen stehen nicht in {{#target}}der Tabelle „{{target}}“{{/target}}{{^target}}der Tabelle, die sie nennen{{/target}}. Bitte dort ergänzen oder die Schreibweise angleichen.',
    en: 'These names are not in {{#target}}the table "{{target}}"{{/target}}{{^target}}the table they point to{{/target}}. Please add them there or align the spelling.',
  },
  'reference.ambiguous': {
    de: 'So heißen in {{#target}}der Tabelle „{{target}}“{{/target}}{{^target}}der anderen Tabelle{{/target}} mehrere Einträge. Bitte die Namen dort unterscheiden oder hier die ID des gemeinten eintragen.',
    en: 'Several entries of {{#target}}the table "{{target}}"{{/target}}{{^target}}the other table{{/target}} are called so. Please tell the names apart there or enter the ID of the one you mean here.',
  },
  'url.unreadable': {
    de: 'Hier wird eine Internetadresse gebraucht. Bitte mit http:// oder https:// beginnen.',
    en: 'A web address is needed here. Please begin with http:// or https://.',
  },
  'email.unreadable': {
    de: 'Hier wird eine E-Mail-Adresse gebraucht. Bitte in der Form name@ort.de eintragen.',
    en: 'An e-mail address is needed here. Please enter it like name@place.de.',
  },
  'postcode.unreadable': {
    de: 'Hier wird eine Postleitzahl gebraucht. Bitte fünf Ziffern eintragen.',
    en: 'A postcode is needed here. Please enter five digits.',
  },
  'municipalityKey.unreadable': {
    de: 'Hier wird der Schlüssel einer Kommune gebraucht. Bitte die ersten neun Ziffern des Regionalschlüssels eintragen, mit der Null am Anfang, zum Beispiel 033570008.',
    en: 'The key of a municipality is needed here. Please enter the first nine digits of the regional key with the leading zero, for example 033570008.',
  },
  'table.missing': {
    de: 'Diese Tabellen fehlen in der Arbeitsmappe. Stehen die Daten noch da, bitte den Bereich samt Überschriften markieren, „Als Tabelle formatieren“ wählen und der Tabelle ihren Namen geben; sonst aus einer Sicherung zurückholen.',
    en: 'These tables are missing from the workbook. If the data are still there, please select them with their headers, choose "Format as Table", and give the table its name; otherwise restore it from a backup.',
  },
  'table.renamed': {
    de: 'Diese Tabellen heißen jetzt anders; sie wurden wiedererkannt. Bitte unter „Tabellenentwurf“ den alten Namen wieder eintragen, damit auch andere Programme sie finden.',
    en: 'These tables are called otherwise now; they were recognised. Please enter the old name again under "Table Design", so that other programs find them, too.',
  },
  'table.rowsBelow': {
    de: 'Unter diesen Tabellen steht etwas, das nicht zu ihnen gehört. Gehört es dazu, bitte den Tabellenbereich bis dorthin ziehen; sonst bitte verschieben.',
    en: 'Something stands below these tables that is not part of them. If it belongs there, please extend the table down to it; otherwise please move it.',
  },
  'column.missing': {
    de: 'Diese Spalten fehlen{{#table}} in der Tabelle „{{table}}“{{/table}}. Bitte die Spaltenüberschriften wieder einfügen.',
    en: 'These columns are missing{{#table}} from the table "{{table}}"{{/table}}. Please insert the headers again.',
  },
  'column.doubled': {
    de: 'Diese Spalten stehen mehrfach in {{#table}}der Tabelle „{{table}}“{{/table}}{{^table}}ihrer Tabelle{{/table}}; gelesen wird die erste. Bitte die andere umbenennen.',
    en: 'These columns appear more than once in {{#table}}the table "{{table}}"{{/table}}{{^table}}their table{{/table}}; the first is read. Please rename the other.',
  },
  'required.missing': {
    de: 'Hier fehlt eine Angabe, die gebraucht wird. Bitte ergänzen.',
    en: 'Something that is needed is missing here. Please fill it in.',
  },
  'required.missingInProposal': {
    de: 'In diesen Vorschlägen fehlen noch Angaben. Bitte vor der Aufnahme ins Register ergänzen.',
    en: 'These proposals still lack something. Please fill it in before they enter the register.',
  },
  'reference.unknownInProposal': {
    de: 'Diese Vorschläge nennen Namen, die noch nicht {{#target}}in der Tabelle „{{target}}“{{/target}}{{^target}}in der anderen Tabelle{{/target}} stehen. Bitte dort ergänzen oder die Schreibweise angleichen, bevor der Vorschlag ins Register kommt.',
    en: 'These proposals name something that is not in {{#target}}the table "{{target}}"{{/target}}{{^target}}the other table{{/target}} yet. Please add it there or align the spelling before the proposal enters the register.',
  },
  'reference.ambiguousInProposal': {
    de: 'Diese Vorschläge nennen Namen, die in {{#target}}der Tabelle „{{target}}“{{/target}}{{^target}}der anderen Tabelle{{/target}} mehrere Einträge tragen. Bitte den gemeinten wählen, bevor der Vorschlag ins Register kommt.',
    en: 'These proposals give names that several entries of {{#target}}the table "{{target}}"{{/target}}{{^target}}the other table{{/target}} have. Please choose the one that is meant before the proposal enters the register.',
  },
  'number.tooSmall': {
    de: 'Diese Zahlen sind kleiner, als möglich ist. Bitte prüfen.',
    en: 'These numbers are less than is possible. Please check.',
  },
  'number.tooLarge': {
    de: 'Diese Zahlen sind größer, als möglich ist. Bitte prüfen.',
    en: 'These numbers are more than is possible. Please check.',
  },
  'key.doubled': {
    de: 'Diese Schlüssel stehen jeweils auch in einer anderen Zeile. Bitte in einer der beiden Zeilen leeren; er wird beim nächsten Schreiben neu vergeben.',
    en: 'Each of these keys also stands in another row. Please clear it in one of the two rows; it is given anew at the next write.',
  },
  'codes.empty': {
    de: 'Diese Listen sind leer; was daraus gewählt werden muss, lässt sich deshalb nicht ausfüllen. Bitte in der Tabelle „Codelisten“ Einträge dafür anlegen.',
    en: 'These lists are empty, so what has to be chosen from them cannot be filled in. Please add entries for them to the table "Codelisten".',
  },
  'code.notInForce': {
    de: 'Diese Einträge galten an dem Tag nicht, um den es in ihrer Zeile geht. Bitte einen damals gültigen Eintrag wählen oder die Daten der Liste{{#list}} „{{list}}“{{/list}} prüfen.',
    en: 'These entries were not in force on the day that their row is about. Please choose an entry of that time or check the dates of the list{{#list}} "{{list}}"{{/list}}.',
  },
};
