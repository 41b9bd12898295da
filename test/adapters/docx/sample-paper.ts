/** A paper of the size the office sends: twelve sections and an annex of sixty offers, with every kind of block. */
import type { Block, TableBlock } from '../../../src/core/blocks/block';
import type { IsoDay } from '../../../src/core/values/iso-date';
import type { PaperDocument } from '../../../src/ports/document-writer';

const asOf = '2015-04-16' as IsoDay;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const source = (table: string, ...rows: readonly number[]): Block => ({
  kind: 'source',
  asOf,
  sources: [{ table, rows }],
});

export function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const columns = titles.map((title) => ({ title, share: 100 / titles.length, align: 'start' as const }));
  return { kind: 'table', caption, description: `${caption}, eine Zeile je Eintrag.`, columns, rows };
}

const head: readonly Block[] = [
  { kind: 'paragraph', role: 'authority', text: 'Landkreis Rotenburg (Wümme)' },
  { kind: 'paragraph', role: 'authority', text: 'Der Landrat' },
  {
    kind: 'table',
    caption: '',
    description: 'Angaben zur Vorlage',
    headers: 'column',
    columns: [
      { title: 'Angabe', share: 32, align: 'start' },
      { title: 'Inhalt', share: 68, align: 'start' },
    ],
    rows: [
      ['Art der Vorlage', 'Mitteilungsvorlage'],
      ['Organisationseinheit', 'Jobcenter'],
      ['Tagesordnungspunkt', '____'],
      ['Drucksachen-Nr.', '2011-16/1040'],
      ['Status', 'öffentlich'],
      ['Datum', '16.04.2015'],
    ],
  },
  {
    ...table('', ['Termin', 'Beratungsfolge'], [['28.04.2015', 'Ausschuss für das Jobcenter']]),
    description: 'Beratungsfolge',
  },
  { kind: 'paragraph', role: 'label', text: 'Bezeichnung:' },
  {
    kind: 'paragraph',
    role: 'title',
    text: 'Sachstand der Koordinierungsstelle, Stand des Handlungskonzeptes und Wege zum Spracherwerb für Erwachsene',
  },
  { kind: 'paragraph', role: 'label', text: 'Sachverhalt:' },
];

const long =
  'Die Koordinierungsstelle Migration und Teilhabe berichtet über ihre Arbeit seit dem 01.01.2015. Grundlage sind das Angebotsregister, die Rückläufe der Kommunen und der Terminkalender der Stelle; alle Angaben gelten zum genannten Stichtag.';

const offers = Array.from({ length: 60 }, (_, index) => [
  `Deutschkurs ${['A1', 'A2', 'B1'][index % 3]} ${index + 1}`,
  ['Integrationskurs (allgemein)', 'ehrenamtlicher Sprachkurs', 'Sprachcafé'][index % 3] ?? '',
  ['Volkshochschule Zeven', 'Diakonisches Werk', 'Arbeiterwohlfahrt Kreisverband Bremervörde'][index % 3] ??
    '',
  ['Zeven', 'Rotenburg (Wümme)', 'Visselhövede'][index % 3] ?? '',
  '02.03.2015',
  ['auf Anfrage', 'ja', 'nein'][index % 3] ?? '',
  String(12 + index),
]);

const annex: TableBlock = {
  kind: 'table',
  caption: 'Angebote zum Spracherwerb für Erwachsene, Stand 16.04.2015',
  description: 'Je Zeile ein Angebot mit Kursart, Träger, Ort, Beginn, Kinderbetreuung und Plätzen.',
  columns: [
    { title: 'Bezeichnung', share: 19, align: 'start' },
    { title: 'Kursart', share: 18, align: 'start' },
    { title: 'Träger', share: 20, align: 'start' },
    { title: 'Ort', share: 14, align: 'start' },
    { title: 'Beginn', share: 11, align: 'start' },
    { title: 'Kinderbetreuung', share: 10, align: 'start' },
    { title: 'Plätze', share: 8, align: 'end' },
  ],
  rows: offers,
};

const figures: TableBlock = {
  kind: 'table',
  caption: 'Rücklauf der Fragebögen, Stand 16.04.2015',
  description: 'Versandte und eingegangene Fragebögen.',
  columns: [
    { title: 'Kommune', share: 60, align: 'start' },
    { title: 'Fragen', share: 20, align: 'end' },
    { title: 'beantwortet', share: 20, align: 'end' },
  ],
  rows: [
    ['Bremervörde', '24', '22'],
    ['Gnarrenburg', '24', '24'],
    ['Zeven', '24', '9'],
  ],
};

export const samplePaper: PaperDocument = {
  title: 'Sachstand der Koordinierungsstelle <Migration & Teilhabe>',
  author: 'Koordinierungsstelle Migration und Teilhabe',
  fields: {
    drucksache: '2011-16/1040',
    datum: '16.04.2015',
    titel: 'Sachstand & Ausblick',
    status: 'öffentlich',
  },
  sections: [
    { id: 'kopf', blocks: head },
    {
      id: 'foerderung',
      blocks: [heading(1, 'Förderung'), paragraph(long), paragraph(long), source('Fördermittel', 2)],
    },
    {
      id: 'aufgaben',
      blocks: [
        heading(1, 'Aufgaben nach der Förderrichtlinie'),
        paragraph(long),
        {
          kind: 'list',
          items: [
            long,
            'die Erstellung eines lokalen Handlungskonzeptes,',
            'die Vernetzung mit Trägern und Vereinen.',
          ],
        },
        source('Förderaufgaben', 2, 3, 4, 5, 6, 7, 8),
      ],
    },
    { id: 'regionalverbund', blocks: [heading(1, 'Mitarbeit im Regionalverbund'), paragraph(long)] },
    {
      id: 'netzwerk',
      blocks: [
        heading(1, 'Netzwerk'),
        heading(2, 'Arbeitskreise'),
        paragraph(long),
        heading(2, 'Austausch'),
        paragraph(long),
      ],
    },
    {
      id: 'termine',
      blocks: [
        heading(1, 'Termine'),
        paragraph(long),
        table(
          'Termine der Koordinierungsstelle, Stand 16.04.2015',
          ['Datum', 'Ort', 'Termin', 'Stand'],
          [
            ['04.02.2015', 'Zeven', 'Runder Tisch', 'besucht'],
            ['27./28.04.2015', 'Mainz', 'Bundeskonferenz der Integrationsbeauftragten', 'geplant'],
          ],
        ),
        source('Termine', 6, 7, 8, 16),
      ],
    },
    {
      id: 'ehrenamt',
      blocks: [heading(1, 'Ehrenamt'), paragraph(long), heading(3, 'Asylbegleitung'), paragraph(long)],
    },
    {
      id: 'umfrage',
      blocks: [
        heading(1, 'Umfrage und Rücklauf'),
        paragraph(long),
        figures,
        source('Rückläufe', 6, 7, 8, 9, 10, 11, 12, 13, 14, 16),
        paragraph(long),
      ],
    },
    { id: 'bedarfe', blocks: [heading(1, 'Bedarfe'), paragraph(long)] },
    { id: 'handlungskonzept', blocks: [heading(1, 'Handlungskonzept'), paragraph(long)] },
    { id: 'angebote', blocks: [heading(1, 'Angebote'), paragraph(long)] },
    {
      id: 'unterschrift',
      blocks: [
        { kind: 'paragraph', role: 'signature', text: 'In Vertretung' },
        { kind: 'paragraph', role: 'signature', text: '(Name)' },
      ],
    },
    {
      id: 'anlage',
      blocks: [
        { kind: 'pageBreak' },
        heading(1, 'Anlage: Angebote zum Spracherwerb'),
        paragraph(long),
        annex,
        source('Angebote', ...offers.map((_, index) => index + 6)),
      ],
    },
  ],
};
