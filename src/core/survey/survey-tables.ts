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
      note: 'text, integer, decimal, date, select_one LISTE, select_multiple LISTE, begin_group, end_group, begin_repeat, end_repeat',
    }),
    name: key('Name', {
      required: true,
      aliases: ['name'],
      width: 24,
      note: 'Bleibt in jeder Fassung gleich.',
    }),
    label: text('Frage', { aliases: ['label', 'label::Deutsch (de)'], width: 60 }),
    hint: text('Hinweis', { aliases: ['hint', 'hint::Deutsch (de)'], width: 40 }),
    required: yesNo('Pflicht', { aliases: ['required'] }),
    relevant: key('nur wenn', { aliases: ['relevant'], width: 30 }),
    constraint: key('Bedingung', { aliases: ['constraint'], width: 30 }),
    constraintMessage: text('Meldung', { aliases: ['constraint_message'], width: 40 }),
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
