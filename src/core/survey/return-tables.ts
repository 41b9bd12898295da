/** What came back: returns, their answers, and the needs that answers name. */
import { code, day, key, longText, reference, text, whole } from '../tables/column';
import { defineTable } from '../tables/table';

export const returns = defineTable({
  name: 'returns',
  title: 'Rückläufe',
  about: 'Eine eingegangene Rückmeldung einer Kommune.',
  idTitle: 'Rückmeldungs-ID',
  columns: {
    survey: reference('Umfrage', 'surveys', { required: true, width: 36 }),
    municipality: reference('Kommune', 'municipalities', { required: true, width: 22 }),
    receivedOn: day('eingegangen am', { required: true }),
    channel: code('Weg', 'Eingangsweg', { required: true }),
    fileName: text('Datei', { width: 36 }),
    formVersion: key('Fassung'),
    completeness: whole('vollständig (%)', { min: 0, max: 100, note: 'Anteil der Fragen mit Antwort.' }),
    modified: key('Datei gespeichert', { technical: true }),
    parts: key('Umfang', {
      technical: true,
      note: 'Welche Teile die Datei enthält: answers, offers oder both.',
    }),
    fileHash: key('Prüfsumme Datei', { technical: true }),
    contentHash: key('Prüfsumme Inhalt', { technical: true }),
    supersedes: key('ersetzt', { technical: true, note: 'Rückmeldungs-ID der früheren Rückmeldung.' }),
  },
});

export const answers = defineTable({
  name: 'answers',
  title: 'Antworten',
  about: 'Die Antwort einer Kommune auf eine Frage.',
  idTitle: 'Antwort-ID',
  columns: {
    survey: reference('Umfrage', 'surveys', { required: true, width: 36 }),
    municipality: reference('Kommune', 'municipalities', { required: true, width: 20 }),
    label: text('Frage', { width: 50 }),
    value: longText('Antwort', {
      width: 48,
      note: 'Darf berichtigt werden; was die Kommune schrieb, steht unter „wie eingegangen“.',
    }),
    rawValue: longText('wie eingegangen', { width: 40, verbatim: true }),
    note: longText('Anmerkung', { width: 26 }),
    correctedBy: text('berichtigt von', { note: 'Funktion, keine Person.' }),
    correctedOn: day('berichtigt am'),
    reason: text('Grund', { width: 26 }),
    question: key('Name der Frage', { required: true, technical: true }),
    repeatNo: whole('Wiederholung', { min: 1, technical: true }),
    returnId: key('Rückmeldungs-ID', { required: true, technical: true }),
    cell: key('Fundstelle', { technical: true, verbatim: true, note: 'Blatt und Zelle der Datei.' }),
  },
});

export const needs = defineTable({
  name: 'needs',
  title: 'Bedarfe',
  about: 'Ein Bedarf, den eine Kommune genannt hat.',
  idTitle: 'Bedarfs-ID',
  columns: {
    municipality: reference('Kommune', 'municipalities', { width: 22 }),
    field: code('Handlungsfeld', 'Handlungsfeld', { required: true, width: 30 }),
    title: longText('Bedarf', { required: true, width: 50 }),
    priority: code('Priorität', 'Priorität'),
    reason: longText('Begründung', { width: 50 }),
    status: code('Stand', 'Bedarfsstatus', { required: true }),
    recordedOn: day('aufgenommen am'),
    note: longText('Anmerkung', { width: 30 }),
    answer: key('Antwort-ID', { technical: true }),
  },
});
