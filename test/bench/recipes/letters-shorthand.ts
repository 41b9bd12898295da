/** What the clerks of the fourth recipe write short, and the words they leave out. */

/** A word of the register, and how it is shortened. Written from German office usage. */
export const shortForms: readonly (readonly [word: RegExp, forms: readonly string[]])[] = [
  [/Volkshochschule/, ['VHS', 'Vhs', 'VHS', 'Volkshochsch.']],
  [/Arbeiterwohlfahrt/, ['AWO', 'Awo', 'Arb.-Wohlfahrt']],
  [/Deutsches Rotes Kreuz/, ['DRK', 'DRK', 'Rotes Kreuz', 'Dt. Rotes Kreuz']],
  [/Caritasverband/, ['Caritas', 'CV', 'Caritasverb.']],
  [/Diakonisches Werk/, ['Diakonie', 'DW', 'Diak. Werk']],
  [/Evangelisch-lutherische/, ['Ev.-luth.', 'ev.', 'Ev. luth.', 'Evang.']],
  [/Katholische/, ['kath.', 'Kath.']],
  [/Kirchengemeinde/, ['Kirchengem.', 'KG', 'Kirchen-Gem.']],
  [/Pfarrgemeinde/, ['Pfarrgem.', 'Pfarr-Gem.']],
  [/Samtgemeinde/, ['SG', 'Samtgem.']],
  [/Kreisverband/, ['KV', 'Kreisverb.']],
  [/Ortsverein/, ['OV', 'Ortsver.']],
  [/Mehrgenerationenhaus/, ['MGH', 'Mehrgen.-Haus']],
  [/Bildungszentrum/, ['Bildungszentr.', 'BZ']],
  [/Kinderschutzbund/, ['DKSB', 'Kinderschutzbd.']],
  [/Landfrauenverein/, ['Landfrauen', 'Landfrauenver.']],
  [/Turn- und Sportverein/, ['TuS', 'TSV']],
  [/Stadtbücherei/, ['Stadtbüch.', 'Bücherei']],
  [/Berufsbildende Schulen/, ['BBS', 'Berufsb. Schulen']],
  [/Integrationskurs/, ['Int.-Kurs', 'I-Kurs', 'Integr.-Kurs']],
  [/Alphabetisierungskurs/, ['Alpha-Kurs', 'Alphab.-Kurs']],
  [/Deutsch als Zweitsprache/, ['DaZ', 'Dt. als Zweitspr.']],
  [/Deutschkurs/, ['Dt.-Kurs', 'Dt.kurs', 'Deutschk.']],
  [/sprachkurs/, ['sprachk.', 'spr.-Kurs']],
  [/Sprachkurs/, ['Sprachk.', 'Spr.-Kurs']],
  [/Deutschland/, ['Dtl.', 'Deutschl.']],
  [/Deutsch\b/, ['Dt.', 'dt.']],
  [/training\b/, ['train.', 'trng.']],
  [/vorbereitung\b/, ['vorb.']],
  [/Vorbereitung\b/, ['Vorb.']],
  [/beratung\b/, ['berat.', 'ber.']],
  [/Beratung\b/, ['Berat.', 'Ber.']],
  [/betreuung\b/, ['betr.', 'betreuug.']],
  [/[Ii]nterkulturelles/, ['interkult.']],
  [/Internationaler/, ['Internat.', 'Int.']],
  [/Flüchtlinge/, ['Flüchtl.']],
  [/Anfänger/, ['Anf.']],
  [/gruppe\b/, ['gr.', 'grp.']],
  [/Ausbildung/, ['Ausb.', 'Ausbildg.']],
  [/orientierung\b/, ['orient.']],
  [/stunde\b/, ['std.']],
  [/nachmittag\b/, ['nachm.']],
  [/vormittags/, ['vorm.', 'vormitt.']],
  [/nachmittags/, ['nachm.', 'nachmitt.']],
  [/abends/, ['abds.']],
  [/Jugendliche/, ['Jugendl.']],
  [/Fachkräfte/, ['Fachkr.']],
  [/ und /, [' u. ', ' + ', ' & ']],
  [/ für /, [' f. ']],
  [/ mit /, [' m. ']],
];

/** Without them a title says the same. */
export const smallWords: readonly string[] = [
  'für',
  'und',
  'der',
  'die',
  'den',
  'im',
  'in',
  'am',
  'mit',
  'zu',
  'zum',
  'zur',
  'als',
  'auf',
  'von',
];

/** How one and the same legal form is written, and what it is left out or mistaken for. */
export const legalForms: readonly (readonly [form: RegExp, others: readonly string[]])[] = [
  [/ e\.V\.$/, ['', '', ' e. V.', ' eV', ' eingetragener Verein', ' gGmbH']],
  [/ gGmbH$/, ['', '', ' gemeinnützige GmbH', ' GmbH', ' e.V.']],
  [/ gemeinnützige GmbH$/, ['', ' gGmbH', ' gGmbH', ' GmbH']],
  [/ KdöR$/, ['', '', ' K.d.ö.R.', ' Körperschaft des öffentlichen Rechts']],
  [/ Stiftung$/, ['', ' gGmbH', ' gemeinnützige Stiftung']],
  // Whoever has none may get one, but for what belongs to a municipality or a school.
  [
    /^(?!.*(?:V\.|eV|Verein\b|GmbH|d\.?ö|Rechts|Stiftung|Samtgem|Schulen|bücherei)).*$/,
    ['$& e.V.', '$& gGmbH'],
  ],
];

/** Keys beside each other on a German keyboard. */
const rows = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];
export const neighbours: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap((row) =>
    Array.from(
      row,
      (key, at) => [key, [row[at - 1], row[at + 1]].filter((other) => other !== undefined)] as const,
    ),
  ),
);
