/** What rows are called in lists, forms and sentences, whatever stands in their cells. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { raw, sampleTablesWith } from '../core/office-of';
import { openExcelDesk } from '../ui/excel-world';
import { answered } from './answered';

describe('a row', () => {
  it('is called by as much of a long name as there is room for, in every sentence', async () => {
    const long = 'Kurs '.repeat(6400).trim();
    const { desk } = openExcelDesk();
    const draft = { table: 'providers', key: null, texts: { name: long }, before: {} };
    const saved = await answered(desk.register.save(draft));
    if (saved.state !== 'saved') throw new Error(saved.state);
    const { title, texts } = await answered(desk.register.form('providers', saved.key));
    const { cards } = await answered(desk.register.list('providers'));

    expect(saved.done.what.length).toBeLessThan(200);
    expect(title).toMatch(/^Kurs .{100,115}…$/);
    expect(cards.find(({ key }) => key === saved.key)?.title).toBe(title);
    expect(texts['name']).toBe(long);
  });

  it('turns around nothing in a list or a sentence, whoever has filled the cell', async () => {
    const store = createMemoryTableStore(
      sampleTablesWith({
        offers: [{ id: 'o-1', title: raw('Kurs \u202esruK\vfür alle'), status: 'active' }],
      }),
    );
    const { desk } = openExcelDesk({ store });
    const { cards } = await answered(desk.register.list('offers'));
    const verified = await answered(desk.register.verify(['o-1']));

    expect(cards.find(({ key }) => key === 'o-1')?.title).toBe('Kurs sruK für alle');
    expect(verified.what).toContain('„Kurs sruK für alle“');
  });

  it('keeps what was typed without what would turn around the line it stands in', async () => {
    const { desk, store } = openExcelDesk();
    const texts = { name: '\u202eVerein\vfür alle\u0007' };
    const saved = await answered(desk.register.save({ table: 'providers', key: null, texts, before: {} }));

    if (saved.state !== 'saved') throw new Error(saved.state);
    expect(saved.done.what).toContain('„Verein für alle“');
    const { texts: kept } = await answered(
      openExcelDesk({ store }).desk.register.form('providers', saved.key),
    );
    expect(kept['name']).toBe('Verein für alle');
  });
});
