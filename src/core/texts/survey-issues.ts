/** Findings on surveys, questionnaires and invitations as they stand in the workbook. */
import type { IssueEntry } from './text-entry';

export const surveyIssues = {
  'survey.none': {
    severity: 'error',
    de: 'Es gibt noch keine versandte Umfrage. Bitte in der Tabelle „Umfragen“ eine Zeile mit Versanddatum anlegen.',
    en: 'No survey has been sent yet. Please add a row with the day of sending to the table "Umfragen".',
  },
  'survey.unknown': {
    severity: 'error',
    de: 'Die Umfrage „{{id}}“ gibt es nicht. Bitte die Umfrage-ID aus der Tabelle „Umfragen“ angeben.',
    en: 'There is no survey "{{id}}". Please give the id from the table "Umfragen".',
  },
  'survey.notInvited': {
    severity: 'error',
    de: '{{municipality}} ist zur Umfrage „{{title}}“ nicht eingeladen. Bitte in der Tabelle „Einladungen“ eine Zeile dafür anlegen.',
    en: '{{municipality}} is not invited to the survey "{{title}}". Please add a row for it to the table "Einladungen".',
  },
  'survey.nobodyInvited': {
    severity: 'error',
    de: 'Zur Umfrage „{{title}}“ ist keine Kommune eingeladen. Bitte die Tabelle „Einladungen“ ausfüllen.',
    en: 'No municipality is invited to the survey "{{title}}". Please fill in the table "Einladungen".',
  },
  'survey.noQuestions': {
    severity: 'error',
    de: 'Zur Fassung „{{version}}“ gibt es keine Fragen. Bitte die Fassung der Umfrage oder die Tabelle „Fragen“ berichtigen.',
    en: 'There are no questions of the version "{{version}}". Please correct the version of the survey or the table "Fragen".',
  },
  'survey.dueBeforeSent': {
    severity: 'error',
    de: 'Die Rückgabefrist {{due}} liegt vor dem Versand am {{sent}}. Bitte eines der beiden Daten berichtigen.',
    en: 'The due date {{due}} lies before the day of sending, {{sent}}. Please correct one of the two.',
  },
  'expression.unreadable': {
    severity: 'error',
    de: "Der Ausdruck „{{expression}}“ ist ab Zeichen {{at}} nicht lesbar. Bitte nach dem Datenwörterbuch schreiben, zum Beispiel so: selected(., 'yes').",
    en: 'The expression "{{expression}}" cannot be read from character {{at}} on. Please write it as the data dictionary says, for example: selected(., \'yes\').',
  },
  'question.unknownType': {
    severity: 'error',
    de: 'Den Typ „{{type}}“ kennt der Fragebogen nicht. Möglich sind: text, integer, decimal, date, note, select_one LISTE, select_multiple LISTE sowie begin_group und end_group, begin_repeat und end_repeat.',
    en: 'The questionnaire does not know the type "{{type}}". Possible are: text, integer, decimal, date, note, select_one LIST, select_multiple LIST, begin_group and end_group, begin_repeat and end_repeat.',
  },
  'question.nameless': {
    severity: 'error',
    de: 'Die Frage hat keinen Namen und wird nicht gestellt. Bitte in der Spalte „Name“ einen vergeben.',
    en: 'The question has no name and is not asked. Please give it one in the column "Name".',
  },
  'question.doubled': {
    severity: 'error',
    de: 'Der Name „{{name}}“ steht in der Fassung „{{version}}“ mehrfach; gestellt wird nur die erste Frage. Bitte die andere umbenennen.',
    en: 'The name "{{name}}" appears more than once in the version "{{version}}"; only the first question is asked. Please rename the other.',
  },
  'question.inRepeat': {
    severity: 'error',
    de: 'Die Frage „{{name}}“ steht in einer Wiederholung und wird nicht gestellt: Wiederholt wird nur die Tabelle der Angebote. Bitte die Frage vor oder hinter die Wiederholung setzen.',
    en: 'The question "{{name}}" stands in a repeat and is not asked: only the table of offers repeats. Please put it before or after the repeat.',
  },
  'question.unopenedGroup': {
    severity: 'error',
    de: 'Vor „{{type}}“ fehlt der passende Beginn. Bitte ergänzen oder die Zeile löschen.',
    en: 'The beginning that belongs to "{{type}}" is missing. Please add it or delete the row.',
  },
  'question.unclosedGroup': {
    severity: 'error',
    de: 'Zu „{{type}}“ fehlt das Ende. Bitte darunter eine Zeile mit dem passenden Ende ergänzen.',
    en: 'The end that belongs to "{{type}}" is missing. Please add a row with it below.',
  },
  'question.unknownReference': {
    severity: 'error',
    de: 'Der Ausdruck fragt nach „{{name}}“, eine solche Frage gibt es in der Fassung „{{version}}“ nicht. Bitte den Namen berichtigen.',
    en: 'The expression asks for "{{name}}", but the version "{{version}}" has no such question. Please correct the name.',
  },
  'question.unknownList': {
    severity: 'error',
    de: 'Die Auswahlliste „{{list}}“ gibt es nicht. Bitte in der Tabelle „Codelisten“ anlegen oder den Namen berichtigen.',
    en: 'There is no code list "{{list}}". Please add it to the table "Codelisten" or correct the name.',
  },
  'invitation.doubled': {
    severity: 'warning',
    de: 'Die Kommune ist zu dieser Umfrage schon in Zeile {{other}} eingeladen. Bitte eine der beiden Zeilen löschen.',
    en: 'The municipality is invited to this survey in row {{other}} already. Please delete one of the two rows.',
  },
  'invitation.tokenDoubled': {
    severity: 'error',
    de: 'Dieselbe Kennung steht auch in Zeile {{other}}; Rückmeldungen lassen sich so nicht zuordnen. Bitte in einer der beiden Zeilen leeren und den Fragebogen neu erzeugen.',
    en: 'Row {{other}} has the same token, so returns cannot be told apart. Please clear it in one of the two rows and make its form anew.',
  },
  'return.overdue': {
    severity: 'warning',
    de: 'Die Rückmeldung aus {{municipality}} steht noch aus, Frist war der {{due}}. Bitte erinnern.',
    en: 'The return from {{municipality}} is still missing; it was due on {{due}}. Please send a reminder.',
  },
  'answer.questionUnknown': {
    severity: 'warning',
    de: 'Die Antwort gehört zu keiner Frage der Umfrage („{{name}}“). Bitte von Hand übertragen, was gebraucht wird.',
    en: 'The answer belongs to no question of the survey ("{{name}}"). Please carry over by hand what is needed.',
  },
  'answer.notUnderstood': {
    severity: 'warning',
    de: 'Die Antwort „{{text}}“ ist nicht lesbar oder steht nicht in der Auswahlliste und ist nicht ausgewertet. Bitte in der Spalte „Antwort“ eintragen, was gemeint ist, und „berichtigt am“ ausfüllen.',
    en: 'The answer "{{text}}" is not readable or not in the list of choices and is not evaluated. Please enter what is meant in the column "Antwort" and fill in "berichtigt am".',
  },
  'answer.heldConstraint': {
    severity: 'warning',
    de: 'Die Antwort „{{text}}“ passt nicht zur Frage{{#message}}: {{message}}{{/message}}{{^message}}.{{/message}} Bitte prüfen und bei Bedarf nachfragen.',
    en: 'The answer "{{text}}" does not fit the question{{#message}}: {{message}}{{/message}}{{^message}}.{{/message}} Please check and ask back where needed.',
  },
  'answer.returnUnknown': {
    severity: 'warning',
    de: 'Die Rückmeldung, aus der diese Antwort stammt, steht nicht mehr in der Tabelle „Rückläufe“. Bitte prüfen, ob die Antwort bleiben soll.',
    en: 'The return this answer came from is no longer in the table "Rückläufe". Please check whether the answer is to stay.',
  },
  'forms.cancelled': {
    severity: 'info',
    de: 'Abgebrochen: Es wurde kein Fragebogen erstellt.',
    en: 'Cancelled: no form was created.',
  },
  'forms.tokensKept': {
    severity: 'info',
    de: {
      one: 'Die neue Kennung steht schon in der Arbeitsmappe. Bitte {{^pane}}„mut forms“ wiederholen{{/pane}}{{#pane}}den Fragebogen noch einmal erstellen{{/pane}}: Der Fragebogen erhält dann diese Kennung.',
      other:
        'Die {{count}} neuen Kennungen stehen schon in der Arbeitsmappe. Bitte {{^pane}}„mut forms“ wiederholen{{/pane}}{{#pane}}die Fragebögen noch einmal erstellen{{/pane}}: Die Fragebögen erhalten dann diese Kennungen.',
    },
    en: {
      one: 'The new token is in the workbook already. Please {{^pane}}repeat "mut forms"{{/pane}}{{#pane}}create the form once more{{/pane}}: the form will then carry this token.',
      other:
        'The {{count}} new tokens are in the workbook already. Please {{^pane}}repeat "mut forms"{{/pane}}{{#pane}}create the forms once more{{/pane}}: the forms will then carry these tokens.',
    },
  },
} as const satisfies Record<string, IssueEntry>;
