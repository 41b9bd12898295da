/**
 * Words of the trade as data: how providers and courses are abbreviated, which
 * words say nothing, and which words contradict each other.
 */
import { foldGerman } from './fold-german';

/** Written short, meant long; looked up word by word, dots and hyphens gone. */
const shortForms: Readonly<Record<string, string>> = {
  vhs: 'Volkshochschule',
  kvhs: 'Volkshochschule',
  kreisvolkshochschule: 'Volkshochschule',
  awo: 'Arbeiterwohlfahrt',
  drk: 'Deutsches Rotes Kreuz',
  asb: 'Arbeiter Samariter Bund',
  dw: 'Diakonisches Werk',
  ib: 'Internationaler Bund',
  cjd: 'Christliches Jugenddorfwerk',
  leb: 'ländliche Erwachsenenbildung',
  jmd: 'Jugendmigrationsdienst',
  mbe: 'Migrationsberatung Erwachsene',
  mgh: 'Mehrgenerationenhaus',
  bbs: 'berufsbildende Schulen',
  kita: 'Kindertagesstätte',
  kiga: 'Kindergarten',
  sg: 'Samtgemeinde',
  lk: 'Landkreis',
  lkr: 'Landkreis',
  kv: 'Kreisverband',
  ov: 'Ortsverein',
  tsv: 'Sportverein',
  sv: 'Sportverein',
  ev: 'evangelisch',
  evang: 'evangelisch',
  evgl: 'evangelisch',
  evangelische: 'evangelisch',
  evluth: 'evangelisch lutherisch',
  evangelischlutherisch: 'evangelisch lutherisch',
  evangelischlutherische: 'evangelisch lutherisch',
  lutherische: 'lutherisch',
  luth: 'lutherisch',
  kath: 'katholisch',
  katholische: 'katholisch',
  kirchengem: 'Kirchengemeinde',
  bib: 'Bücherei',
  bibliothek: 'Bücherei',
  ik: 'Integrationskurs',
  intkurs: 'Integrationskurs',
  integrkurs: 'Integrationskurs',
  alphakurs: 'Alphabetisierung Kurs',
  alpha: 'Alphabetisierung',
  daf: 'Deutsch Fremdsprache',
  daz: 'Deutsch Zweitsprache',
  flüchtl: 'Flüchtlinge',
  geflüchtete: 'Flüchtlinge',
  asylbewerber: 'Asylsuchende',
  row: 'Rotenburg',
  brv: 'Bremervörde',
};

/** Legal forms, and the words between the words. */
const silentWords =
  'gmbh ggmbh gug ug ag kg ohg aör kdör mbh haftungsbeschränkt eingetragener verein stiftung ' +
  'der die das den dem des ein eine einer eines einem in im am an auf bei beim für von vom zu zum zur mit und u ' +
  'ab aus als durch nach um über f';

/** Words that many titles share: they weigh less than the others. */
const weakWords =
  'kurs deutsch deutschkurs sprachkurs angebot gruppe treff projekt offen offener offene offenes neu';

/** Words that cannot both be right: per contrast its sides, per side how words for it begin. */
const contrastWords: readonly (readonly string[])[] = [
  ['frau mama mutter mütter', 'mann männer vater väter', 'jugend jung', 'eltern', 'senior'],
  ['erwachsen', 'jugend jung', 'kind', 'senior'],
  ['vormittag morgen', 'mittag nachmittag', 'abend', 'wochenend'],
  ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
  ['anfäng grund einstieg erst', 'fortgeschritten aufbau', 'mittel'],
  ['alphabet', 'allgemein', 'intensiv', 'förder'],
];

const words = (text: string): readonly string[] => foldGerman(text).split(' ');

/** Long form by folded short form, as folded words. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(shortForms).map(([short, long]) => [foldGerman(short), words(long)]),
);

export const fillers: ReadonlySet<string> = new Set(words(silentWords));

export const commonWords: ReadonlySet<string> = new Set(words(weakWords));

/** Per contrast its sides, per side the folded beginnings of words. */
export const contrasts: readonly (readonly (readonly string[])[])[] = contrastWords.map((sides) =>
  sides.map(words),
);
