/** Findings of an import: on files that came back, on their answers, and on what taking them back could not touch. */
import type { IssueEntry } from './text-entry';

/** Stands in a finding for a cell that holds nothing. */
const blank = { '∅': { de: '(leer)', en: '(blank)' } } as const;

export const returnIssues = {
  'form.notReadNow': {
    severity: 'error',
    de: 'Die Datei kann gerade nicht gelesen werden: Sie ist ein Ordner, wurde seit dem Auswählen verschoben, oder ein anderes Programm hält sie fest. Bitte schließen und noch einmal auswählen.',
    en: 'The file cannot be read at the moment: it is a folder, was moved since it was picked, or another program holds it. Please close it and pick it again.',
  },
  'form.partMissing': {
    severity: 'error',
    de: 'Das Blatt „{{sheet}}“ oder seine Spalte „{{column}}“ ist nicht mehr zu finden. Was dort stand, ist nicht übernommen; bitte die Überschriften des Fragebogens wiederherstellen und die Datei noch einmal übernehmen.',
    en: 'The sheet "{{sheet}}" or its column "{{column}}" can no longer be found. What stood there is not taken over; please restore the headers of the form and import the file again.',
  },
  'form.notRecognised': {
    severity: 'error',
    de: 'Die Datei ist kein Fragebogen: {{what}} Bitte die richtige Datei wählen.',
    en: 'The file is no form: {{what}} Please choose the right file.',
    phrases: {
      noColumns: {
        de: 'Weder die Spalten „Name“ und „Antwort“ noch eine Liste von Angeboten wurden gefunden.',
        en: 'neither the columns "Name" and "Antwort" nor a list of offers were found.',
      },
      tooManyRows: {
        de: 'Unter der Spalte „Antwort“ stehen mehr als {{count}} Zeilen.',
        en: 'There are more than {{count}} rows under the column "Antwort".',
      },
      officeTables: {
        de: 'Sie enthält Tabellen der Koordinierungsstelle ({{tables}}) und ist offenbar deren eigene Arbeitsmappe.',
        en: 'it holds tables of the coordination office ({{tables}}) and seems to be its own workbook.',
      },
    },
  },
  'form.tooManyOffers': {
    severity: 'error',
    de: 'Die Datei nennt {{count}} Angebote, angenommen werden höchstens {{limit}} je Datei. Nichts daraus ist übernommen. Bitte bei der Kommune nachfragen; ist die Liste richtig, bitte die Angebote auf mehrere Dateien verteilen, die Antworten in jeder unverändert lassen und jede Datei mit einem eigenen Import einlesen.',
    en: 'The file lists {{count}} offers, at most {{limit}} per file are accepted. Nothing of it is taken over. Please ask the municipality; if the list is right, please divide the offers among several files, leave the answers in each as they are, and import each file on its own.',
  },
  'form.blank': {
    severity: 'error',
    de: 'Der Fragebogen ist leer zurückgekommen: keine Antwort, kein Angebot. Er zählt nicht als Rückmeldung; bitte bei der Kommune nachfragen.',
    en: 'The form came back blank: no answer, no offer. It does not count as a return; please ask the municipality.',
  },
  'municipality.unknown': {
    severity: 'error',
    de: 'Die Kommune „{{key}}“ steht nicht in der Tabelle „Kommunen“. Bitte den neunstelligen Schlüssel von dort angeben.',
    en: 'The municipality "{{key}}" is not in the table "Kommunen". Please give the nine-digit key from there.',
  },
  'return.tokenMissing': {
    severity: 'warning',
    de: 'Der Rücklauf trägt keine Kennung, daher ist unklar, von welcher Kommune er stammt. Bitte die Kommune angeben{{^pane}} (Befehlszeile: --municipality SCHLÜSSEL){{/pane}}.',
    en: 'The return carries no token, so it is unclear which municipality it comes from. Please name the municipality{{^pane}} (command line: --municipality KEY){{/pane}}.',
  },
  'return.tokenUnknown': {
    severity: 'warning',
    de: 'Die Kennung des Rücklaufs gehört zu keiner Einladung, daher ist unklar, von welcher Kommune er stammt. Bitte die Kommune angeben{{^pane}} (Befehlszeile: --municipality SCHLÜSSEL){{/pane}}.',
    en: 'The token of the return belongs to no invitation, so it is unclear which municipality it comes from. Please name the municipality{{^pane}} (command line: --municipality KEY){{/pane}}.',
  },
  'return.tokenContradicts': {
    severity: 'warning',
    de: 'Die Kennung der Datei gehört zu {{invited}}, die Datei nennt aber {{claimed}}. Bitte die Kommune angeben{{^pane}} (Befehlszeile: --municipality SCHLÜSSEL){{/pane}}.',
    en: 'The token of the file belongs to {{invited}}, but the file names {{claimed}}. Please name the municipality{{^pane}} (command line: --municipality KEY){{/pane}}.',
  },
  'return.decisionContradicts': {
    severity: 'warning',
    de: 'Angegeben ist {{decided}}, die Datei stammt nach ihren eigenen Angaben aber von {{claimed}}. Nichts ist übernommen. Bitte die richtige Kommune angeben oder die Angabe weglassen{{^pane}} (Befehlszeile: --municipality SCHLÜSSEL){{/pane}}; ist die Datei falsch beschriftet, bitte „token“ und „municipality“ in der Datei leeren.',
    en: 'The municipality given is {{decided}}, but by its own account the file comes from {{claimed}}. Nothing is taken over. Please give the right municipality or none{{^pane}} (command line: --municipality KEY){{/pane}}; if the file is labelled wrongly, please clear "token" and "municipality" in it.',
  },
  'return.otherSurvey': {
    severity: 'warning',
    de: 'Die Datei nennt die Umfrage „{{named}}“, eingelesen ist sie zur Umfrage „{{taken}}“. Bitte prüfen, ob der richtige Fragebogen zurückkam.',
    en: 'The file names the survey "{{named}}" but is imported for the survey "{{taken}}". Please check whether the right form came back.',
  },
  'return.notInvited': {
    severity: 'warning',
    de: '{{municipality}} ist zu dieser Umfrage nicht eingeladen. Die Rückmeldung ist übernommen, zählt aber in keiner Quote mit; bitte in der Tabelle „Einladungen“ nachtragen.',
    en: '{{municipality}} is not invited to this survey. The return is taken over but counts in no rate; please add it to the table "Einladungen".',
  },
  'return.twoFiles': {
    severity: 'warning',
    de: {
      one: 'Von {{municipality}} liegt noch ein anderer Rücklauf vor ({{other}}). Bitte nur den gültigen {{#pane}}übernehmen und den anderen auslassen{{/pane}}{{^pane}}noch einmal einlesen{{/pane}}.',
      other:
        'Von {{municipality}} liegen noch {{count}} andere Rückläufe vor ({{other}}{{#more}} und {{more}} weitere{{/more}}). Bitte nur den gültigen {{#pane}}übernehmen und die anderen auslassen{{/pane}}{{^pane}}noch einmal einlesen{{/pane}}.',
    },
    en: {
      one: 'There is another return from {{municipality}} ({{other}}). Please {{#pane}}take over the valid one and leave out the other{{/pane}}{{^pane}}import the valid one once more, without the other{{/pane}}.',
      other:
        'There are {{count}} other returns from {{municipality}} ({{other}}{{#more}} and {{more}} more{{/more}}). Please {{#pane}}take over the valid one and leave out the others{{/pane}}{{^pane}}import the valid one once more, without the others{{/pane}}.',
    },
  },
  'return.sameAsOther': {
    severity: 'info',
    de: 'Die Datei hat denselben Inhalt wie {{other}} und zählt nur einmal.',
    en: 'The file has the same content as {{other}} and counts once.',
  },
  'return.receivedEarlier': {
    severity: 'warning',
    de: 'Der Rücklauf ging am {{received}} ein, übernommen ist schon einer vom {{held}}; der neuere bleibt vorerst stehen. Bitte prüfen. Gilt dieser, bitte ein Eingangsdatum nach dem {{held}} angeben{{^pane}} (Befehlszeile: --received DATUM){{/pane}}.',
    en: 'The return was received on {{received}}, one of {{held}} is already held; the newer stays for now. Please check. If this one is valid, please give a day of receipt after {{held}}{{^pane}} (command line: --received DATE){{/pane}}.',
  },
  'return.savedEarlier': {
    severity: 'warning',
    de: 'Die Datei wurde am {{saved}} gespeichert, die übernommene erst am {{held}}; die neuere bleibt vorerst stehen. Bitte prüfen. Gilt diese Datei, bitte sie öffnen, neu speichern und noch einmal einlesen.',
    en: 'The file was saved on {{saved}}, the one held on {{held}}; the newer stays for now. Please check. If this file is valid, please open it, save it anew and import it once more.',
  },
  'return.superseded': {
    severity: 'warning',
    de: 'Dieser Inhalt wurde schon am {{received}} übernommen und seitdem durch einen neueren vom {{held}} ersetzt; der neuere bleibt vorerst stehen. Bitte prüfen. Gilt doch dieser Inhalt, bitte ein Eingangsdatum nach dem {{held}} angeben{{^pane}} (Befehlszeile: --received DATUM){{/pane}}.',
    en: 'This content was taken over on {{received}} already and has been replaced since by a newer one of {{held}}; the newer stays for now. Please check. If this content is valid after all, please give a day of receipt after {{held}}{{^pane}} (command line: --received DATE){{/pane}}.',
  },
  'return.wouldClear': {
    severity: 'warning',
    de: {
      one: 'Eine Antwort, die schon vorliegt, ist in der Datei leer. Bitte bestätigen, dass sie entfallen soll{{^pane}} (Befehlszeile: --accept-clears){{/pane}}.',
      other:
        '{{count}} Antworten, die schon vorliegen, sind in der Datei leer. Bitte bestätigen, dass sie entfallen sollen{{^pane}} (Befehlszeile: --accept-clears){{/pane}}.',
    },
    en: {
      one: 'One answer already held is empty in the file. Please confirm that it is to be cleared{{^pane}} (command line: --accept-clears){{/pane}}.',
      other:
        '{{count}} answers already held are empty in the file. Please confirm that they are to be cleared{{^pane}} (command line: --accept-clears){{/pane}}.',
    },
  },
  'return.otherVersion': {
    severity: 'info',
    de: 'Der Fragebogen hat die Fassung „{{version}}“, die Umfrage die Fassung „{{current}}“. Die Antworten sind nach dem Namen der Frage zugeordnet.',
    en: 'The form has the version "{{version}}", the survey "{{current}}". Answers are assigned by the name of the question.',
  },
  'return.questionsChanged': {
    severity: 'info',
    de: 'Die Fragen wurden geändert, nachdem der Fragebogen versandt wurde. Bitte prüfen, ob die Antworten noch passen.',
    en: 'The questions were changed after the form was sent. Please check whether the answers still fit.',
  },
  'answer.changes': {
    severity: 'info',
    de: 'Die Antwort auf „{{label}}“ ändert sich: bisher „{{held}}“, neu „{{value}}“.',
    en: 'The answer to "{{label}}" changes: so far "{{held}}", now "{{value}}".',
    phrases: blank,
  },
  'answer.wouldClear': {
    severity: 'warning',
    de: 'Hier liegt schon die Antwort „{{held}}“ vor, in der Datei ist die Zelle leer.',
    en: 'The answer "{{held}}" is held already, the cell of the file is empty.',
  },
  'answer.notMapped': {
    severity: 'warning',
    de: 'Die Frage „{{name}}“ gibt es in der Umfrage nicht. Die Antwort „{{text}}“ ist aufbewahrt, aber nicht ausgewertet; bitte prüfen.',
    en: 'The survey has no question "{{name}}". The answer "{{text}}" is kept but not evaluated; please check.',
  },
  'answer.tooLong': {
    severity: 'error',
    de: 'Der Text hat {{length}} Zeichen; übernommen sind die ersten {{limit}}, so viele fasst eine Zelle hier. Bitte in der Datei nachsehen, was fehlt, und kürzen.',
    en: 'The text has {{length}} characters; the first {{limit}} are taken over, as many as a cell holds here. Please see in the file what is missing, and shorten it.',
  },
  'answer.doubled': {
    severity: 'warning',
    de: 'Die Frage „{{name}}“ steht mehrfach in der Datei; gelesen wird die erste ausgefüllte Zeile. Bitte prüfen.',
    en: 'The question "{{name}}" appears more than once in the file; the first row filled in is read. Please check.',
  },
  'answer.required': {
    severity: 'warning',
    de: 'Die Pflichtfrage „{{label}}“ ist nicht beantwortet. Bitte bei der Kommune nachfragen.',
    en: 'The required question "{{label}}" is not answered. Please ask the municipality.',
  },
  'answer.notRelevant': {
    severity: 'warning',
    de: 'Die Frage war nach den anderen Antworten nicht zu beantworten. Die Antwort „{{text}}“ ist übernommen; bitte prüfen.',
    en: 'By the other answers this question was not to be answered. The answer "{{text}}" is taken over; please check.',
  },
  'answer.constraint': {
    severity: 'warning',
    de: 'Die Antwort „{{text}}“ passt nicht: {{message}} Sie ist übernommen; bitte prüfen.',
    en: 'The answer "{{text}}" does not fit: {{message}} It is taken over; please check.',
  },
  'answer.outsideCondition': {
    severity: 'warning',
    de: 'Die Antwort „{{text}}“ erfüllt die Bedingung der Frage nicht. Sie ist übernommen; bitte prüfen.',
    en: 'The answer "{{text}}" does not meet the condition of the question. It is taken over; please check.',
  },
  'answer.correctionKept': {
    severity: 'warning',
    de: 'Die Antwort wurde im Haus berichtigt und bleibt „{{value}}“; die Kommune schreibt jetzt „{{text}}“. Bitte prüfen, was gilt.',
    en: 'The answer was corrected by the office and stays "{{value}}"; the municipality now writes "{{text}}". Please check which is valid.',
  },
  'need.editKept': {
    severity: 'warning',
    de: 'Der Bedarf „{{title}}“ wurde im Haus bearbeitet und bleibt, wie er ist; die Antwort dazu hat sich geändert. Bitte prüfen.',
    en: 'The need "{{title}}" was edited by the office and stays as it is; its answer has changed. Please check.',
  },
  'offer.alreadyKnown': {
    severity: 'info',
    de: 'Das Angebot „{{title}}“ steht schon im Register (Zeile {{row}}) und ist nicht noch einmal übernommen.',
    en: 'The offer "{{title}}" is in the register already (row {{row}}) and is not taken over again.',
  },
  'offer.doubledInReturn': {
    severity: 'info',
    de: 'Das Angebot „{{title}}“ steht mehrfach im Rücklauf und ist nur einmal übernommen.',
    en: 'The offer "{{title}}" appears more than once in the returns and is taken over once.',
  },
  'offer.maybeKnown': {
    severity: 'info',
    de: 'Das Angebot „{{title}}“ ähnelt „{{other}}“ ({{reasons}}). Es ist als Vorschlag übernommen; bitte prüfen, ob beide dasselbe sind.',
    en: 'The offer "{{title}}" resembles "{{other}}" ({{reasons}}). It is taken over as a proposal; please check whether both are the same.',
  },
  'offer.oneOfTwo': {
    severity: 'warning',
    de: 'Das Angebot „{{title}}“ kann „{{other}}“{{#row}} (Register, Zeile {{row}}){{/row}} oder „{{rival}}“{{#rivalRow}} (Register, Zeile {{rivalRow}}){{/rivalRow}} sein; beide passen gleich gut ({{reasons}}). Es ist als Vorschlag übernommen; bitte entscheiden, welches gemeint ist.',
    en: 'The offer "{{title}}" may be "{{other}}"{{#row}} (register, row {{row}}){{/row}} or "{{rival}}"{{#rivalRow}} (register, row {{rivalRow}}){{/rivalRow}}; both fit equally well ({{reasons}}). It is taken over as a proposal; please decide which one is meant.',
  },
  'offer.deviates': {
    severity: 'warning',
    de: 'Das Angebot „{{title}}“ liegt von dieser Kommune schon vor{{#row}} (Register, Zeile {{row}}){{/row}}, nennt unter „{{name}}“ jetzt aber „{{value}}“ statt „{{held}}“. Der Wert ist nicht geändert; bitte prüfen und im Register von Hand eintragen, was gilt.',
    en: 'The offer "{{title}}" is held from this municipality already{{#row}} (register, row {{row}}){{/row}}, but under "{{name}}" it now says "{{value}}" instead of "{{held}}". The value is not changed; please check and enter in the register by hand what is valid.',
    phrases: blank,
  },
  'offer.deviatesElsewhere': {
    severity: 'info',
    de: 'Das Angebot „{{title}}“ ist schon bekannt{{#row}} (Register, Zeile {{row}}){{/row}}; diese Rückmeldung nennt unter „{{name}}“ aber „{{value}}“ statt „{{held}}“. Der Wert ist nicht geändert; bitte prüfen und im Register von Hand eintragen, was gilt.',
    en: 'The offer "{{title}}" is known already{{#row}} (register, row {{row}}){{/row}}; but under "{{name}}" this return says "{{value}}" instead of "{{held}}". The value is not changed; please check and enter in the register by hand what is valid.',
    phrases: blank,
  },
  'offer.columnUnknown': {
    severity: 'warning',
    de: 'Die Spalte „{{title}}“ gehört nicht zur Liste der Angebote und ist nicht übernommen. Bitte von Hand übertragen, was gebraucht wird.',
    en: 'The column "{{title}}" does not belong to the list of offers and is not taken over. Please carry over by hand what is needed.',
  },
  'import.cancelled': {
    severity: 'info',
    de: 'Abgebrochen: Es wurde nichts übernommen.',
    en: 'Cancelled: nothing was taken over.',
  },
  'import.underWay': {
    severity: 'info',
    de: 'Gerade wird schon ein Rücklauf gelesen oder geschrieben. Bitte warten, bis das fertig ist, oder es unter „Umfrage, Rücklauf“ abbrechen.',
    en: 'Returns are being read or written right now. Please wait until that is done, or cancel it under "Survey, Returns".',
  },
  'undo.cellKept': {
    severity: 'warning',
    de: 'seither von Hand geändert und deshalb geblieben. Bitte prüfen, ob der Wert bleiben soll.',
    en: 'changed by hand since then and therefore kept. Please check whether the value is to stay.',
  },
} as const satisfies Record<string, IssueEntry>;
