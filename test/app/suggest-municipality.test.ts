/** Whose a form may be that does not tell it by its token. */
import { suggestMunicipality } from '../../src/app/import-returns/suggest-municipality';
import { noMeta, type FormMeta } from '../../src/core/survey/form-meta';
import type { ReturnForm } from '../../src/core/survey/return-form';
import { readOfficeData } from '../../src/core/tables/read-office-data';
import { allTables } from '../../src/core/catalog';
import { readCodeLists } from '../../src/core/office/code-lists';
import { countyWithTokens, tarmstedt, tokenOf, zeven } from '../scenario/returns-desk';

const data = readOfficeData(allTables, countyWithTokens, readCodeLists);

interface Told {
  readonly meta?: Partial<FormMeta>;
  readonly venues?: readonly string[];
}

function suggest(file: string, { meta = {}, venues = [] }: Told = {}): string | undefined {
  const form: ReturnForm = {
    file,
    meta: { ...noMeta, ...meta },
    answers: [],
    offers: {
      sheet: 'Angebote',
      header: ['Bezeichnung', 'Ort'],
      rows: venues.map((venue, index) => ({ sheetRow: index + 2, cells: ['Kurs', venue] })),
    },
    modified: undefined,
    issues: [],
  };
  return suggestMunicipality(data, form);
}

describe('a form that does not tell whose it is', () => {
  it.each([
    ['033570008_Bremervörde.xlsx', '033570008'],
    ['Eingang/Mai/033575408000_Antwort.xlsx', zeven],
    ['Rückmeldung Zeven.xlsx', zeven],
    ['BREMERVOERDE_2.xlsx', '033570008'],
    ['Fragebogen-Rotenburg.xlsx', '033570039'],
    ['Zeven und Tarmstedt.xlsx', undefined],
    ['033579999.xlsx', undefined],
    ['Zevener Antwort.xlsx', undefined],
    ['Scan.xlsx', undefined],
  ])('is suggested by its name (%s)', (file, key) => {
    expect(suggest(file)).toBe(key);
  });

  it('is suggested by what it carries hidden, unless its name says otherwise', () => {
    expect(suggest('Antwort.xlsx', { meta: { municipality: zeven, token: 'fremd' } })).toBe(zeven);
    expect(suggest('Tarmstedt.xlsx', { meta: { municipality: zeven } })).toBeUndefined();
    expect(
      suggest('Antwort.xlsx', { meta: { municipality: zeven, token: tokenOf(tarmstedt) } }),
    ).toBeUndefined();
    expect(suggest('Zeven.xlsx', { meta: { municipality: '999999999' } })).toBe(zeven);
  });

  it('is suggested by the places of its offers where nothing else tells it, and they are of one municipality', () => {
    expect(suggest('Antwort.xlsx', { venues: ['Waffensen', 'Wo auch immer'] })).toBe('033570039');
    expect(suggest('Antwort.xlsx', { venues: ['Waffensen', 'Kirchwalsede'] })).toBeUndefined();
    expect(suggest('Zeven.xlsx', { venues: ['Waffensen'] })).toBe(zeven);
  });
});
