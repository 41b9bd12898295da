/** Council papers and where they are discussed; names follow OParl 1.1. */
import { code, day, key, longText, reference, text, yesNo } from '../tables/column';
import { defineTable } from '../tables/table';

export const papers = defineTable({
  name: 'papers',
  title: 'Vorlagen',
  asNew: 'neue Vorlage',
  about: 'Eine Vorlage (Drucksache) an ein Gremium des Kreistages.',
  idTitle: 'Vorlagen-ID',
  labelColumn: 'reference',
  columns: {
    reference: key('Drucksachen-Nr.', {
      required: true,
      width: 16,
      note: 'Wahlperiode / laufende Nummer, zum Beispiel 2011-16/1040.',
    }),
    paperType: code('Art', 'Vorlagenart', { required: true, width: 20 }),
    name: longText('Bezeichnung', { required: true, width: 60 }),
    date: day('Datum', { required: true }),
    unit: text('Organisationseinheit', { required: true, width: 24 }),
    agendaItem: key('Tagesordnungspunkt', { width: 12 }),
    isPublic: yesNo('öffentlich', { required: true }),
    resolution: longText('Beschlussvorschlag', { width: 50, note: 'Eine Mitteilungsvorlage hat keinen.' }),
    financialEffects: longText('finanzielle Auswirkungen', { width: 40 }),
    signatoryCapacity: text('Unterschrift in Eigenschaft', {
      width: 22,
      note: 'Zum Beispiel „In Vertretung“.',
    }),
    signatory: text('Unterzeichner/in', { width: 24 }),
    status: code('Stand', 'Vorlagenstatus', { required: true }),
    relatedPaper: reference('frühere Vorlage', 'papers', { width: 16 }),
  },
});

export const consultations = defineTable({
  name: 'consultations',
  title: 'Beratungsfolge',
  about: 'Eine Beratung einer Vorlage in einem Gremium.',
  idTitle: 'Beratungs-ID',
  columns: {
    paper: reference('Vorlage', 'papers', { required: true, width: 16 }),
    date: day('Termin', { required: true }),
    body: text('Gremium', { required: true, width: 40 }),
    role: code('Rolle', 'Beratungsrolle'),
    authoritative: yesNo('entscheidet'),
    result: text('Ergebnis', { width: 30 }),
  },
});
