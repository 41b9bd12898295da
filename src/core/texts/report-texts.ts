/** Words of the paper that are not the office's own sentences: column titles, and what tables are for people who do not see them. */
import type { TextEntry } from './text-entry';

export const reportTexts = {
  headBox: {
    de: 'Angaben zur Vorlage: Art, Nummer, Organisationseinheit, Status, Tagesordnungspunkt und Datum.',
    en: 'About the paper: type, number, unit, status, agenda item and date.',
  },
  consultations: {
    de: 'Termine und Gremien, in denen die Vorlage beraten wird.',
    en: 'Dates and bodies that discuss the paper.',
  },
  returns: {
    de: 'Je Kommune, wann ihre Rückmeldung eingegangen ist und ob sie in der Frist lag.',
    en: 'For each municipality, when its return came in and whether it was in time.',
  },
  needsByField: {
    de: 'Anzahl der Bedarfe je Handlungsfeld, aufgeteilt nach Priorität.',
    en: 'Number of needs per field of action, by priority.',
  },
  needsByMunicipality: {
    de: 'Anzahl der Bedarfe je Kommune, mit den Handlungsfeldern, zu denen sie gehören.',
    en: 'Number of needs per municipality, with the fields of action they belong to.',
  },
  offersByClass: {
    de: 'Anzahl der Angebote je Angebotsart, aufgeteilt nach Stand.',
    en: 'Number of offers per class, by status.',
  },
  offersByMunicipality: {
    de: 'Anzahl der Angebote je Kommune, aufgeteilt nach Stand.',
    en: 'Number of offers per municipality, by status.',
  },
  annex: {
    de: 'Öffentliche Angebote, geordnet nach Ort und Bezeichnung, mit Träger, Niveau, Zeit und Kosten.',
    en: 'Public offers by place and title, with provider, level, time and cost.',
  },
  share: {
    de: { one: '{{part}} von {{count}} Kommune', other: '{{part}} von {{count}} Kommunen' },
    en: { one: '{{part}} of {{count}} municipality', other: '{{part}} of {{count}} municipalities' },
  },
  sum: { de: 'zusammen {{sum}}', en: '{{sum}} in total' },
  inTime: { de: 'fristgerecht', en: 'in time' },
  late: { de: 'nach Ablauf der Frist', en: 'after the due date' },
  outstanding: { de: 'steht aus', en: 'outstanding' },
  dueOn: { de: 'Frist', en: 'due on' },
  progress: { de: 'Stand', en: 'state' },
  total: { de: 'gesamt', en: 'total' },
  withoutEntry: { de: 'ohne Angabe', en: 'not stated' },
  withoutMunicipality: { de: 'ohne Angabe der Kommune', en: 'municipality not stated' },
  withoutField: { de: 'ohne Handlungsfeld', en: 'without field of action' },
  withoutPlace: { de: 'ohne Angabe des Ortes', en: 'place not stated' },
  outsideCounty: { de: 'außerhalb des Landkreises', en: 'outside the county' },
  priority: { de: 'Priorität {{label}}', en: 'priority {{label}}' },
  needCount: { de: 'Bedarfe', en: 'needs' },
  byField: { de: 'nach Handlungsfeld', en: 'by field of action' },
  running: { de: 'laufend', en: 'running' },
  planned: { de: 'geplant', en: 'planned' },
  otherStatus: { de: 'pausiert oder beendet', en: 'paused or ended' },
  offerAndProvider: { de: 'Angebot und Träger', en: 'offer and provider' },
  level: { de: 'Niveau', en: 'level' },
  time: { de: 'Zeit', en: 'time' },
  costAndMore: { de: 'Kosten und Hinweise', en: 'cost and notes' },
  paperStatus: { de: 'Status', en: 'status' },
  publicPaper: { de: 'öffentlich', en: 'public' },
  closedPaper: { de: 'nichtöffentlich', en: 'not public' },
} as const satisfies Record<string, TextEntry>;

export type ReportText = keyof typeof reportTexts;
