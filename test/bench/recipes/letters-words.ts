/**
 * The words of the fourth recipe: titles, providers and towns of a county that does not exist.
 * A bar marks the joint of a compound: the register writes it closed, a clerk may open it.
 */

const languageCourses = [
  'Deutsch|kurs',
  'Integrations|kurs',
  'Alphabetisierungs|kurs',
  'Deutsch als Zweitsprache',
  'Intensiv|sprach|kurs Deutsch',
  'Deutsch für den Alltag',
  'Deutsch am Arbeits|platz',
  'Konversations|training',
  'Aussprache|training',
  'Grammatik|werkstatt',
  'Schreib|werkstatt Deutsch',
  'Prüfungs|vorbereitung Deutsch',
  'Sprach|camp in den Ferien',
  'Deutsch in der Pflege',
  'Deutsch für die Führerschein|prüfung',
  'Lese|kurs für Anfänger',
  'Sprach|kurs mit Kinder|betreuung',
  'Einstiegs|kurs Deutsch für Flüchtlinge',
  'Brücken|kurs zur Ausbildung',
  'Orientierungs|kurs Leben in Deutschland',
];
const meetings = [
  'Sprach|café',
  'Erzähl|café',
  'Dialog in Deutsch',
  'Sprach|tandem',
  'Plauder|stunde',
  'Vorlese|nachmittag',
];
const encounters = [
  'Begegnungs|café',
  'Koch|gruppe Gerichte der Welt',
  'Näh|stube',
  'Interkulturelles Garten|projekt',
  'Fußball|training',
  'Schwimm|unterricht',
  'Fahrrad|werkstatt',
  'Theater|gruppe',
  'Internationaler Chor',
  'Handarbeits|kreis',
  'Spiele|abend',
  'Wander|gruppe',
  'Tanz und Bewegung',
  'Willkommens|fest',
  'Gymnastik|kurs',
  'Mal|werkstatt',
  'Trommel|gruppe',
  'Film|abend der Kulturen',
];
const trainings = [
  'Bewerbungs|training',
  'Computer|schulung',
  'Berufs|orientierung',
  'Werkstatt|tage Holz und Metall',
  'Vorbereitung auf die Pflege|ausbildung',
  'Praktikums|börse',
  'Existenzgründungs|seminar',
  'Haus|wirtschaft Grundlagen',
  'Schul|abschluss nachholen',
];
const childcare = [
  'Krabbel|gruppe',
  'Spiel|gruppe',
  'Hausaufgaben|hilfe',
  'Ferien|betreuung',
  'Musikalische Früh|förderung',
];
const counselling = [
  'Migrations|beratung',
  'Flüchtlings|beratung',
  'Schuldner|beratung',
  'Schwangeren|beratung',
  'Beratung zur Anerkennung von Abschlüssen',
  'Jugend|migrations|dienst',
  'Rechts|beratung Asyl und Aufenthalt',
  'Trauma|beratung',
  'Wohnungs|suche und Miete',
];
const accompaniment = [
  'Integrations|lotsen',
  'Familien|paten',
  'Begleitung zu Ämtern und Ärzten',
  'Ausbildungs|mentoren',
  'Lern|paten',
];
const interpreting = ['Sprachmittler|pool', 'Dolmetscher|dienst', 'Übersetzungs|hilfe für Formulare'];
const others = [
  'Kleider|kammer',
  'Möbel|lager',
  'Tafel und Lebensmittel|ausgabe',
  'Fahr|dienst zu Kursen',
  'Spenden|annahme',
];

export interface Stem {
  readonly marked: string;
  readonly offerClass: string;
  readonly hasLevels: boolean;
  /** Counselling and the like are open by appointment: the register holds no times of theirs. */
  readonly hasTimes: boolean;
}

const stemsOf = (offerClass: string, marked: readonly string[], hasTimes: boolean): readonly Stem[] =>
  marked.map((one) => ({ marked: one, offerClass, hasLevels: offerClass === 'language-course', hasTimes }));

export const stems: readonly Stem[] = [
  ...stemsOf('language-course', languageCourses, true),
  ...stemsOf('language-meeting', meetings, true),
  ...stemsOf('encounter', encounters, true),
  ...stemsOf('work-training', trainings, true),
  ...stemsOf('childcare', childcare, true),
  ...stemsOf('counselling', counselling, false),
  ...stemsOf('accompaniment', accompaniment, false),
  ...stemsOf('interpreting', interpreting, false),
  ...stemsOf('other', others, false),
];

export const closed = (marked: string): string => marked.replaceAll('|', '');

/** What the form calls the classes and the target groups of the register. */
export const classLabels: Readonly<Record<string, string>> = {
  'language-course': 'Sprachkurs',
  'language-meeting': 'Sprachtreff',
  encounter: 'Begegnung',
  'work-training': 'Arbeit/Ausbildung',
  childcare: 'Kinderbetreuung',
  counselling: 'Beratung',
  accompaniment: 'Begleitung',
  interpreting: 'Sprachmittlung',
  other: 'Sonstiges',
};
export const groupLabels: Readonly<Record<string, string>> = {
  all: 'alle',
  women: 'Frauen',
  youth: 'Jugendliche',
  parents: 'Eltern',
  children: 'Kinder',
  'skilled-workers': 'Fachkräfte',
};
export const dayTimes: Readonly<Record<string, readonly string[]>> = {
  vormittags: ['08:30–11:45', '09:00–12:15', '09:30–11:00'],
  nachmittags: ['14:00–15:30', '14:30–17:00', '15:15–16:45'],
  abends: ['18:00–19:30', '18:30–21:00', '19:00–20:30'],
};

/** Name with joints, the place of the town in it, and the legal form the register writes. */
export const providerForms: readonly (readonly [name: string, legalForm: string])[] = [
  ['Volks|hochschule TOWN', 'e.V.'],
  ['Arbeiter|wohlfahrt Kreisverband TOWN', 'e.V.'],
  ['Deutsches Rotes Kreuz Ortsverein TOWN', 'e.V.'],
  ['Caritas|verband TOWN', 'e.V.'],
  ['Diakonisches Werk TOWN', ''],
  ['Evangelisch-lutherische Kirchen|gemeinde TOWN', 'KdöR'],
  ['Katholische Pfarr|gemeinde St. Ansgar TOWN', 'KdöR'],
  ['Samt|gemeinde TOWN', ''],
  ['Mehrgenerationen|haus TOWN', 'gGmbH'],
  ['Bildungs|zentrum TOWN', 'gemeinnützige GmbH'],
  ['Kinderschutz|bund TOWN', 'e.V.'],
  ['Lebenshilfe TOWN', 'gGmbH'],
  ['Landfrauen|verein TOWN', 'e.V.'],
  ['Turn- und Sportverein TOWN', 'e.V.'],
  ['Stadt|bücherei TOWN', ''],
  ['Unterstützer|kreis Flüchtlinge TOWN', ''],
  ['Heimat|hof TOWN', 'Stiftung'],
  ['Berufsbildende Schulen TOWN', ''],
];
/** Providers that the register does not know. */
export const strangeForms: readonly (readonly [name: string, legalForm: string])[] = [
  ['Johanniter TOWN', 'e.V.'],
  ['Musik|schule TOWN', 'gGmbH'],
  ['Bürger|bus TOWN', 'e.V.'],
  ['Schützen|gilde TOWN', 'e.V.'],
  ['Handwerker|innung TOWN', ''],
];

export const townStarts =
  'Ahl Bever Dreng Eich Fahr Gell Harse Ihl Grün Kühl Lind Mars Oster Poppen Quer Reth Süder Thed Uhl Wester Zeve Föhr Bröm Hünt';
export const townEnds = 'bostel dorf hausen loh moor rade stedt wohlde brück mühlen büttel heide';
