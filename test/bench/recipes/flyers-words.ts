/**
 * The words of the flyers: subjects of offers with the other forms they are copied in, target groups,
 * times of day. No subject is a shorter or another form of a second one.
 */
export interface Subject {
  readonly title: string;
  /** What a colleague writes instead, and everybody knows what is meant. */
  readonly others: readonly string[];
  readonly offerClass: string;
  /** Levels it is held at, as `from` or `from-to`; empty where levels say nothing. */
  readonly levels: readonly string[];
  readonly groups: readonly string[];
}

const steps = ['a1', 'a2', 'b1', 'b2'];
const long = ['a1-b1', 'a2-b1', 'b1-b2', 'b2-c1'];
const anyone = ['adults', 'women', 'parents', 'youth'];
const open = ['all', 'women', 'youth', 'parents'];
const young = ['children', 'youth', 'parents'];

const course = (title: string, levels: readonly string[], ...others: readonly string[]): Subject => ({
  title,
  others,
  offerClass: 'language-course',
  levels,
  groups: anyone,
});
const meeting = (title: string, ...others: readonly string[]): Subject => ({
  title,
  others,
  offerClass: 'language-meeting',
  levels: [],
  groups: open,
});
const other = (
  offerClass: string,
  groups: readonly string[],
  title: string,
  ...others: readonly string[]
): Subject => ({ title, others, offerClass, levels: [], groups });

export const subjects: readonly Subject[] = [
  course('Integrationskurs', long, 'Int.-Kurs', 'Integrationskurs (BAMF)', 'I-Kurs'),
  course('Deutsch als Fremdsprache', steps, 'DaF', 'DaF-Kurs', 'Deutsch als Fremdspr.'),
  course('Berufsbezogene Deutschförderung', long, 'Berufsbez. Deutschförd.', 'Deutschförderung Beruf'),
  course('Alphabetisierungskurs', ['alpha', 'a1'], 'Alpha-Kurs', 'Alphakurs', 'Alphabetisierung'),
  course('Prüfungsvorbereitung telc', steps, 'telc-Vorbereitung', 'Vorbereitung Prüfung telc'),
  course('Deutsch in der Pflege', ['a2', 'b1', 'b2'], 'Deutsch Pflege', 'Pflegedeutsch'),
  course('Deutsch am Arbeitsplatz', steps, 'Deutsch im Betrieb', 'Deutsch am Arb.platz'),
  course('Konversationstraining', ['a2', 'b1', 'b2'], 'Konversation', 'Konversationskurs'),
  course('Rechtschreibwerkstatt', ['a1', 'a2', 'b1'], 'Rechtschreibung (Werkstatt)', 'Rechtschreibwerkst.'),
  course(
    'Orientierungskurs Leben in Deutschland',
    ['a2', 'b1'],
    'Leben in Deutschland',
    'O-Kurs Leben in Deutschl.',
  ),
  course('Grammatik kompakt', steps, 'Grammatik komp.', 'Grammatikkurs kompakt'),
  course('Sommersprachschule', steps, 'Sommer-Sprachschule', 'Sprachschule im Sommer'),
  meeting('Sprachcafé', 'Sprach-Café', 'Café Sprache'),
  meeting('Erzählkreis', 'Erzähl-Kreis', 'Kreis zum Erzählen'),
  meeting('Lesepatenschaft', 'Lesepaten', 'Lese-Patenschaft'),
  meeting('Tandem der Sprachen', 'Sprachentandem', 'Sprachen-Tandem'),
  meeting('Dialog in der Bücherei', 'Büchereidialog', 'Bücherei-Dialog'),
  meeting('Vorlesestunde zweisprachig', 'Zweisprachige Vorlesestunde', 'Vorlesen zweisprachig'),
  other('counselling', open, 'Migrationsberatung', 'Migr.-Beratung', 'MBE-Beratung'),
  other('counselling', open, 'Asylverfahrensberatung', 'Asylverfahrensber.', 'Beratung im Asylverfahren'),
  other('counselling', open, 'Schuldnersprechstunde', 'Sprechstunde Schulden', 'Schuldner-Sprechst.'),
  other(
    'counselling',
    open,
    'Anerkennung ausländischer Abschlüsse',
    'Anerkennungsberatung',
    'Anerkennung ausl. Abschl.',
  ),
  other('counselling', open, 'Wohnraumlotsen', 'Wohnlotsen', 'Lotsen Wohnraum'),
  other('accompaniment', open, 'Behördenlotsen', 'Lotsen für Behörden', 'Behörden-Lotsen'),
  other('accompaniment', open, 'Patenprogramm Ankommen', 'Ankommen - Paten', 'Patenprogr. Ankommen'),
  other('accompaniment', open, 'Arztbegleitung', 'Begleitung zum Arzt', 'Begl. zu Ärzten'),
  other('interpreting', open, 'Dolmetscherpool', 'Dolmetscher-Pool', 'Pool Dolmetscher'),
  other(
    'childcare',
    ['children', 'parents'],
    'Spielkreis international',
    'Int. Spielkreis',
    'Internat. Spielkreis',
  ),
  other('childcare', young, 'Ferienbetreuung', 'Betreuung in den Ferien', 'Ferien-Betreuung'),
  other('encounter', open, 'Internationales Kochen', 'Kochen international', 'Int. Kochen'),
  other('encounter', open, 'Nähwerkstatt', 'Nähwerkst.', 'Näh-Werkstatt'),
  other('encounter', open, 'Interkultureller Garten', 'Garten interkulturell', 'Interkult. Garten'),
  other('encounter', open, 'Fahrradwerkstatt', 'Fahrrad-Werkstatt', 'Radwerkstatt'),
  other('encounter', open, 'Schwimmen lernen', 'Schwimmkurs', 'Schwimmen (Lernen)'),
  other('encounter', open, 'Chor der Kulturen', 'Kulturenchor', 'Chor d. Kulturen'),
  other('encounter', young, 'Fußballgruppe', 'Fußball-Gruppe', 'Fußball (Gruppe)'),
  other('encounter', young, 'Theaterprojekt Brücken', 'Theater Brücken', 'Brücken - Theaterprojekt'),
  other('work-training', anyone, 'Bewerbungstraining', 'Bewerbertraining', 'Bewerbungstr.'),
  other('work-training', anyone, 'Computerführerschein', 'PC-Führerschein', 'Computer-Führersch.'),
  other(
    'work-training',
    anyone,
    'Ausbildungsmesse Vielfalt',
    'Messe Ausbildung Vielfalt',
    'Ausb.-Messe Vielfalt',
  ),
  other(
    'work-training',
    anyone,
    'Qualifizierung Hauswirtschaft',
    'Hauswirtschaft Quali',
    'Quali Hauswirtschaft',
  ),
  other('work-training', anyone, 'Einstieg in den Lagerberuf', 'Lagerberuf Einstieg', 'Einstieg Lagerberuf'),
];

export interface GroupWords {
  /** The entry of the code list. */
  readonly label: string;
  /** As it stands in a title. */
  readonly inTitle: string | null;
  readonly others: readonly string[];
}

export const groups: Readonly<Record<string, GroupWords>> = {
  adults: {
    label: 'Erwachsene',
    inTitle: null,
    others: ['Erw.', 'Erwachsene ab 18', 'Erwachsene (ab 18 J.)'],
  },
  women: {
    label: 'Frauen',
    inTitle: 'für Frauen',
    others: ['Migrantinnen', 'nur Frauen', 'Frauen u. Mädchen'],
  },
  parents: {
    label: 'Eltern',
    inTitle: 'für Eltern',
    others: ['Mütter und Väter', 'Eltern mit Kindern', 'Elternteile'],
  },
  youth: {
    label: 'Jugendliche',
    inTitle: 'für Jugendliche',
    others: ['Jugendl.', 'Jugendliche bis 27', 'junge Leute'],
  },
  children: { label: 'Kinder', inTitle: 'für Kinder', others: ['Kids', 'Kinder (6-12)', 'Grundschulkinder'] },
  all: { label: 'alle', inTitle: null, others: ['offen für alle', 'jeder', 'alle Interessierten'] },
};

export const classLabels: Readonly<Record<string, readonly [label: string, ...others: readonly string[]]>> = {
  'language-course': ['Sprachkurs', 'Kurs', 'Deutschkurs'],
  'language-meeting': ['Sprachtreff', 'Treff', 'Gesprächsrunde'],
  counselling: ['Beratung', 'Sprechstunde', 'Beratungsangebot'],
  accompaniment: ['Begleitung', 'Lotsen', 'Ehrenamt'],
  interpreting: ['Sprachmittlung', 'Dolmetschen', 'Übersetzung'],
  childcare: ['Kinderbetreuung', 'Betreuung', 'Kinder'],
  encounter: ['Begegnung', 'Freizeit', 'Treffpunkt'],
  'work-training': ['Arbeit/Ausbildung', 'Beruf', 'Arbeit'],
};

export type DayTime = 'morning' | 'afternoon' | 'evening';

export const dayTimes: Readonly<
  Record<
    DayTime,
    { readonly inTitle: string; readonly word: string; readonly hours: readonly [number, number] }
  >
> = {
  morning: { inTitle: 'am Vormittag', word: 'vormittags', hours: [8, 10] },
  afternoon: { inTitle: 'am Nachmittag', word: 'nachmittags', hours: [14, 15] },
  evening: { inTitle: 'am Abend', word: 'abends', hours: [18, 19] },
};

/** What flyers and last year's list put around a title. */
export const asides: readonly (readonly [before: string, after: string])[] = [
  ['NEU: ', ''],
  ['', ' (kostenlos)'],
  ['', ' - mit Anmeldung'],
  ['Angebot: ', ''],
  ['', ' (siehe Flyer)'],
  ['', ' im Gemeindehaus'],
  ['Offenes Angebot ', ''],
  ['', ' mit Kinderbetreuung'],
];
