/** Which cells can be put right without asking, and what is left alone. */
import fc from 'fast-check';
import { allTables } from '../../../src/core/catalog';
import { codeLists, readCodeLists } from '../../../src/core/office/code-lists';
import { registerSystem } from '../../../src/core/register/register-system';
import { surveySystem } from '../../../src/core/survey/survey-system';
import type { OldLabels } from '../../../src/core/tables/certain-choice';
import { findFixes, type CellFix, type Derive } from '../../../src/core/tables/find-fixes';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import type { Cell } from '../../../src/core/values/cell';
import { officeOf, raw, rawTablesOf, type Rows } from '../office-of';
import { offer, registerOf } from '../register/offer-row';

const derive: Derive = (...asked) => registerSystem.derive?.(...asked) ?? surveySystem.derive?.(...asked);

/** Of the office's own tables: those that come with the product are texts here, as in a CSV file. */
function fixes(data: OfficeData, old: OldLabels = new Map()): readonly CellFix[] {
  return findFixes(data, { old, derive }).filter(({ table }) => !shipped.includes(table.name));
}

const shipped = ['codeLists', 'questions', 'settings', 'textBlocks', 'abbreviations'];

/** The one offer of a register with these cells, and what would be done about them. */
function offersWith(...rows: Rows): readonly CellFix[] {
  const complete = { ...offer('a1'), provider: raw('Volkshochschule'), venue: raw('Zeven') };
  const all = rows.map((row, index) => ({ ...complete, id: `a${index}`, ...row }));
  return fixes(officeOf(registerOf(all))).filter(({ table }) => table.name === 'offers');
}

const said = (found: readonly CellFix[]): readonly (readonly [string, string, Cell])[] =>
  found.map(({ kind, column, after }) => [kind, column, after] as const);

describe('cells that can be put right without asking', () => {
  it('are none in a register as the program writes it', () => {
    expect(offersWith({})).toEqual([]);
  });

  it.each<readonly [string, Cell, string, Cell]>([
    ['start', '22.05.2015', 'date', { serial: 42146 }],
    ['regDeadline', '22/05/2015', 'date', { serial: 42146 }],
    ['title', ' Deutsch  am Abend ', 'blanks', 'Deutsch am Abend'],
    ['capMax', '18', 'number', 18],
    ['amount', '1.250,00 €', 'number', 1250],
    ['hoursWeek', '2,5', 'number', 2.5],
    ['capMax', 'ungefähr 20', 'about', 20],
    ['hoursWeek', 'ca. 2,5', 'about', 2.5],
    ['status', 'AKTIV', 'choice', 'aktiv'],
    ['status', 'active', 'choice', 'aktiv'],
    ['offerClass', 'Sprach-Kurs', 'choice', 'Sprachkurs'],
    ['targetGroup', 'Frauen, Eltern', 'choice', 'Frauen; Eltern'],
    ['rollingEntry', 'x', 'choice', 'ja'],
    ['rollingEntry', true, 'choice', 'ja'],
    ['provider', 'volkshoch-schule', 'name', 'Volkshochschule'],
    ['venue', 'Oerel', 'name', 'Örel'],
    ['url', ' https://vhs.example ', 'blanks', 'https://vhs.example'],
  ])('in the column %s: %p', (column, cell, kind, after) => {
    expect(said(offersWith({ [column]: raw(cell) }))).toEqual([[kind, column, after]]);
  });

  it.each<readonly [string, Cell]>([
    ['start', '05/04/2015'],
    ['hoursWeek', '1.250'],
    ['offerClass', 'Kurs'],
    ['provider', 'Volks-HS'],
    ['capMax', 'knapp 18'],
    ['capMax', 'etwa 18 bis 20'],
    ['hoursWeek', 'ca. 1.250'],
    ['title', { error: '#NAME?' }],
    ['localNo', 12],
    ['description', '  zwei  Leerzeichen  '],
  ])('leave to a person what is not certain, in the column %s: %p', (column, cell) => {
    expect(said(offersWith({ [column]: raw(cell) }))).toEqual([]);
  });

  it('give back the zero that Excel takes from a postcode and from the key of a municipality', () => {
    const data = officeOf({
      municipalities: [{ key: raw(33575408), name: 'Zeven', kind: 'joint-municipality' }],
      places: [{ id: 'o', name: 'Dort', postcode: raw(1234) }],
    });

    expect(said(fixes(data))).toEqual([
      ['digits', 'key', '033575408'],
      ['digits', 'postcode', '01234'],
    ]);
  });

  it('write the sign of an address, and leave alone what is none then either', () => {
    const settings = [
      'office(at)kreis.example',
      'amt (at) kreis.example',
      'amt(at)kreis',
      'a(at)b(at)c.example',
    ];
    const data = officeOf({
      providers: settings.map((email, index) => ({
        id: `t${index}`,
        name: `Träger ${index}`,
        email: raw(email),
      })),
    });

    expect(said(fixes(data))).toEqual([
      ['at', 'email', 'office@kreis.example'],
      ['at', 'email', 'amt@kreis.example'],
    ]);
  });

  it('know the labels a list had when it came, unless the office uses the word for something else', () => {
    const lists = [
      { id: '1', list: 'Angebotsstatus', code: 'active', label: 'läuft' },
      { id: '2', list: 'Angebotsstatus', code: 'paused', label: 'ruht' },
      { id: '3', list: 'Angebotsstatus', code: 'own', label: 'pausiert' },
    ];
    const old = new Map([
      [
        'Angebotsstatus',
        [
          { code: 'active', label: 'aktiv', validFrom: null, validUntil: null },
          { code: 'paused', label: 'pausiert', validFrom: null, validUntil: null },
        ],
      ],
    ]);
    const rows = ['aktiv', 'pausiert', 'unbekannt'].map((word, index) => ({
      id: `a${index}`,
      status: raw(word),
    }));
    const data = officeOf({ [codeLists.name]: lists, offers: rows });

    expect(said(fixes(data, old))).toEqual([['choice', 'status', 'läuft']]);
  });

  it('leave a name alone that two rows bear', () => {
    const data = officeOf({
      places: [
        { id: 'z1', name: 'Neu-Dorf' },
        { id: 'z2', name: 'Neu Dorf' },
      ],
      offers: [{ id: 'a', venue: raw('Neudorf') }],
    });

    expect(fixes(data)).toEqual([]);
  });

  it('are rows without a key, and what follows from what stands beside it', () => {
    const data = officeOf({
      municipalities: [{ key: '033575408', name: 'Zeven', kind: 'joint-municipality' }],
      returns: [{ id: 'r1', municipality: raw('Zeven'), fileName: 'Zeven.xlsx' }],
      answers: [{ id: 'w1', returnId: 'r1', question: 'frage' }],
      offers: [{ title: 'Von Hand' }, { id: 'a2', title: 'Gemeldet', sourceReturn: 'r1' }],
    });

    expect(said(fixes(data))).toEqual([
      ['derived', 'channel', 'Excel-Datei'],
      ['derived', 'municipality', 'Zeven'],
      ['key', 'id', null],
      ['derived', 'source', 'Rückmeldung'],
    ]);
  });

  it('are not sought in the second of two rows with one key, which could not be told from the first', () => {
    const rows = [{ id: 'a1' }, { id: 'a1', title: raw(' Kurs ') }];

    expect(fixes(officeOf({ offers: rows }))).toEqual([]);
  });

  it('are neither formulas nor answers as they came in', () => {
    const tables = rawTablesOf({
      answers: [{ id: 'w1', returnId: 'r1', question: 'frage', rawValue: raw('  so  geschrieben ') }],
      offers: [{ id: 'a1', title: raw(' Kurs ') }],
    });
    const place = tables.find(({ name }) => name === 'Angebote')?.header.indexOf('Bezeichnung') ?? -1;
    const withFormula = tables.map((table) =>
      table.name === 'Angebote' ? { ...table, formulas: new Set([`0:${place}`]) } : table,
    );

    expect(fixes(readOfficeData(allTables, withFormula, readCodeLists))).toEqual([]);
  });
});

describe('whatever somebody types', () => {
  it('nothing is left to put right after it was put right once', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(' aktiv', 'Aktiv', '22.5.15', '22/5/2015', '1.250,5', '12', ' ja', 'ÖREL', 'ss-B1'),
      fc.integer({ min: -5, max: 60_000 }),
      fc.boolean(),
    );
    const columns = fc.constantFrom('title', 'status', 'start', 'capMax', 'amount', 'rollingEntry', 'venue');
    fc.assert(
      fc.property(columns, typed, (column, cell) => {
        for (const { after } of offersWith({ [column]: raw(cell) })) {
          expect(said(offersWith({ [column]: raw(after) }))).toEqual([]);
        }
      }),
    );
  });
});
