/** Sentences of the system `survey`: its forms, and what the journal says of an import. */
import type { TextEntry } from './text-entry';

export const surveyTexts = {
  importMore: { de: 'und {{count}} weitere', en: 'and {{count}} more' },
  importDone: { de: 'Rückmeldungen eingelesen', en: 'Returns imported' },
  importHeld: {
    de: { one: '1 Angabe des Hauses behalten', other: '{{count}} Angaben des Hauses behalten' },
    en: { one: '1 answer kept as the office has it', other: '{{count}} answers kept as the office has them' },
  },
  importFile: {
    de: { one: '1 aus der Datei genommen', other: '{{count}} aus der Datei genommen' },
    en: { one: '1 taken from the file', other: '{{count}} taken from the file' },
  },
  answerHeld: { de: 'beim Einlesen behalten', en: 'kept at the import' },

  'form.subject': { de: 'Fragebogen für {{municipality}}', en: 'Form for {{municipality}}' },
  'form.addressee': { de: '{{municipality}}, {{role}}', en: '{{municipality}}, {{role}}' },
  'guide.greeting': { de: 'Guten Tag,', en: 'Good day,' },
  'guide.request': {
    de: 'wir bitten {{municipality}} um Auskunft zu Angeboten und Bedarfen vor Ort.',
    en: 'we ask {{municipality}} for information on local offers and needs.',
  },
  'guide.due': {
    de: 'Bitte senden Sie diese Datei bis zum {{due}} zurück.',
    en: 'Please send this file back by {{due}}.',
  },
  'guide.contact': { de: 'Fragen beantwortet: {{contact}}.', en: 'Questions are answered by: {{contact}}.' },
  'guide.howHeading': { de: 'So füllen Sie die Datei aus', en: 'How to fill in this file' },
  'guide.questions': {
    de: '1.  Blatt „Fragen“: Schreiben Sie in die Spalte „Antwort“. Wo eine Auswahl erscheint, wählen Sie einen Eintrag.',
    en: '1.  Sheet "Fragen": write into the column "Antwort". Where a choice appears, pick an entry.',
  },
  'guide.several': {
    de: '2.  Sind mehrere Antworten möglich, trennen Sie sie durch ein Semikolon, zum Beispiel: Beratung; Begegnung.',
    en: '2.  Where several answers are possible, separate them by semicolons.',
  },
  'guide.offers': {
    de: '3.  Blatt „Angebote“: Tragen Sie je Zeile ein Angebot ein. Sie können Zeilen anfügen; was Sie nicht wissen, bleibt leer.',
    en: '3.  Sheet "Angebote": enter one offer per row. You can add rows; leave blank what you do not know.',
  },
  'guide.save': {
    de: '4.  Speichern Sie die Datei als Excel-Arbeitsmappe und senden Sie sie als Anhang zurück.',
    en: '4.  Save the file as an Excel workbook and send it back as an attachment.',
  },
  'guide.goodHeading': { de: 'Gut zu wissen', en: 'Good to know' },
  'guide.persons': {
    de: 'Bitte nennen Sie Funktionen und Stellen, keine Namen von Privatpersonen.',
    en: 'Please name functions and offices, not private persons.',
  },
  'guide.again': {
    de: 'Fällt Ihnen später etwas ein, ergänzen Sie diese Datei und senden Sie sie noch einmal.',
    en: 'If you think of something later, complete this file and send it again.',
  },
  'guide.toQuestions': { de: 'Zu den Fragen', en: 'To the questions' },
  'guide.toOffers': { de: 'Zu den Angeboten', en: 'To the offers' },

  'questions.title': { de: 'Fragen', en: 'Questions' },
  'questions.subtitle': {
    de: 'Bitte schreiben Sie in die Spalte „Antwort“. Was Sie nicht wissen, bleibt leer.',
    en: 'Please write into the column "Antwort". Leave blank what you do not know.',
  },
  'offers.title': { de: 'Angebote', en: 'Offers' },
  'offers.subtitle': {
    de: 'Bitte je Zeile ein Angebot eintragen, auch geplante und ehrenamtliche.',
    en: 'Please enter one offer per row, planned and voluntary ones too.',
  },
  'hint.required': { de: 'Bitte unbedingt beantworten.', en: 'Please do answer.' },
  'hint.several': {
    de: 'Mehrere Antworten sind möglich, bitte mit Semikolon trennen: {{labels}}.',
    en: 'Several answers are possible, please separate by semicolons: {{labels}}.',
  },
  'hint.one': { de: 'Bitte eine Antwort auswählen.', en: 'Please choose one answer.' },
  'hint.date': { de: 'Bitte als Tag.Monat.Jahr eintragen.', en: 'Please enter as day.month.year.' },
  'hint.number': { de: 'Bitte nur eine Zahl eintragen.', en: 'Please enter a number only.' },
  'hint.onlyIfAnswered': {
    de: 'Nur, wenn Frage {{number}} beantwortet ist.',
    en: 'Only if question {{number}} is answered.',
  },
  'hint.onlyIf': {
    de: 'Nur, wenn bei Frage {{number}} „{{label}}“ steht.',
    en: 'Only if question {{number}} says "{{label}}".',
  },
  'hint.onlyIfEither': {
    de: 'Nur, wenn bei Frage {{number}} „{{label}}“ oder „{{other}}“ steht.',
    en: 'Only if question {{number}} says "{{label}}" or "{{other}}".',
  },
  'hint.onlyIfFitting': {
    de: 'Nur, wenn es nach Ihren anderen Antworten zutrifft.',
    en: 'Only if it applies by your other answers.',
  },
} as const satisfies Record<string, TextEntry>;
