/**
 * What several findings of one kind have in common, in one sentence for all of them: the values that differ stand at the
 * places below it. A value that is the same for all may stand in a section of its own, which is left out where it is not.
 */
import { groupValueTexts } from './group-value-texts';
import type { IssueCode } from './issue-texts';
import type { TextEntry } from './text-entry';

export const groupTexts: Readonly<Partial<Record<IssueCode, TextEntry>>> = {
  ...groupValueTexts,
  'survey.noQuestions': {
    de: 'Zu den Fassungen dieser Umfragen gibt es keine Fragen. Bitte die Fassung der Umfrage oder die Tabelle „Fragen“ berichtigen.',
    en: 'There are no questions of the versions of these surveys. Please correct the version of the survey or the table "Fragen".',
  },
  'survey.dueBeforeSent': {
    de: 'Die Rückgabefrist liegt hier vor dem Versand. Bitte jeweils eines der beiden Daten berichtigen.',
    en: 'The due date lies before the day of sending here. Please correct one of the two dates.',
  },
  'expression.unreadable': {
    de: "Diese Ausdrücke sind nicht lesbar. Bitte nach dem Datenwörterbuch schreiben, zum Beispiel so: selected(., 'yes').",
    en: "These expressions cannot be read. Please write them as the data dictionary says, for example: selected(., 'yes').",
  },
  'question.unknownType': {
    de: 'Diese Typen kennt der Fragebogen nicht. Möglich sind: text, integer, decimal, date, note, select_one LISTE, select_multiple LISTE sowie begin_group und end_group, begin_repeat und end_repeat.',
    en: 'The questionnaire does not know these types. Possible are: text, integer, decimal, date, note, select_one LIST, select_multiple LIST, begin_group and end_group, begin_repeat and end_repeat.',
  },
  'question.doubled': {
    de: 'Diese Namen stehen in ihrer Fassung mehrfach; gestellt wird nur die erste Frage. Bitte die andere umbenennen.',
    en: 'These names appear more than once in their version; only the first question is asked. Please rename the other.',
  },
  'question.inRepeat': {
    de: 'Diese Fragen stehen in einer Wiederholung und werden nicht gestellt: Wiederholt wird nur die Tabelle der Angebote. Bitte die Fragen vor oder hinter die Wiederholung setzen.',
    en: 'These questions stand in a repeat and are not asked: only the table of offers repeats. Please put them before or after the repeat.',
  },
  'question.unopenedGroup': {
    de: 'Hier fehlt davor der passende Beginn. Bitte ergänzen oder die Zeile löschen.',
    en: 'The beginning that belongs here is missing above. Please add it or delete the row.',
  },
  'question.unclosedGroup': {
    de: 'Hier fehlt das Ende. Bitte darunter eine Zeile mit dem passenden Ende ergänzen.',
    en: 'The end is missing here. Please add a row with it below.',
  },
  'question.unknownReference': {
    de: 'Diese Ausdrücke fragen nach einer Frage, die es in ihrer Fassung nicht gibt. Bitte den Namen berichtigen.',
    en: 'These expressions ask for a question that their version does not have. Please correct the name.',
  },
  'question.unknownList': {
    de: 'Diese Auswahllisten gibt es nicht. Bitte in der Tabelle „Codelisten“ anlegen oder den Namen berichtigen.',
    en: 'There are no such code lists. Please add them to the table "Codelisten" or correct the name.',
  },
  'invitation.doubled': {
    de: 'Diese Kommunen sind zu derselben Umfrage zweimal eingeladen. Bitte jeweils eine der beiden Zeilen löschen.',
    en: 'These municipalities are invited to the same survey twice. Please delete one of the two rows.',
  },
  'invitation.tokenDoubled': {
    de: 'Diese Kennungen stehen jeweils auch in einer anderen Zeile; Rückmeldungen lassen sich so nicht zuordnen. Bitte in einer der beiden Zeilen leeren und den Fragebogen neu erzeugen.',
    en: 'Each of these tokens stands in another row as well, so returns cannot be told apart. Please clear it in one of the two rows and make its form anew.',
  },
  'return.overdue': {
    de: 'Diese Rückmeldungen stehen noch aus{{#due}}, Frist war der {{due}}{{/due}}{{^due}}, die Frist ist vorbei{{/due}}. Bitte erinnern.',
    en: 'These returns are still missing{{#due}}; they were due on {{due}}{{/due}}{{^due}} though their due dates have passed{{/due}}. Please send reminders.',
  },
  'answer.questionUnknown': {
    de: 'Diese Antworten gehören zu keiner Frage der Umfrage. Bitte von Hand übertragen, was gebraucht wird.',
    en: 'These answers belong to no question of the survey. Please carry over by hand what is needed.',
  },
  'answer.notUnderstood': {
    de: 'Diese Antworten sind nicht lesbar oder stehen nicht in der Auswahlliste und sind nicht ausgewertet. Bitte in der Spalte „Antwort“ eintragen, was gemeint ist, und „berichtigt am“ ausfüllen.',
    en: 'These answers are not readable or not in the list of choices and are not evaluated. Please enter what is meant in the column "Antwort" and fill in "berichtigt am".',
  },
  'answer.heldConstraint': {
    de: 'Diese Antworten passen nicht zu ihrer Frage. Bitte prüfen und bei Bedarf nachfragen.',
    en: 'These answers do not fit their questions. Please check and ask back where needed.',
  },
  'offer.endBeforeStart': {
    de: 'Diese Angebote enden, bevor sie beginnen. Bitte jeweils eines der beiden Daten berichtigen.',
    en: 'These offers end before they begin. Please correct one of the two dates.',
  },
  'offer.deadlineAfterEnd': {
    de: 'Der Anmeldeschluss liegt hier nach dem Ende. Bitte prüfen.',
    en: 'The registration deadline lies after the end here. Please check.',
  },
  'offer.levelOrder': {
    de: 'Das Niveau reicht hier abwärts. Bitte die beiden Angaben prüfen.',
    en: 'The level goes down here. Please check both.',
  },
  'offer.ageOrder': {
    de: 'Das Höchstalter liegt hier unter dem Mindestalter. Bitte prüfen.',
    en: 'The highest age is below the lowest age here. Please check.',
  },
  'offer.capacityOrder': {
    de: 'Hier gibt es weniger Plätze, als mindestens nötig sind. Bitte prüfen.',
    en: 'There are fewer places here than are needed at least. Please check.',
  },
  'offer.overbooked': {
    de: 'Hier sind mehr Plätze belegt, als es gibt. Bitte die Zahlen prüfen oder die Warteliste nutzen.',
    en: 'More places are taken here than there are. Please check the numbers or use the waiting list.',
  },
  'offer.fullWithFreePlaces': {
    de: 'Der Status ist „voll“, nach den Zahlen sind aber Plätze frei. Bitte Status oder Belegung anpassen.',
    en: 'The status is "voll", but by the numbers places are free. Please adjust status or bookings.',
  },
  'offer.noFreePlaces': {
    de: 'Alle Plätze sind belegt. Bitte prüfen, ob der Status „voll“ ist.',
    en: 'All places are taken. Please check whether the status should be "voll".',
  },
  'offer.waitlistBesideFreePlaces': {
    de: 'Hier gibt es eine Warteliste, obwohl Plätze frei sind. Bitte prüfen, ob jemand nachrücken kann.',
    en: 'There is a waiting list here although places are free. Please check whether somebody can move up.',
  },
  'offer.freeWithAmount': {
    de: 'Diese Angebote sind kostenlos, nennen aber einen Betrag. Bitte jeweils eine der beiden Angaben berichtigen.',
    en: 'These offers are free of charge but name an amount. Please correct one of the two.',
  },
  'offer.endPassed': {
    de: 'Das Ende dieser Angebote liegt vor dem Stichtag. Bitte prüfen, ob sie weitergehen, und Status oder Ende anpassen.',
    en: 'The end of these offers lies before the as-of date. Please check whether they continue, and adjust status or end.',
  },
  'offer.startPassed': {
    de: 'Diese Angebote sind noch „geplant“, ihr Beginn ist aber vorbei. Bitte den Status anpassen.',
    en: 'These offers are still "geplant", but their start has passed. Please adjust the status.',
  },
  'offer.verifiedInFuture': {
    de: 'Diese Angebote sind angeblich erst nach dem Stichtag geprüft worden. Bitte das Datum prüfen.',
    en: 'These offers are said to be verified after the as-of date. Please check the date.',
  },
  'offer.dueForReview': {
    de: 'Diese Angebote sind wieder zu prüfen. Bitte beim Träger nachfragen und das Datum erneuern.',
    en: 'These offers are due for review. Please ask the provider and renew the date.',
  },
  'offer.doubled': {
    de: 'Diese Angebote stehen vermutlich schon in einer anderen Zeile. Bitte prüfen und eines der beiden beenden.',
    en: 'These offers probably stand in another row already. Please check and end one of the two.',
  },
  'proposal.undecided': {
    de: 'Diese Vorschläge ähneln einem anderen Eintrag; ob beide dasselbe sind, ist noch zu entscheiden. Sind sie es, bitte den Vorschlag löschen, sonst die Zelle „ähnlich wie“ leeren.',
    en: 'These proposals resemble another entry; whether both are the same is still to be decided. If so, please delete the proposal, otherwise clear the cell "ähnlich wie".',
  },
  'setting.unreadable': {
    de: 'Diese Einstellungen sind nicht lesbar; gerechnet wird mit den üblichen Werten. Bitte jeweils eine Zahl eintragen.',
    en: 'These settings are not readable; the usual values are used. Please enter a number.',
  },
  'abbreviations.unused': {
    de: 'Die Tabelle „Abkürzungen“ wird beim Vergleichen nicht verwendet: Ihr fehlen Spalten. Bitte die Spaltenüberschriften wieder einfügen.',
    en: 'The table "Abkürzungen" is not used for comparing: columns of it are missing. Please insert the headers again.',
  },
  'abbreviations.skipped': {
    de: 'Zeilen der Tabelle „Abkürzungen“ bleiben beim Vergleichen unberücksichtigt. Bitte dort nachsehen und sie berichtigen.',
    en: 'Rows of the table "Abkürzungen" are not used for comparing. Please look there and correct them.',
  },
  'abbreviation.severalWords': {
    de: 'Diese Abkürzungen sind kein einzelnes Wort; die Zeilen bleiben beim Vergleichen unberücksichtigt. Bitte nur ein Wort eintragen.',
    en: 'These abbreviations are not a single word; the rows are not used for comparing. Please enter one word only.',
  },
  'abbreviation.doubled': {
    de: 'Diese Abkürzungen stehen zweimal in der Tabelle; es gilt die obere der beiden Zeilen. Bitte eine der beiden löschen.',
    en: 'These abbreviations stand in the table twice; the upper of the two rows applies. Please delete one of the two.',
  },
  'abbreviation.meaningless': {
    de: 'Hier fehlt die Bedeutung; die Zeilen bleiben beim Vergleichen unberücksichtigt. Bitte eintragen oder bei „übergehen“ „ja“ wählen.',
    en: 'The meaning is missing here; the rows are not used for comparing. Please enter it, or choose "ja" under "übergehen".',
  },
  'abbreviation.circular': {
    de: 'Die Bedeutung führt hier über eine andere Zeile im Kreis; die Zeilen bleiben beim Vergleichen unberücksichtigt. Bitte die Bedeutung ändern.',
    en: 'The meaning leads in a circle by way of another row here; the rows are not used for comparing. Please change the meaning.',
  },
  'abbreviation.noWord': {
    de: 'Diese Abkürzungen enthalten keinen Buchstaben und keine Ziffer, die beim Vergleichen zählt; die Zeilen bleiben unberücksichtigt. Bitte löschen.',
    en: 'These abbreviations hold no letter or digit that counts in comparing; the rows are not used. Please delete them.',
  },
  'abbreviation.tooLong': {
    de: 'Diese Bedeutungen haben, die Abkürzungen darin ausgeschrieben, zu viele Wörter; die Zeilen bleiben beim Vergleichen unberücksichtigt. Bitte kürzen.',
    en: 'With the abbreviations in them spelled out, these meanings have too many words; the rows are not used for comparing. Please shorten them.',
  },
  'textBlock.missing': {
    de: 'Diese Textbausteine fehlen. Bitte in der Tabelle „Textbausteine“ ergänzen.',
    en: 'These text blocks are missing. Please add them to the table "Textbausteine".',
  },
  'textBlock.unreadable': {
    de: 'Diese Textbausteine sind nicht lesbar. Bitte nur Platzhalter{{#open}} der Form {{open}}name{{close}}{{/open}} verwenden und jede Klammer schließen.',
    en: 'These text blocks are unreadable. Please use placeholders{{#open}} like {{open}}name{{close}}{{/open}} only and close every brace.',
  },
  'textBlock.unknownPlaceholder': {
    de: 'Diese Platzhalter gibt es in ihrem Textbaustein nicht.',
    en: 'There are no such placeholders in their text blocks.',
  },
  'paper.referenceDoubled': {
    de: 'Diese Drucksachen-Nummern stehen jeweils auch in einer anderen Zeile. Bitte eine der beiden berichtigen.',
    en: 'Each of these numbers also stands in another row. Please correct one of the two.',
  },
  'paper.withoutConsultation': {
    de: 'Diese Vorlagen sind abgeschlossen, haben aber keinen Termin in der Beratungsfolge. Bitte dort ergänzen.',
    en: 'These papers are final but have no consultation. Please add it to the table "Beratungsfolge".',
  },
  'paper.withoutDecision': {
    de: 'Für diese Beschlussvorlagen ist kein Gremium eingetragen, das entscheidet. Bitte in der Beratungsfolge ergänzen.',
    en: 'No body that decides is entered for these decision papers. Please add it to the table "Beratungsfolge".',
  },
  'consultation.beforePaper': {
    de: 'Diese Beratungen liegen vor dem Datum ihrer Vorlage. Bitte beide Daten prüfen.',
    en: 'These consultations lie before the date of their paper. Please check both dates.',
  },
};
