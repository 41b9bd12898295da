/** The names of the flyers: towns and villages nobody can mix up by a slip, and providers with the forms staff writes. */
import { distance } from 'fastest-levenshtein';

const starts = [
  'Bar',
  'Wulfs',
  'Hemm',
  'Lün',
  'Ocht',
  'Kirch',
  'Tister',
  'Vier',
  'Gyhr',
  'Ebers',
  'Drang',
  'Scharm',
  'Nart',
  'Jeer',
  'Frelsch',
  'Möhl',
  'Pott',
  'Zwist',
  'Übel',
  'Ross',
];
const ends = [
  'stedt',
  'büttel',
  'hausen',
  'kamp',
  'moor',
  'wedel',
  'bruch',
  'lingen',
  'ahe',
  'förde',
  'rönn',
  'wohld',
  'sieken',
  'dorf',
  'heide',
  'mark',
  'quell',
  'lohn',
  'brügge',
  'worth',
];

/** So many names, no two of them fewer than three letters apart. */
export function townNames(count: number): readonly string[] {
  const names: string[] = [];
  for (let shift = 0; shift < ends.length && names.length < count; shift += 1) {
    for (const [place, start] of starts.entries()) {
      const name = `${start}${ends[(place + shift) % ends.length] ?? ''}`;
      if (names.length < count && names.every((one) => distance(one, name) >= 3)) names.push(name);
    }
  }
  if (names.length < count) throw new Error(`Only ${names.length} names of towns`);
  return names;
}

/** `*` stands for the town. A short form without it is for rows that name the town elsewhere. */
export interface ProviderForm {
  readonly name: string;
  readonly legalForm: string | null;
  readonly shorts: readonly string[];
}

const form = (name: string, legalForm: string | null, ...shorts: readonly string[]): ProviderForm => ({
  name,
  legalForm,
  shorts,
});

/** In each seat of a municipality; no two of them share a short form. */
export const seatForms: readonly ProviderForm[] = [
  form(
    'Volkshochschule im Heideland, Außenstelle *',
    'gGmbH',
    'VHS *',
    'VHS Heideland, ASt. *',
    'Volkshochschule *',
    'VHS',
  ),
  form('Arbeiterwohlfahrt Ortsverein *', 'e. V.', 'AWO *', 'AWO OV *', 'Arbeiterwohlfahrt *', 'AWO'),
  form('Deutsches Rotes Kreuz Kreisverband *', 'e. V.', 'DRK *', 'DRK KV *', 'Rotes Kreuz *', 'DRK'),
  form('Caritasverband *', 'e. V.', 'Caritas *', 'CV *', 'Caritas'),
  form('Diakonisches Werk des Kirchenkreises *', null, 'Diakonie *', 'DW *', 'Diakonie'),
  form('Mehrgenerationenhaus *', null, 'MGH *', 'Mehrgen.-Haus *', 'MGH'),
  form('Ländliche Erwachsenenbildung, Büro *', 'e. V.', 'LEB *', 'LEB Büro *', 'LEB'),
  form('Deutscher Kinderschutzbund *', 'e. V.', 'DKSB *', 'Kinderschutzbund *', 'DKSB'),
  form(
    'Sprachinstitut Lingua Nord, Filiale *',
    'GmbH',
    'Lingua Nord *',
    'Sprachinst. Lingua Nord *',
    'Lingua Nord',
  ),
  form('Johanniter-Unfall-Hilfe Ortsverband *', 'e. V.', 'JUH *', 'Johanniter *', 'Johanniter'),
];

/** In each village besides its seat. */
export const villageForms: readonly ProviderForm[] = [
  form('Turn- und Sportverein *', 'e. V.', 'TuS *', 'TSV *', 'TuS'),
  form(
    'Evangelisch-lutherische Kirchengemeinde *',
    null,
    'Ev.-luth. KG *',
    'Ev. Kirche *',
    'Kirchengemeinde *',
  ),
  form('Helferkreis Asyl *', null, 'HK Asyl *', 'Asylhelfer *', 'Helferkreis *'),
  form('Landfrauenverein *', 'e. V.', 'Landfrauen *', 'LFV *', 'Landfrauen'),
];

/** Of none in the register. */
export const strangeForms: readonly ProviderForm[] = [
  form('Freie Musikschule *', 'e. V.', 'Musikschule *', 'FMS *'),
  form('Bürgerstiftung *', null, 'Bürgerstift. *', 'BS *'),
  form('Technisches Bildungszentrum *', 'GmbH', 'TBZ *', 'Bildungszentrum *'),
  form('Verein der Kleingärtner *', 'e. V.', 'Kleingärtner *', 'KGV *'),
  form('Jugendwerkstatt *', 'gGmbH', 'JuWe *', 'Jugendwerkst. *'),
];

export const staff = [
  'Fr. Behrens',
  'Frau Lüdemann',
  'Hr. Tietjen',
  'Herr Cordes',
  'A. Holsten',
  'Fr. Dr. Witt',
] as const;
