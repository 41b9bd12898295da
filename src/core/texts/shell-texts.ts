/** What the command line says besides findings. */
import type { TextEntry } from './text-entry';

export const shellTexts = {
  'usage.unknownCommand': {
    de: 'Den Befehl „{{name}}“ gibt es nicht. „mut --help“ zeigt alle Befehle.',
    en: 'There is no command "{{name}}". "mut --help" shows all commands.',
  },
  'usage.unknownOption': {
    de: 'Die Angabe „{{name}}“ gibt es bei „mut {{command}}“ nicht. „mut {{command}} --help“ zeigt, was möglich ist.',
    en: '"mut {{command}}" has no option "{{name}}". "mut {{command}} --help" shows what is possible.',
  },
  'usage.optionValue': {
    de: 'Die Angabe „{{name}}“ ist unvollständig oder hat einen Wert zu viel. „mut {{command}} --help“ zeigt, wie sie lautet.',
    en: 'The option "{{name}}" lacks its value or has one too many. "mut {{command}} --help" shows its form.',
  },
  'usage.missing': {
    de: {
      one: 'Es fehlt die Angabe {{name}}. So lautet der Befehl: {{form}}',
      other: 'Es fehlen die Angaben {{name}}. So lautet der Befehl: {{form}}',
    },
    en: {
      one: '{{name}} is missing. The command reads: {{form}}',
      other: '{{name}} are missing. The command reads: {{form}}',
    },
  },
  'usage.tooMany': {
    de: '„{{value}}“ ist zu viel. So lautet der Befehl: {{form}}',
    en: '"{{value}}" is too much. The command reads: {{form}}',
  },
  'usage.date': {
    de: '„{{value}}“ bei {{name}} ist kein Datum. Bitte als Jahr-Monat-Tag angeben, zum Beispiel 2015-04-16.',
    en: '"{{value}}" for {{name}} is not a date. Please give it as year-month-day, for example 2015-04-16.',
  },
  'usage.choice': {
    de: '„{{value}}“ bei {{name}} gibt es nicht. Möglich: {{choices}}.',
    en: '"{{value}}" for {{name}} is unknown. Possible: {{choices}}.',
  },
  'usage.ending': {
    de: '„{{value}}“ bei {{name}} endet nicht auf {{ending}}. Bitte einen Dateinamen mit der Endung {{ending}} angeben.',
    en: '"{{value}}" for {{name}} does not end in {{ending}}. Please give a file name that ends in {{ending}}.',
  },
  'usage.municipality': {
    de: '„{{value}}“ bei {{name}} ist kein Schlüssel einer Kommune. Bitte die neun Ziffern angeben, zum Beispiel 033570008.',
    en: '"{{value}}" for {{name}} is not a municipality\'s key. Please give its nine digits, for example 033570008.',
  },
  'new.done': {
    de: '{{file}} ist angelegt: {{tables}} Tabellen, {{rows}} Zeilen.',
    en: '{{file}} is created: {{tables}} tables, {{rows}} rows.',
  },
  'new.next': {
    de: 'Als Nächstes in Excel oder LibreOffice ausfüllen, in dieser Reihenfolge: „Einstellungen“ (Landkreis, Ansprechstelle), „Kommunen“, „Fragen“ (ein Fragebogen ist schon da), „Umfragen“ (Fassung wie in „Fragen“), „Einladungen“ (je Kommune eine Zeile, Stand „versandt“). „mut check {{file}}“ prüft, was eingetragen ist; „mut forms {{file}} --out ORDNER“ erstellt dann die Fragebögen.',
    en: 'Next, fill in with Excel or LibreOffice, in this order: "Einstellungen" (county, contact), "Kommunen", "Fragen" (a questionnaire is there already), "Umfragen" (with the "Fassung" of "Fragen"), "Einladungen" (a row per municipality, "Stand" "versandt"). "mut check {{file}}" checks what has been entered; "mut forms {{file}} --out FOLDER" then makes the forms.',
  },
  'new.nextOfSample': {
    de: 'Als Nächstes: „mut forms {{file}} --out ORDNER“ erstellt die Fragebögen der eingeladenen Kommunen.',
    en: 'Next: "mut forms {{file}} --out FOLDER" makes the forms of the invited municipalities.',
  },
  'forms.done': {
    de: {
      one: '1 Fragebogen liegt in {{dir}}.',
      other: '{{count}} Fragebögen liegen in {{dir}}.',
    },
    en: { one: '1 form is in {{dir}}.', other: '{{count}} forms are in {{dir}}.' },
  },
  'forms.tokens': {
    de: {
      one: '1 Kennung wurde in der Arbeitsmappe ergänzt.',
      other: '{{count}} Kennungen wurden in der Arbeitsmappe ergänzt.',
    },
    en: { one: '1 token was added to the workbook.', other: '{{count}} tokens were added to the workbook.' },
  },
  'forms.progress': { de: 'Fragebögen erstellen', en: 'Making forms' },
  'import.reading': { de: 'Rückläufe lesen', en: 'Reading returns' },
  'import.planning': { de: 'Rückläufe abgleichen', en: 'Comparing returns' },
  'import.writing': { de: 'Arbeitsmappe schreiben', en: 'Writing the workbook' },
  'progress.seconds': { de: 'noch etwa {{count}} Sekunden', en: 'about {{count}} seconds left' },
  'progress.minutes': { de: 'noch etwa {{count}} Minuten', en: 'about {{count}} minutes left' },
  'progress.hours': { de: 'noch etwa {{count}} Stunden', en: 'about {{count}} hours left' },
  'import.imported': { de: 'übernommen', en: 'taken over' },
  'import.unchanged': { de: 'schon vorhanden', en: 'held already' },
  'import.needs-decision': { de: 'bitte entscheiden', en: 'please decide' },
  'import.rejected': { de: 'nicht lesbar', en: 'not readable' },
  'import.answers': {
    de: 'Antworten: {{new}} neu, {{changed}} geändert, {{cleared}} geleert, {{same}} gleich',
    en: 'answers: {{new}} new, {{changed}} changed, {{cleared}} cleared, {{same}} same',
  },
  'import.offers': {
    de: 'Angebote: {{proposed}} neu, {{duplicates}} schon im Register, {{possible}} vielleicht doppelt',
    en: 'offers: {{proposed}} new, {{duplicates}} in the register already, {{possible}} possibly double',
  },
  'import.summary': {
    de: '{{imported}} übernommen, {{unchanged}} schon vorhanden, {{decide}} zu entscheiden, {{rejected}} nicht lesbar.',
    en: '{{imported}} taken over, {{unchanged}} held already, {{decide}} to be decided, {{rejected}} not readable.',
  },
  'import.summaryWithCopies': {
    de: {
      one: '{{imported}} übernommen, {{unchanged}} schon vorhanden, 1 Kopie, {{decide}} zu entscheiden, {{rejected}} nicht lesbar.',
      other:
        '{{imported}} übernommen, {{unchanged}} schon vorhanden, {{count}} Kopien, {{decide}} zu entscheiden, {{rejected}} nicht lesbar.',
    },
    en: {
      one: '{{imported}} taken over, {{unchanged}} held already, 1 copy, {{decide}} to be decided, {{rejected}} not readable.',
      other:
        '{{imported}} taken over, {{unchanged}} held already, {{count}} copies, {{decide}} to be decided, {{rejected}} not readable.',
    },
  },
  'import.copies': {
    de: {
      one: '1 Datei hat denselben Inhalt wie eine andere dieses Imports und zählt nicht noch einmal: {{names}}.',
      other:
        '{{count}} Dateien haben denselben Inhalt wie eine andere dieses Imports und zählen nicht noch einmal: {{names}}{{#more}} und {{more}} weitere{{/more}}.',
    },
    en: {
      one: '1 file has the same content as another of this import and does not count again: {{names}}.',
      other:
        '{{count}} files have the same content as another of this import and do not count again: {{names}}{{#more}} and {{more}} more{{/more}}.',
    },
  },
  'import.dryRun': {
    de: 'Nur Vorschau: nichts wurde geschrieben.',
    en: 'Preview only: nothing was written.',
  },
  'import.cancelling': { de: 'Wird abgebrochen …', en: 'Being cancelled …' },
  'import.nothing': { de: 'Nichts wurde übernommen.', en: 'Nothing was taken over.' },
  'import.batch': {
    de: 'Mit „mut undo {{file}}“ lässt sich der Import zurücknehmen.',
    en: '"mut undo {{file}}" takes the import back.',
  },
  'undo.done': {
    de: {
      one: '1 Änderung zurückgenommen.',
      other: '{{count}} Änderungen zurückgenommen.',
    },
    en: { one: '1 change taken back.', other: '{{count}} changes taken back.' },
  },
  'undo.nothing': {
    de: 'Es gibt keinen Import, der zurückzunehmen wäre.',
    en: 'There is no import to take back.',
  },
  'check.none': { de: 'Nichts zu beanstanden.', en: 'Nothing to complain about.' },
  'check.group': {
    de: '{{severity}}, {{count}}-mal: {{sentence}}',
    en: '{{severity}}, {{count}} times: {{sentence}}',
  },
  'check.summary': {
    de: '{{errors}}, {{warnings}}, {{hints}} zum Stichtag {{asOf}}.',
    en: '{{errors}}, {{warnings}}, {{hints}} as of {{asOf}}.',
  },
  'check.errors': {
    de: '{{count}} Fehler',
    en: { one: '{{count}} error', other: '{{count}} errors' },
  },
  'check.warnings': {
    de: { one: '{{count}} Warnung', other: '{{count}} Warnungen' },
    en: { one: '{{count}} warning', other: '{{count}} warnings' },
  },
  'check.hints': {
    de: { one: '{{count}} Hinweis', other: '{{count}} Hinweise' },
    en: { one: '{{count}} hint', other: '{{count}} hints' },
  },
  'report.done': { de: '{{file}} ist geschrieben.', en: '{{file}} is written.' },
  'export.done': {
    de: {
      one: '1 Datei liegt in {{dir}}.',
      other: '{{count}} Dateien liegen in {{dir}}.',
    },
    en: { one: '1 file is in {{dir}}.', other: '{{count}} files are in {{dir}}.' },
  },
  'severity.error': { de: 'Fehler', en: 'error' },
  'severity.warning': { de: 'Warnung', en: 'warning' },
  'severity.info': { de: 'Hinweis', en: 'hint' },
  unexpected: {
    de: 'Das hätte nicht passieren dürfen ({{detail}}). Bitte prüfen Sie, ob Ihre Dateien in Ordnung sind; hat das Programm die Arbeitsmappe schon einmal geändert, liegt der vorige Stand als .bak daneben. Bitte melden Sie den Vorgang mit dem Befehl, den Sie eingegeben haben.',
    en: 'This should not have happened ({{detail}}). Please check whether your files are in order; where the program has changed the workbook before, the state before that lies beside it as .bak. Please report it with the command you entered.',
  },
} as const satisfies Record<string, TextEntry>;

export type ShellTextKey = keyof typeof shellTexts;
