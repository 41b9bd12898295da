/** What the sample county's municipalities send back, through the ordinary preview. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { Answer } from '../../src/app/desk/answer';
import type { ReturnsPreview } from '../../src/app/excel-desk/returns/returns-view';
import { sampleTables } from '../core/office-of';
import { openExcelDesk } from '../ui/excel-world';

const ignore = (): void => undefined;

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const groupsOf = ({ files }: ReturnsPreview): Record<string, string> =>
  Object.fromEntries(files.map(({ name, group }) => [name, group]));

describe('returns of the sample county', () => {
  it('find their way home through the preview, with what can go wrong among them, and late ones come after', async () => {
    const { desk } = openExcelDesk();
    // Forms were made for one of them before, and its token is kept.
    value(await desk.survey.makeForms('umfrage-2015', '033575408', ignore));
    expect(value(await desk.returns.waysIn())).toEqual({ samples: 'first', hasImport: false });

    const first = value(await desk.returns.addSamples(ignore));
    expect(groupsOf(first)).toEqual({
      '033570008_Bremervörde.xlsx': 'ready',
      '033570016_Gnarrenburg.csv': 'ready',
      '033570016_Gnarrenburg Angebote.csv': 'ready',
      '033570039_Rotenburg (Wümme).xlsx': 'known',
      '033570039_Rotenburg (Wümme) - Kopie.xlsx': 'ready',
      '033570041_Scheeßel.xlsx': 'ready',
      '033570051_Visselhövede.xlsx': 'ready',
      '033575401_Bothel.xlsx': 'ready',
      '033575404_Selsingen.xlsx': 'open',
      '033575406_Sottrum.xlsx': 'refused',
      '033575407_Tarmstedt.xlsx': 'ready',
      '033575408_Zeven.xlsx': 'ready',
    });
    const open = first.files.find(({ group }) => group === 'open');
    expect(open?.suggestion).toEqual({ key: '033575404', name: 'Samtgemeinde Selsingen', others: [] });
    const days = first.files.flatMap(({ differences }) =>
      differences.filter(({ name }) => name === 'information_date'),
    );
    expect(new Set(days.map(({ after }) => after))).toEqual(new Set(['16.04.2015']));
    value(await desk.returns.commit(ignore));
    expect(value(await desk.returns.waysIn())).toEqual({ samples: 'late', hasImport: true });
    value(await desk.returns.discard(false, ignore));
    const late = value(await desk.returns.addSamples(ignore));
    expect(groupsOf(late)).toEqual({
      '033570008_Bremervörde - Korrektur.xlsx': 'open',
      '033575405_Sittensen.xlsx': 'ready',
      '033575406_Sottrum.xlsx': 'ready',
    });
  });

  it('are offered in no other workbook', async () => {
    const tables = sampleTables().map((table) =>
      table.name === 'Umfragen' ? { ...table, rows: [] } : table,
    );
    const { desk } = openExcelDesk({ store: createMemoryTableStore(tables) });
    expect(value(await desk.returns.waysIn())).toMatchObject({ samples: null });
  });
});
