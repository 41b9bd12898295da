/** The survey in the pane in Excel: invitations, reminders, forms. */
import type { TextEntry } from '../text-entry';

export const surveyPaneTexts = {
  'steps.label': { de: 'Schritte der Umfrage', en: 'Steps of the survey' },
  'step.invitations': { de: 'Einladungen', en: 'Invitations' },
  'step.forms': { de: 'Fragebögen', en: 'Forms' },
  'step.returns': { de: 'Rücklauf', en: 'Returns' },
  'step.phone': { de: 'Telefon, Papier', en: 'Telephone, paper' },
  survey: { de: 'Umfrage', en: 'Survey' },
  sent: { de: 'Versandt am {{sent}}, Rückgabe bis {{due}}', en: 'Sent on {{sent}}, due on {{due}}' },
  returned: {
    de: '{{returned}} von {{invited}} haben geantwortet',
    en: '{{returned}} of {{invited}} have answered',
  },
  missing: {
    de: { one: '1 Kommune fehlt noch', other: '{{count}} Kommunen fehlen noch' },
    en: { one: '1 municipality is missing', other: '{{count}} municipalities are missing' },
  },
  overdue: {
    de: { one: 'davon 1 über der Frist', other: 'davon {{count}} über der Frist' },
    en: { one: '1 of them overdue', other: '{{count}} of them overdue' },
  },
  'towns.label': { de: 'Eingeladene Kommunen', en: 'Municipalities invited' },
  'town.state': { de: 'Stand:', en: 'State:' },
  'town.due': { de: 'Frist {{due}}', en: 'due {{due}}' },
  'town.ownDue': { de: 'abweichende Frist {{due}}', en: 'own due date {{due}}' },
  'town.overdue': { de: 'Frist {{due}} überschritten', en: 'overdue since {{due}}' },
  'town.reminders': {
    de: { one: '1 Erinnerung', other: '{{count}} Erinnerungen' },
    en: { one: '1 reminder', other: '{{count}} reminders' },
  },
  'town.returned': { de: 'eingegangen {{on}}, {{channel}}', en: 'received {{on}}, {{channel}}' },
  'town.late': { de: 'verspätet eingegangen {{on}}, {{channel}}', en: 'received late {{on}}, {{channel}}' },
  'town.row': { de: 'Einladung von {{name}}', en: 'Invitation of {{name}}' },
  'town.returns': { de: 'Rückläufe', en: 'Returns' },
  'town.remind': { de: 'Erinnern', en: 'Remind' },
  'town.phone': { de: 'Am Telefon erfassen', en: 'Enter by telephone' },
  'town.form': { de: 'Fragebogen erstellen', en: 'Create the form' },
  'of.town': { de: '{{action}}: {{name}}', en: '{{action}}: {{name}}' },
  'next.forms': { de: 'Weiter zu den Fragebögen', en: 'On to the forms' },
  'next.returns': { de: 'Weiter zum Rücklauf', en: 'On to the returns' },
  'remind.all': {
    de: { one: '1 Kommune erinnern', other: '{{count}} Kommunen erinnern' },
    en: { one: 'Remind 1 municipality', other: 'Remind {{count}} municipalities' },
  },
  'none.missing': {
    de: 'Alle eingeladenen Kommunen haben geantwortet.',
    en: 'All municipalities invited have answered.',
  },
  'none.survey': {
    de: 'Noch gibt es keine Umfrage. Mit einer Umfrage bitten Sie die Kommunen um ihre Angebote und Bedarfe; Fragebögen, Rücklauf und Erinnerungen finden Sie dann hier.',
    en: 'There is no survey yet. With a survey you ask the municipalities for their offers and needs; forms, returns and reminders are then found here.',
  },
  'none.surveyGo': { de: 'Umfrage anlegen', en: 'Add a survey' },
  'none.invited': {
    de: 'Zu dieser Umfrage ist noch niemand eingeladen.',
    en: 'Nobody is invited to this survey yet.',
  },
  'none.municipalities': {
    de: 'Tragen Sie zuerst die Kommunen ein, hier oder im Blatt „Kommunen“. Dann lassen sich alle mit einem Klick einladen.',
    en: 'Please enter the municipalities first, here or in the sheet "Kommunen". Then all of them can be invited with one click.',
  },
  'none.municipalitiesGo': { de: 'Kommune eintragen', en: 'Enter a municipality' },
  'invite.what': {
    de: {
      one: '1 Zeile in der Tabelle „Einladungen“ kommt hinzu, versandt am {{sent}}',
      other: '{{count}} Zeilen in der Tabelle „Einladungen“ kommen hinzu, versandt am {{sent}}',
    },
    en: {
      one: '1 row is added to the table "Einladungen", sent on {{sent}}',
      other: '{{count}} rows are added to the table "Einladungen", sent on {{sent}}',
    },
  },
  'invite.all': {
    de: { one: '1 Kommune einladen', other: '{{count}} Kommunen einladen' },
    en: { one: 'Invite 1 municipality', other: 'Invite {{count}} municipalities' },
  },
  'invite.done': {
    de: { one: '1 Kommune ist eingeladen.', other: '{{count}} Kommunen sind eingeladen.' },
    en: { one: '1 municipality is invited.', other: '{{count}} municipalities are invited.' },
  },

  'reminder.title': { de: 'Erinnerung', en: 'Reminder' },
  'reminder.back': { de: 'Zurück zu den Einladungen', en: 'Back to the invitations' },
  'reminder.to': { de: 'An', en: 'To' },
  'reminder.subject': { de: 'Betreff', en: 'Subject' },
  'reminder.body': { de: 'Text', en: 'Text' },
  'reminder.copySubject': { de: 'Betreff kopieren', en: 'Copy the subject' },
  'reminder.copyBody': { de: 'Text kopieren', en: 'Copy the text' },
  'reminder.copied': {
    de: 'Kopiert. Bitte ins E-Mail-Programm einfügen.',
    en: 'Copied. Please paste it into your mail program.',
  },
  'reminder.notCopied': {
    de: 'Die Zwischenablage ist hier nicht erreichbar. Der Text ist markiert: bitte mit Strg+C kopieren.',
    en: 'The clipboard cannot be reached here. The text is selected: please copy it with Ctrl+C.',
  },
  'reminder.changes': {
    de: { one: 'Das wird bei 1 Kommune vermerkt', other: 'Das wird bei {{count}} Kommunen vermerkt' },
    en: { one: 'This is noted at 1 municipality', other: 'This is noted at {{count}} municipalities' },
  },
  'reminder.change': {
    de: '{{name}}: Erinnerungen {{from}} → {{to}}, Stand {{before}} → {{after}}',
    en: '{{name}}: reminders {{from}} → {{to}}, state {{before}} → {{after}}',
  },
  'reminder.note': {
    de: { one: 'Als erinnert vermerken', other: '{{count}} als erinnert vermerken' },
    en: { one: 'Note as reminded', other: 'Note {{count}} as reminded' },
  },
  'reminder.noted': {
    de: {
      one: 'Die Erinnerung ist bei 1 Kommune vermerkt.',
      other: 'Die Erinnerung ist bei {{count}} Kommunen vermerkt.',
    },
    en: {
      one: 'The reminder is noted at 1 municipality.',
      other: 'The reminder is noted at {{count}} municipalities.',
    },
  },
  'reminder.skipped': {
    de: 'Nicht vermerkt, weil inzwischen geantwortet oder verzichtet: {{names}}.',
    en: 'Not noted, as they have answered or been excused meanwhile: {{names}}.',
  },
  undo: { de: 'Rückgängig', en: 'Undo' },

  'forms.about': {
    de: 'Je Kommune entsteht eine Excel-Datei mit Anleitung, Fragen und einer Tabelle für die Angebote.',
    en: 'One Excel file per municipality: a guide, the questions, and a table for the offers.',
  },
  'forms.for': { de: 'Fragebogen für', en: 'Form for' },
  'forms.everyone': { de: 'alle eingeladenen Kommunen', en: 'all municipalities invited' },
  'forms.plan': {
    de: { one: '1 Fragebogen wird erstellt', other: '{{count}} Fragebögen werden erstellt' },
    en: { one: '1 form will be created', other: '{{count}} forms will be created' },
  },
  'forms.tokens': {
    de: {
      one: '1 Einladung hat noch keine Kennung, an der ihr Rücklauf erkannt wird. Sie erhält sie jetzt in der Arbeitsmappe.',
      other:
        '{{count}} Einladungen haben noch keine Kennung, an der ihr Rücklauf erkannt wird. Sie erhalten sie jetzt in der Arbeitsmappe.',
    },
    en: {
      one: '1 invitation has no token yet by which its return is known. It gets it now, in the workbook.',
      other:
        '{{count}} invitations have no token yet by which their returns are known. They get them now, in the workbook.',
    },
  },
  'forms.noTokens': { de: 'An der Arbeitsmappe ändert sich nichts.', en: 'Nothing in the workbook changes.' },
  'forms.make': {
    de: { one: 'Fragebogen erstellen', other: '{{count}} Fragebögen erstellen' },
    en: { one: 'Create the form', other: 'Create {{count}} forms' },
  },
  'forms.progress': {
    de: '{{done}} von {{total}} Fragebögen erstellt',
    en: '{{done}} of {{total}} forms created',
  },
  'forms.beginning': { de: 'Die Fragebögen werden vorbereitet.', en: 'Preparing the forms.' },
  'forms.made': {
    de: { one: '1 Fragebogen ist erstellt.', other: '{{count}} Fragebögen sind erstellt.' },
    en: { one: '1 form is created.', other: '{{count}} forms are created.' },
  },
  'forms.madeTokens': {
    de: {
      one: '1 neue Kennung steht in der Arbeitsmappe.',
      other: '{{count}} neue Kennungen stehen in der Arbeitsmappe.',
    },
    en: { one: '1 new token is in the workbook.', other: '{{count}} new tokens are in the workbook.' },
  },
  'forms.save': { de: '{{name}} speichern', en: 'Save {{name}}' },
  'saved.asked': {
    de: 'Liegt „{{name}}“ in Ihrem Ordner „Downloads“?',
    en: 'Is "{{name}}" in your downloads folder?',
  },
  'saved.yes': { de: 'Ja, sie ist da', en: 'Yes, it is there' },
  'saved.no': { de: 'Nein, anderer Weg', en: 'No, another way' },
  'saved.done': { de: '„{{name}}“ ist gespeichert.', en: '"{{name}}" is saved.' },
  'saved.other': {
    de: 'Bitte den Verweis zum Speichern mit der rechten Maustaste anklicken und „Speichern unter“ wählen, die Datei in einem neuen Fenster öffnen, oder noch einmal speichern.',
    en: 'Please right-click the link to save and choose "Save as", open the file in a new window, or save once more.',
  },
  'saved.open': { de: 'In neuem Fenster öffnen', en: 'Open in a new window' },
  'forms.single': {
    de: 'Einzeln speichern, falls die Zip-Datei hier nicht ankommt',
    en: 'Save one by one, if the zip file does not arrive here',
  },
  'forms.saveWorkbook': {
    de: 'Bitte zuerst die Arbeitsmappe speichern, dann versenden: An den neuen Kennungen darin wird der Rücklauf erkannt.',
    en: 'Please save the workbook first, then send: by the new tokens in it the returns are known.',
  },
  'forms.send': {
    de: 'Bitte die Zip-Datei speichern, entpacken und jede Datei an die Kommune senden, deren Name darauf steht.',
    en: 'Please save the zip file, unpack it and send each file to the municipality named on it.',
  },
  'forms.sendOne': {
    de: 'Bitte die Datei speichern und an die Kommune senden, deren Name darauf steht.',
    en: 'Please save the file and send it to the municipality named on it.',
  },
  'forms.then': {
    de: 'Was zurückkommt, lesen Sie unter „Rücklauf“ ein.',
    en: 'What comes back is read under "Returns".',
  },
  'forms.zip': { de: 'Fragebögen {{day}}.zip', en: 'Fragebögen {{day}}.zip' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
} as const satisfies Record<string, TextEntry>;
