/** What is wrong in a few words: the heading over all findings of one kind. The sentences stay those of the findings. */
import type { papersIssues } from '../papers-issues';
import type { registerIssues } from '../register-issues';
import type { surveyIssues } from '../survey-issues';
import type { tableIssues } from '../table-issues';
import type { TextEntry } from '../text-entry';
import type { valueIssues } from '../value-issues';

/** Codes of these files that answer a command and never stand in a workbook. */
type Answers =
  | `survey.${'none' | 'unknown' | 'notInvited' | 'nobodyInvited'}`
  | `forms.${string}`
  | `report.${string}`
  | `proposal.${'newProvider' | 'newPlace' | 'untitled'}`
  | 'table.tooLarge'
  | 'undo.incomplete';

type Found = keyof (typeof valueIssues &
  typeof tableIssues &
  typeof surveyIssues &
  typeof registerIssues &
  typeof papersIssues);

export const findingTitles: Readonly<Record<Exclude<Found, Answers>, TextEntry>> = {
  'cell.error': { de: 'Fehlerwert in der Zelle', en: 'Error in the cell' },
  'text.tooLong': { de: 'Text zu lang', en: 'Text too long' },
  'whole.unreadable': { de: 'Zahl nicht lesbar', en: 'Number not readable' },
  'decimal.unreadable': { de: 'Dezimalzahl nicht lesbar', en: 'Decimal number not readable' },
  'money.unreadable': { de: 'Betrag nicht lesbar', en: 'Amount not readable' },
  'date.unreadable': { de: 'Datum nicht lesbar', en: 'Date not readable' },
  'date.tooCoarse': { de: 'Datum ohne Tag', en: 'Date without a day' },
  'yesNo.unreadable': { de: 'Weder ja noch nein', en: 'Neither yes nor no' },
  'code.unknown': { de: 'Eintrag nicht in der Liste', en: 'Entry not in the list' },
  'reference.unknown': { de: 'Name nicht in der anderen Tabelle', en: 'Name not in the other table' },
  'reference.ambiguous': {
    de: 'Name mehrfach in der anderen Tabelle',
    en: 'Name more than once in the other table',
  },
  'url.unreadable': { de: 'Keine Internetadresse', en: 'No web address' },
  'email.unreadable': { de: 'Keine E-Mail-Adresse', en: 'No e-mail address' },
  'postcode.unreadable': { de: 'Keine Postleitzahl', en: 'No postcode' },
  'municipalityKey.unreadable': { de: 'Kein Schlüssel einer Kommune', en: 'No key of a municipality' },
  'table.missing': { de: 'Tabelle fehlt', en: 'Table missing' },
  'table.renamed': { de: 'Tabelle umbenannt', en: 'Table renamed' },
  'table.rowsBelow': { de: 'Zeilen unter der Tabelle', en: 'Rows below the table' },
  'column.missing': { de: 'Spalte fehlt', en: 'Column missing' },
  'column.doubled': { de: 'Spalte doppelt', en: 'Column doubled' },
  'required.missing': { de: 'Angabe fehlt', en: 'Entry missing' },
  'required.missingInProposal': { de: 'Angabe fehlt im Vorschlag', en: 'Entry missing in a proposal' },
  'reference.unknownInProposal': { de: 'Neuer Name im Vorschlag', en: 'New name in a proposal' },
  'reference.ambiguousInProposal': {
    de: 'Mehrdeutiger Name im Vorschlag',
    en: 'Ambiguous name in a proposal',
  },
  'number.tooSmall': { de: 'Zahl zu klein', en: 'Number too small' },
  'number.tooLarge': { de: 'Zahl zu groß', en: 'Number too large' },
  'key.doubled': { de: 'Schlüssel doppelt', en: 'Key doubled' },
  'codes.empty': { de: 'Liste leer', en: 'List empty' },
  'code.notInForce': { de: 'Eintrag galt damals nicht', en: 'Entry not in force then' },
  'survey.noQuestions': { de: 'Umfrage ohne Fragen', en: 'Survey without questions' },
  'survey.dueBeforeSent': { de: 'Frist vor dem Versand', en: 'Due before it was sent' },
  'expression.unreadable': { de: 'Ausdruck nicht lesbar', en: 'Expression not readable' },
  'question.unknownType': { de: 'Art der Frage unbekannt', en: 'Type of question unknown' },
  'question.nameless': { de: 'Frage ohne Namen', en: 'Question without a name' },
  'question.doubled': { de: 'Frage doppelt', en: 'Question doubled' },
  'question.inRepeat': { de: 'Frage in einer Wiederholung', en: 'Question in a repeat' },
  'question.unopenedGroup': { de: 'Gruppe ohne Beginn', en: 'Group without a beginning' },
  'question.unclosedGroup': { de: 'Gruppe ohne Ende', en: 'Group without an end' },
  'question.unknownReference': {
    de: 'Ausdruck nennt unbekannte Frage',
    en: 'Expression names unknown question',
  },
  'question.unknownList': { de: 'Auswahlliste fehlt', en: 'Code list missing' },
  'invitation.doubled': { de: 'Kommune doppelt eingeladen', en: 'Municipality invited twice' },
  'invitation.tokenDoubled': { de: 'Kennung doppelt', en: 'Token doubled' },
  'return.overdue': { de: 'Rückmeldung überfällig', en: 'Return overdue' },
  'answer.questionUnknown': { de: 'Antwort ohne Frage', en: 'Answer without a question' },
  'answer.notUnderstood': { de: 'Antwort nicht ausgewertet', en: 'Answer not evaluated' },
  'answer.heldConstraint': { de: 'Antwort passt nicht zur Frage', en: 'Answer does not fit the question' },
  'answer.returnUnknown': { de: 'Antwort ohne Rückmeldung', en: 'Answer without a return' },
  'offer.endBeforeStart': { de: 'Ende vor Beginn', en: 'End before start' },
  'offer.deadlineAfterEnd': { de: 'Anmeldeschluss nach dem Ende', en: 'Deadline after the end' },
  'offer.startMissing': { de: 'Beginn fehlt', en: 'Start missing' },
  'offer.levelOrder': { de: 'Niveau abwärts', en: 'Level goes down' },
  'offer.ageOrder': { de: 'Alter verdreht', en: 'Ages the wrong way round' },
  'offer.capacityOrder': { de: 'Plätze verdreht', en: 'Places the wrong way round' },
  'offer.overbooked': { de: 'Überbucht', en: 'Overbooked' },
  'offer.fullWithFreePlaces': { de: 'Voll, aber Plätze frei', en: 'Full, but places free' },
  'offer.noFreePlaces': { de: 'Alle Plätze belegt', en: 'All places taken' },
  'offer.waitlistBesideFreePlaces': {
    de: 'Warteliste trotz freier Plätze',
    en: 'Waiting list beside free places',
  },
  'offer.freeWithAmount': { de: 'Kostenlos, aber mit Betrag', en: 'Free of charge, but with an amount' },
  'offer.endPassed': { de: 'Angebot abgelaufen', en: 'Offer has ended' },
  'offer.startPassed': { de: 'Noch geplant, Beginn vorbei', en: 'Still planned, start passed' },
  'offer.verifiedInFuture': { de: 'Prüfdatum nach dem Stichtag', en: 'Verified after the as-of date' },
  'offer.dueForReview': { de: 'Angebot wieder zu prüfen', en: 'Offer due for review' },
  'offer.doubled': { de: 'Vermutlich doppelt', en: 'Probably doubled' },
  'proposal.undecided': { de: 'Vorschlag ähnelt einem Angebot', en: 'Proposal resembles an offer' },
  'setting.unreadable': { de: 'Einstellung nicht lesbar', en: 'Setting not readable' },
  'abbreviations.unused': { de: 'Abkürzungen nicht verwendet', en: 'Abbreviations not used' },
  'abbreviations.skipped': { de: 'Abkürzungen übergangen', en: 'Abbreviations passed over' },
  'abbreviation.severalWords': { de: 'Abkürzung aus mehreren Wörtern', en: 'Abbreviation of several words' },
  'abbreviation.doubled': { de: 'Abkürzung doppelt', en: 'Abbreviation doubled' },
  'abbreviation.meaningless': { de: 'Abkürzung ohne Bedeutung', en: 'Abbreviation without a meaning' },
  'abbreviation.circular': { de: 'Abkürzung erklärt sich selbst', en: 'Abbreviation explains itself' },
  'abbreviation.noWord': { de: 'Abkürzung ohne Buchstaben', en: 'Abbreviation without letters' },
  'abbreviation.tooLong': { de: 'Abkürzung zu lang', en: 'Abbreviation too long' },
  'textBlock.missing': { de: 'Textbaustein fehlt', en: 'Text block missing' },
  'textBlock.unreadable': { de: 'Textbaustein nicht lesbar', en: 'Text block not readable' },
  'textBlock.unknownPlaceholder': { de: 'Platzhalter unbekannt', en: 'Placeholder unknown' },
  'paper.resolutionNotAllowed': {
    de: 'Beschlussvorschlag gehört nicht hierher',
    en: 'Resolution not allowed here',
  },
  'paper.resolutionMissing': { de: 'Beschlussvorschlag fehlt', en: 'Resolution missing' },
  'paper.referenceDoubled': { de: 'Drucksachen-Nr. doppelt', en: 'Reference doubled' },
  'paper.withoutConsultation': { de: 'Vorlage ohne Beratung', en: 'Paper without a consultation' },
  'paper.withoutDecision': { de: 'Vorlage ohne entscheidendes Gremium', en: 'Paper without a deciding body' },
  'consultation.beforePaper': { de: 'Beratung vor der Vorlage', en: 'Consultation before the paper' },
};
