/** Surveys, who was asked, and with what: names follow XLSForm and OpenRosa. */
import { code, day, key, longText, reference, text, whole, yesNo } from '../tables/column';
import { defineTable } from '../tables/table';

export const surveys = defineTable({
  name: 'surveys',
  title: 'Umfragen',
  asNew: 'neue Umfrage',
  about: 'Eine Umfrage bei den Kommunen.',
  idTitle: 'Umfrage-ID',
  labelColumn: 'title',
  columns: {
    title: text('Titel', { required: true, width: 44 }),
    purpose: longText('Zweck', { width: 60 }),
    sentOn: day('versandt am', { required: true }),
    dueOn: day('Rückgabe bis', { required: true }),
    formVersion: key('Fassung', {
      required: true,
      note: 'Fassung des Fragebogens, wie in der Tabelle „Fragen“.',
    }),
  },
});

export const questions = defineTable({
  name: 'questions',
  title: 'Fragen',
  about: 'Eine Zeile des Fragebogens: eine Frage, ein Hinweis, der Beginn oder das Ende einer Gruppe.',
  idTitle: 'Fragen-ID',
  columns: {
    formVersion: key('Fassung', { required: true, width: 12 }),
    type: key('Typ', {
      required: true,
      aliases: ['type'],
      width: 24,
      note:
        'Geschrieben wie in XLSForm: text (freier Text), integer (ganze Zahl), decimal (Zahl mit Komma), date (Datum), ' +
        'note (Hinweis ohne Antwort), select_one LISTE (ein Eintrag der Codeliste), select_multiple LISTE (mehrere), ' +
        'begin_group und end_group (Anfang und Ende eines Abschnitts), begin_repeat und end_repeat (Tabelle der Angebote).',
    }),
    name: key('Name', {
      required: true,
      aliases: ['name'],
      width: 24,
      note: 'Bleibt in jeder Fassung gleich; „nur wenn“ und „Bedingung“ nennen die Frage bei diesem Namen.',
    }),
    label: text('Frage', { aliases: ['label', 'label::Deutsch (de)'], width: 60 }),
    hint: text('Hinweis', { aliases: ['hint', 'hint::Deutsch (de)'], width: 40 }),
    required: yesNo('Pflicht', { aliases: ['required'] }),
    relevant: key('nur wenn', {
      aliases: ['relevant'],
      width: 30,
      note:
        "Wann die Frage gestellt wird; leer: immer. Zum Beispiel heißt ${volunteers} = 'available': nur wenn auf die Frage " +
        'mit dem Namen volunteers der Eintrag mit dem Code available gewählt ist.',
    }),
    constraint: key('Bedingung', {
      aliases: ['constraint'],
      width: 30,
      note:
        'Was eine Antwort erfüllen muss; leer: nichts. Der Punkt steht für die Antwort, zum Beispiel heißt ' +
        '. >= 1 and . <= 5000: eine Zahl von 1 bis 5.000.',
    }),
    constraintMessage: text('Meldung', {
      aliases: ['constraint_message'],
      width: 40,
      note: 'Was gesagt wird, wenn eine Antwort die Bedingung nicht erfüllt.',
    }),
    default: text('Vorgabe', { aliases: ['default'] }),
    needField: code('Bedarf im Handlungsfeld', 'Handlungsfeld', {
      note: 'Die Antwort nennt einen Bedarf in diesem Handlungsfeld.',
    }),
    needPart: code('Teil des Bedarfs', 'Bedarfsteil'),
  },
});

export const invitations = defineTable({
  name: 'invitations',
  title: 'Einladungen',
  about: 'Eine Kommune, die zu einer Umfrage gebeten wurde.',
  idTitle: 'Einladungs-ID',
  columns: {
    survey: reference('Umfrage', 'surveys', { required: true, width: 36 }),
    municipality: reference('Kommune', 'municipalities', { required: true, width: 22 }),
    contactRole: text('Ansprechstelle', { width: 28, note: 'Funktion, keine Person.' }),
    sentOn: day('versandt am'),
    channel: code('Weg', 'Versandweg'),
    reminders: whole('Erinnerungen', { min: 0 }),
    dueOverride: day('Frist abweichend'),
    status: code('Stand', 'Einladungsstatus', { required: true }),
    token: key('Kennung', {
      technical: true,
      note: 'Verbindet den versandten Fragebogen mit der Kommune. Bitte nicht ändern.',
    }),
  },
});
