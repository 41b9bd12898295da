/** Findings on tables as such: what is missing or doubled. */
import type { IssueEntry } from './text-entry';

export const tableIssues = {
  'table.missing': {
    severity: 'error',
    de: 'Die Tabelle „{{table}}“ fehlt in der Arbeitsmappe. Stehen die Daten noch da, bitte den Bereich samt Überschriften markieren, „Als Tabelle formatieren“ wählen und der Tabelle den Namen „{{table}}“ geben; sonst aus einer Sicherung zurückholen.',
    en: 'The table "{{table}}" is missing from the workbook. If the data are still there, please select them with their headers, choose "Format as Table", and name the table "{{table}}"; otherwise restore it from a backup.',
  },
  'table.renamed': {
    severity: 'warning',
    de: 'Die Tabelle „{{table}}“ heißt jetzt „{{found}}“; sie wurde wiedererkannt. Bitte unter „Tabellenentwurf“ den alten Namen wieder eintragen, damit auch andere Programme sie finden.',
    en: 'The table "{{table}}" is called "{{found}}" now; it was recognised. Please enter the old name again under "Table Design", so that other programs find it, too.',
  },
  'table.tooLarge': {
    severity: 'error',
    de: 'Die Tabelle „{{table}}“ ist so groß, dass Excel sie nicht herausgibt. Bitte Zeilen, die nicht mehr gebraucht werden, herausnehmen oder die Mappe mit dem Kommandozeilenprogramm „mut“ bearbeiten.',
    en: 'The table "{{table}}" is so large that Excel does not hand it over. Please take out rows that are no longer needed, or work on the workbook with the command-line program "mut".',
  },
  'table.rowsBelow': {
    severity: 'warning',
    de: 'Unter der Tabelle „{{table}}“ steht etwas, das nicht zu ihr gehört. Gehört es dazu, bitte den Tabellenbereich bis dorthin ziehen; sonst bitte verschieben.',
    en: 'Something stands below the table "{{table}}" that is not part of it. If it belongs there, please extend the table down to it; otherwise please move it.',
  },
  'column.missing': {
    severity: 'warning',
    de: 'Die Spalte „{{title}}“ fehlt in der Tabelle „{{table}}“. Bitte die Spaltenüberschrift wieder einfügen.',
    en: 'The column "{{title}}" is missing from the table "{{table}}". Please insert the header again.',
  },
  'column.doubled': {
    severity: 'warning',
    de: 'Die Spalte „{{title}}“ steht mehrfach in der Tabelle „{{table}}“; gelesen wird die erste. Bitte die andere umbenennen.',
    en: 'The column "{{title}}" appears more than once in the table "{{table}}"; the first is read. Please rename the other.',
  },
  'required.missing': {
    severity: 'error',
    de: 'Die Angabe „{{title}}“ fehlt. {{^later}}Bitte ergänzen{{/later}}{{#later}}Sie kann später ergänzt werden{{/later}}.',
    en: '"{{title}}" is missing. {{^later}}Please fill it in{{/later}}{{#later}}It can be filled in later{{/later}}.',
  },
  'required.missingInProposal': {
    severity: 'info',
    de: 'Im Vorschlag fehlt noch: {{titles}}. Bitte vor der Aufnahme ins Register ergänzen.',
    en: 'The proposal still lacks: {{titles}}. Please fill it in before it enters the register.',
  },
  'reference.unknownInProposal': {
    severity: 'info',
    de: 'Der Vorschlag nennt „{{cell}}“; das steht noch nicht in der Tabelle „{{target}}“. Bitte dort ergänzen oder die Schreibweise angleichen, bevor der Vorschlag ins Register kommt.',
    en: 'The proposal names "{{cell}}", which is not in the table "{{target}}" yet. Please add it there or align the spelling before the proposal enters the register.',
  },
  'reference.ambiguousInProposal': {
    severity: 'info',
    de: 'Der Vorschlag nennt „{{cell}}“; so heißen in der Tabelle „{{target}}“ mehrere Einträge. Bitte den gemeinten wählen, bevor der Vorschlag ins Register kommt.',
    en: 'The proposal names "{{cell}}"; several entries of the table "{{target}}" are called so. Please choose the one that is meant before the proposal enters the register.',
  },
  'number.tooSmall': {
    severity: 'error',
    de: '{{value}} ist kleiner als {{min}}. Bitte prüfen.',
    en: '{{value}} is less than {{min}}. Please check.',
  },
  'number.tooLarge': {
    severity: 'error',
    de: '{{value}} ist größer als {{max}}. Bitte prüfen.',
    en: '{{value}} is more than {{max}}. Please check.',
  },
  'undo.incomplete': {
    severity: 'error',
    de: 'Zu diesem Import sind nur noch {{found}} von {{expected}} Änderungen lesbar vermerkt. Er wird deshalb nicht zurückgenommen, und nichts wurde geschrieben. Bitte das Blatt „Änderungen“ aus einer Sicherung zurückholen oder die Mappe durch die Datei mit der Endung .bak ersetzen.',
    en: 'Only {{found}} of {{expected}} changes of this import are still readably recorded. It is therefore not taken back, and nothing was written. Please restore the sheet "Änderungen" from a backup or replace the workbook by the file ending in .bak.',
  },
  'key.doubled': {
    severity: 'error',
    de: 'Der Schlüssel „{{key}}“ steht auch in Zeile {{other}}. Bitte in einer der beiden Zeilen leeren; er wird beim nächsten Schreiben neu vergeben.',
    en: 'The key "{{key}}" also stands in row {{other}}. Please clear it in one of the two rows; it is given anew at the next write.',
  },
  'codes.empty': {
    severity: 'error',
    de: 'Die Liste „{{list}}“ ist leer; in der Tabelle „{{table}}“ lässt sich deshalb „{{column}}“ nicht ausfüllen. Bitte in der Tabelle „Codelisten“ Einträge für diese Liste anlegen.',
    en: 'The list "{{list}}" is empty, so "{{column}}" cannot be filled in in the table "{{table}}". Please add entries for this list to the table "Codelisten".',
  },
  'code.notInForce': {
    severity: 'warning',
    de: '„{{label}}“ galt am {{date}} nicht (Liste „{{list}}“). Bitte einen damals gültigen Eintrag wählen oder die Daten der Liste prüfen.',
    en: '"{{label}}" was not in force on {{date}} (list "{{list}}"). Please choose an entry of that time or check the dates of the list.',
  },
} as const satisfies Record<string, IssueEntry>;
