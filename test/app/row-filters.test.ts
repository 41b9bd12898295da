import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { sampleTablesWith } from '../core/office-of';
import { openExcelDesk } from '../ui/excel-world';
import { answered } from './answered';

describe('a list of offers', () => {
  it('leaves the proposals out where the offers are asked for', async () => {
    const rows = [
      { id: 'o1', title: 'Spieletreff', status: 'proposed' },
      { id: 'o2', title: 'Chor' },
    ];
    const { desk } = openExcelDesk({ store: createMemoryTableStore(sampleTablesWith({ offers: rows })) });
    const { cards } = await answered(desk.register.list('offers'));

    const { found, active } = await answered(desk.register.search('offers', { marks: ['noProposal'] }));

    expect(cards).toHaveLength(45);
    expect(found.map((at) => cards[at]?.key)).not.toContain('o1');
    expect(found).toHaveLength(44);
    expect(active.map(({ text }) => text)).toEqual(['ohne Vorschläge']);
  });
});
