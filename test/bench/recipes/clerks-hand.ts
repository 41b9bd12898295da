/**
 * How clerks write into a spreadsheet, of the third recipe: what stands in another column, line
 * breaks, day names, short forms of every taste. Nothing here makes a row that a reader who knows
 * the county could not tell of.
 */
import type { Chance } from '../make/seeded';
import { groupWords, type ClerkOffer } from './clerks-county';

/** What a row has to say because another offer of the register differs in it. */
export type MustSay = ReadonlySet<'level' | 'group' | 'weekday' | 'dayTime'>;

export const clerkHeader = [
  'Bezeichnung',
  'Angebotsart',
  'Träger',
  'Ort',
  'Niveau von',
  'Niveau bis',
  'Zielgruppe',
  'Beginn',
  'Unterrichtszeiten',
  'Ansprechstelle',
] as const;

type Change = (text: string, chance: Chance) => string;

const shortForms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Deutsch als Zweitsprache/, ['DaZ', 'Deutsch als 2. Sprache', 'Dt. als Zweitspr.', 'DaZ-Kurs']],
  [/Integrationskurs/, ['Int.-Kurs', 'I-Kurs', 'Integr.-Kurs', 'IK']],
  [/Alphabetisierungskurs/, ['Alpha-Kurs', 'Alphabetisierung', 'Alphakurs']],
  [/Konversationskurs Deutsch/, ['Konversation Deutsch', 'Dt. Konversation', 'Konv.kurs Dt.']],
  [/Grundkurs Deutsch/, ['Dt.-Grundkurs', 'Deutsch Grundkurs', 'Grundk. Deutsch']],
  [/Deutsch/, ['Dt.', 'Deutsch']],
  [/Beruf(?=\b)/, ['Beruf', 'd. Beruf']],
  [
    /Flüchtlingssozialarbeit/,
    ['Flü.-Sozialarbeit', 'Sozialarbeit für Flüchtlinge', 'Flüchtlings-Sozialarb.'],
  ],
  [/Migrationsberatung/, ['Migr.-Beratung', 'Mig.beratung', 'MBE Migrationsberatung']],
  [/Asylverfahrensberatung/, ['Asylverf.-Beratung', 'Beratung Asylverfahren']],
  [/Internationales/, ['Internat.', 'Int.']],
  [/Begleitung/, ['Begl.', 'Begleitung']],
  [/Behördengängen/, ['Behörden', 'Ämtergängen', 'Behördengänge']],
  [/Kompetenzfeststellung/, ['Kompetenzfestst.', 'Kompetenz-Feststellung']],
  [/Bewerbungscoaching/, ['Bewerbungs-Coaching', 'Bewerb.coaching']],
  [/Jugendliche/, ['Jugendl.', 'Jgdl.', 'Jugendliche']],
  [/für /, ['f. ', 'für ']],
  [/ und /, [' u. ', ' & ', ' + ', '/']],
];

const splits: readonly (readonly [RegExp, string])[] = [
  [/Integrationskurs/, 'Integrations Kurs'],
  [/Alphabetisierungskurs/, 'Alphabetisierungs-Kurs'],
  [/Orientierungskurs/, 'Orientierungs - Kurs'],
  [/Sprachtreff/, 'Sprach Treff'],
  [/Sprachförderung/, 'Sprach-Förderung'],
  [/Kochtreff/, 'Koch - Treff'],
  [/Migrationsberatung/, 'Migrations Beratung'],
  [/Handarbeitstreff/, 'Handarbeits-Treff'],
  [/Dolmetscherpool/, 'Dolmetscher Pool'],
  [/Computerkurs/, 'Computer Kurs'],
  [/Schwimmkurs/, 'Schwimm Kurs'],
  [/Patenprojekt/, 'Paten-Projekt'],
  [/Kleiderstube/, 'Kleider Stube'],
];

const forms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Frauen/, ['Frauen*', 'Frauen (nur)', 'Migrantinnen', 'FRAUEN']],
  [/Jugendliche/, ['junge Menschen', 'Jugendliche (m/w)', 'Teilnehmer:innen unter 18']],
  [/Eltern/, ['Mütter/Väter', 'Eltern(teile)', 'Mütter und Väter']],
  [/Kinder/, ['Kids', 'Kinder/Schüler:innen', 'Schulkinder']],
  [/Dolmetscher/, ['Dolmetscher*innen', 'Dolmetscher/innen-', 'DolmetscherInnen-']],
  [/Flüchtlings/, ['Geflüchteten', 'Flüchtlings']],
  [/projekt/, ['projekte', 'projekt']],
  [/treff\b/, ['treffen', 'treff']],
  [/kurs\b/, ['kurse', 'kurs']],
  [/Spielkreis/, ['Spielkreise', 'Spiel-Kreis']],
];

function oneOf(table: readonly (readonly [RegExp, string | readonly string[]])[]): Change {
  return (text, chance) => {
    const fitting = table.filter(([from]) => from.test(text));
    if (fitting.length === 0) return text;
    const [from, to] = chance.pick(fitting);
    return text.replace(from, typeof to === 'string' ? to : chance.pick(to));
  };
}

const blanks: Change = (text, chance) =>
  chance.pick([
    () => text.replace(' ', '  '),
    () => `${text} `,
    () => text.replace(/ (?=\S+$)/, '\n'),
    () => text.replace(' ', '\u00a0'),
    () => text.replace(' ', '\r\n'),
  ])();

const slip: Change = (text, chance) => {
  const at = chance.whole(2, Math.max(2, text.length - 3));
  const [before, letter, next, rest] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ];
  return chance.pick([
    before + next + rest,
    before + letter + letter + next + rest,
    before + next + letter + rest,
  ]);
};

const umlauts: Change = (text) =>
  text
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss');

const bracket: Change = (text) => text.replace(/ (für \S+|am \S+|vormittags)$/, ' ($1)');
const listMark: Change = (text, chance) => chance.pick(['1. ', '- ', 'a) ', '* ', 'Angebot: ']) + text;
const tail: Change = (text, chance) =>
  text +
  chance.pick([
    ' Kurs',
    '-Angebot',
    ', kostenlos',
    ' (neu)',
    ' - läuft -',
    ', offene Gruppe',
    ' (siehe Flyer)',
  ]);

const titleChanges: readonly Change[] = [
  oneOf(shortForms),
  oneOf(shortForms),
  oneOf(shortForms),
  oneOf(splits),
  oneOf(forms),
  blanks,
  slip,
  umlauts,
  bracket,
  listMark,
  tail,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
];

const providerShort: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Volkshochschule/, ['VHS', 'vhs', 'Kreis-VHS', 'Volkshochsch.']],
  [/AWO Kreisverband/, ['AWO KV', 'Arbeiterwohlfahrt', 'AWO-Kreisverband', 'AWO']],
  [/Caritasverband/, ['Caritas', 'CV']],
  [/Ev\.-luth\. Kirchengemeinde/, ['ev. Kirche', 'Kirchengemeinde', 'Evang. KG', 'Ev. Kirchengem.']],
  [/Katholische Pfarrgemeinde/, ['kath. Kirche', 'Kath. Gemeinde', 'kath. Pfarrgem.']],
  [/DRK Ortsverein/, ['DRK OV', 'Dt. Rotes Kreuz', 'DRK', 'Rotes Kreuz, Ortsverein']],
  [/Frauen- und Mütterzentrum/, ['Mütterzentrum', 'Frauen u. Mütterzentrum', 'FMZ Frauen-/Mütterzentrum']],
  [/Stadtbibliothek/, ['Bibliothek', 'Stadtbibl.', 'Bücherei']],
  [/Jugendzentrum/, ['JUZ', 'Juze', 'Jugendzentr.']],
  [/Grundschule/, ['GS', 'Grundsch.']],
  [/Malteser Hilfsdienst/, ['Malteser', 'MHD', 'Malteser e.V.']],
  [/Johanniter-Unfall-Hilfe, Ortsverband/, ['Johanniter', 'JUH', 'Johanniter Unfallhilfe']],
  [/Diakonisches Werk des Kirchenkreises/, ['Diakonie', 'Diakon. Werk', 'DW Kirchenkreis']],
  [/St\. (?=\S)/, ['St.-', 'Sankt ', 'St ']],
  [/ e\. V\./, ['', ' e.V.', ' eV']],
  [/ gGmbH/, ['', ' GmbH', ' gemeinn. GmbH']],
];

const branch: Change = (text, chance) =>
  text +
  chance.pick([
    ', Geschäftsstelle',
    ' - Außenstelle Nord',
    ' / Fachbereich Integration',
    ' (Gruppe Asyl)',
    ', Abt. Soziales',
  ]);
const person: Change = (text, chance) =>
  text +
  chance.pick([
    ', Frau Meyer',
    ' (Hr. Behrens)',
    '\nAnsprechpartnerin: Fr. Cordes',
    ', Tel. 04261 / 98 76-0',
    ' (Frau Dr. Wulf, vormittags)',
  ]);

const providerChanges: readonly Change[] = [
  oneOf(providerShort),
  oneOf(providerShort),
  oneOf(providerShort),
  branch,
  person,
  blanks,
  slip,
  umlauts,
  (text) => text.replace(/^([^(/,\n]+) (\S+)$/, '$2, $1'),
];

const districts = ['Geest', 'Moorende', 'Süd', 'Altendorf'];
const placeChanges: readonly Change[] = [
  (text, chance) => `${chance.pick(['27', 'D-27', '27'])}${chance.whole(301, 999)} ${text}`,
  (text, chance) => `${text}-${chance.pick(districts)}`,
  (text, chance) => `${text}, OT ${chance.pick(districts)}`,
  (text, chance) => `${chance.pick(districts)} (${text})`,
  (text, chance) => `${text}, ${chance.pick(['Rathaus', 'Gemeindehaus', 'Schulstr. 4', 'DGH'])}`,
  (text, chance) => `${chance.pick(['Stadt', 'Gem.', 'SG', 'Samtgemeinde'])} ${text}`,
  blanks,
  slip,
  umlauts,
  (text) => text.toUpperCase(),
];

const dayNames: Readonly<Record<string, string>> = {
  Mo: 'montags',
  Di: 'dienstags',
  Mi: 'mittwochs',
  Do: 'donnerstags',
  Fr: 'freitags',
  Sa: 'samstags',
};
const monthNames = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** One to three changes of the title, up to two of the provider, seldom more than one of the place. */
export function writeByHand(one: ClerkOffer, mustSay: MustSay, chance: Chance): readonly (string | null)[] {
  const group = one.group === null ? null : (groupWords[one.group] ?? null);
  const saysGroup = group !== null && (mustSay.has('group') || chance.hits(0.8));
  const groupInColumn = saysGroup && chance.hits(0.3);
  const level = one.from === null ? '' : one.from === one.to ? one.from : `${one.from}-${one.to ?? ''}`;
  const saysLevel = level !== '' && (mustSay.has('level') || chance.hits(0.75));
  const levelInTitle = saysLevel && chance.hits(0.35);
  const saysDay = one.weekday !== null && (mustSay.has('weekday') || chance.hits(0.6));
  const dayInTitle = saysDay && chance.hits(0.25);
  const dayTime = one.dayTime !== null && (mustSay.has('dayTime') || chance.hits(0.8)) ? one.dayTime : null;

  const words = [one.stem, dayTime, saysGroup && !groupInColumn ? group : null].filter(
    (word) => word !== null,
  );
  const title = change(words.join(' '), titleChanges, chance.whole(1, 3), chance);
  const levelWord = chance.pick([
    level.toUpperCase(),
    `(${level.toUpperCase()})`,
    `Niveau ${level.toUpperCase()}`,
  ]);
  const dayWord = dayNames[one.weekday ?? ''] ?? '';
  const provider = change(one.provider, providerChanges, chance.whole(0, 2), chance);
  const withoutPlace = provider.replace(` ${one.place}`, '');
  const namesPlace = provider.includes(one.place) && chance.hits(0.85);
  return [
    [
      title,
      levelInTitle ? levelWord : '',
      dayInTitle ? chance.pick([dayWord, `(${dayWord})`, `${one.weekday}.`]) : '',
      chance.hits(0.1) ? `in ${one.place}` : '',
    ]
      .filter((word) => word !== '')
      .join(' '),
    chance.hits(0.5) ? (classLabels[one.offerClass] ?? null) : null,
    namesPlace ? provider : withoutPlace,
    namesPlace && chance.hits(0.05)
      ? null
      : change(one.place, placeChanges, chance.hits(0.35) ? 1 : 0, chance),
    saysLevel && !levelInTitle ? writeLevel(one.from, chance) : null,
    saysLevel && !levelInTitle ? writeLevel(one.to, chance) : null,
    groupInColumn ? writeGroup(group, chance) : null,
    chance.hits(0.25) ? null : writeStart(one.start, chance),
    saysDay && !dayInTitle ? writeTimes(one, chance) : null,
    chance.hits(0.3) ? 'Frau Meyer, Bürgerbüro' : null,
  ];
}

const classLabels: Readonly<Record<string, string>> = {
  'language-course': 'Sprachkurs',
  'language-meeting': 'Sprachtreff',
  counselling: 'Beratung',
  accompaniment: 'Begleitung',
  interpreting: 'Sprachmittlung',
  childcare: 'Kinderbetreuung',
  encounter: 'Begegnung',
  'work-training': 'Arbeit/Ausbildung',
  other: 'Sonstiges',
};

function change(text: string, changes: readonly Change[], times: number, chance: Chance): string {
  let changed = text;
  for (let time = 0; time < times; time += 1) changed = chance.pick(changes)(changed, chance);
  return changed;
}

function writeLevel(level: string | null, chance: Chance): string | null {
  if (level === null) return null;
  const upper = level.toUpperCase();
  return chance.pick([
    upper,
    upper,
    upper,
    level,
    `${upper.charAt(0)} ${upper.charAt(1)}`,
    `Niveau ${upper}`,
  ]);
}

function writeGroup(words: string, chance: Chance): string {
  const group = words.replace('für ', '');
  return chance.pick([group, group, `nur ${group}`, group.toLowerCase(), `${group}, alle Nationalitäten`]);
}

function writeStart(start: string, chance: Chance): string {
  const [year = '', month = '', day = ''] = start.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  const first = Number(year) - (Number(month) < 8 ? 1 : 0);
  return chance.pick([
    `${day}.${month}.${year}`,
    `${day}.${month}.${year}`,
    `${Number(day)}.${Number(month)}.${year.slice(2)}`,
    `${name} ${year}`,
    `ab ${name} ${year}`,
    `${Number(day)}. ${name} ${year}`,
    `${month}/${year}`,
    year,
    `Schuljahr ${first}/${String(first + 1).slice(2)}`,
    'läuft bereits',
  ]);
}

function writeTimes({ weekday, time }: ClerkOffer, chance: Chance): string {
  const [from = '', to = ''] = time.split('–');
  const day = weekday ?? '';
  return chance.pick([
    `${day} ${time}`,
    `${day}. ${from} - ${to} Uhr`,
    `${dayNames[day] ?? ''} ${from} Uhr`,
    `${dayNames[day] ?? ''}, ${from.replace(':', '.')}-${to.replace(':', '.')} h`,
    `jeden ${(dayNames[day] ?? '').replace(/s$/, '')}`,
  ]);
}
