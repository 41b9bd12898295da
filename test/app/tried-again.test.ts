/** What a person does again because it broke off, though the workbook has it: it is there once. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { ExcelDesk } from '../../src/app/excel-desk/excel-desk';
import type { RowDraft } from '../../src/app/excel-desk/register/row-draft';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTables } from '../core/office-of';
import {
  countyWithTokens,
  csvFile,
  day,
  memoryReader,
  tarmstedt,
  tokenOf,
  zeven,
} from '../scenario/returns-desk';
import { openExcelDesk, type ExcelDeskOfTest } from '../ui/excel-world';
import { answered } from './answered';

interface BreakingDesk extends ExcelDeskOfTest {
  /** The next writing arrives, and its answer does not. */
  breakOff(): void;
}

function open(tables: readonly RawTable[] = sampleTables()): BreakingDesk {
  const memory = createMemoryTableStore(tables);
  let isBreaking = false;
  const store: TableStore = {
    ...memory,
    async apply(edits) {
      const written = await memory.apply(edits);
      if (!isBreaking) return written;
      isBreaking = false;
      throw new Error('broken off');
    },
  };
  const world = openExcelDesk({
    store,
    today: day('2015-05-04'),
    world: { loadReader: () => Promise.resolve(memoryReader) },
  });
  return {
    ...world,
    breakOff() {
      isBreaking = true;
    },
  };
}

async function newRow(desk: ExcelDesk, table: string, texts: RowDraft['texts']): Promise<RowDraft> {
  const form = await answered(desk.register.form(table, null));
  return { table, key: null, texts, before: form.texts };
}

async function titles(desk: ExcelDesk, table: string, begin: string): Promise<readonly string[]> {
  const { cards } = await answered(desk.register.list(table));
  return cards.map(({ title }) => title).filter((title) => title.startsWith(begin));
}

describe('a new row', () => {
  it('stands once where saving it broke off and is tried again', async () => {
    const { desk, breakOff } = open();
    const draft = await newRow(desk, 'providers', { name: 'Neuer Verein e. V.' });
    breakOff();
    await expect(desk.register.save(draft)).rejects.toThrow('broken off');

    const saved = await answered(desk.register.save(draft));

    expect(saved).toMatchObject({
      state: 'saved',
      done: { what: '„Neuer Verein e. V.“ steht jetzt in der Tabelle „Träger“.' },
      shown: 'Neuer Verein e. V.',
    });
    expect(await titles(desk, 'providers', 'Neuer')).toEqual(['Neuer Verein e. V.']);
  });

  it('says what the form says in the end, also what was cleared since', async () => {
    const { desk, breakOff } = open();
    const draft = await newRow(desk, 'providers', { name: 'Neuer Verein', shortName: 'NEU' });
    breakOff();
    await expect(desk.register.save(draft)).rejects.toThrow('broken off');

    const texts = { name: 'Neuer Verein Zeven', shortName: '' };
    const saved = await answered(desk.register.save({ ...draft, texts }));

    if (saved.state !== 'saved') throw new Error(saved.state);
    const form = await answered(desk.register.form('providers', saved.key));
    expect([form.texts['name'], form.texts['shortName']]).toEqual(['Neuer Verein Zeven', undefined]);
    expect(await titles(desk, 'providers', 'Neuer')).toEqual(['Neuer Verein Zeven']);
  });

  it('is found by the key a person has typed; another row with that key is refused as ever', async () => {
    const { desk, breakOff } = open();
    const draft = await newRow(desk, 'settings', { key: 'haus.neu', value: '12' });
    breakOff();
    await expect(desk.register.save(draft)).rejects.toThrow('broken off');

    expect(await answered(desk.register.save(draft))).toMatchObject({ state: 'saved', key: 'haus.neu' });
    const other = await desk.register.save({ ...draft, texts: { key: 'haus.neu', value: '13' } });
    expect(other.notices.map(({ code }) => code)).toEqual(['form.keyDoubled']);
  });

  it('stands twice where two forms were filled in alike', async () => {
    const { desk } = open();
    const texts = { name: 'Neuer Verein e. V.' };
    await answered(desk.register.save(await newRow(desk, 'providers', texts)));
    await answered(desk.register.save(await newRow(desk, 'providers', texts)));

    expect(await titles(desk, 'providers', 'Neuer')).toHaveLength(2);
  });
});

describe('a reminder', () => {
  it('counts once where noting it broke off and is tried again', async () => {
    const { desk, breakOff } = open();
    const { changes } = await answered(desk.survey.remind('umfrage-2015', zeven));
    breakOff();
    await expect(desk.survey.noteReminded('umfrage-2015', changes)).rejects.toThrow('broken off');

    const noted = await answered(desk.survey.noteReminded('umfrage-2015', changes));

    expect(noted).toMatchObject({ what: 'Die Erinnerung ist bei 1 Kommune vermerkt.', skipped: [] });
    const next = await answered(desk.survey.remind('umfrage-2015', zeven));
    expect(next.changes).toMatchObject([{ reminders: { before: 1, after: 2 } }]);
  });
});

describe('an import', () => {
  const quiet = (): undefined => undefined;

  async function add(desk: ExcelDesk, from: string): Promise<void> {
    const file = csvFile(`${from}.csv`, [
      ['token', tokenOf(from)],
      ['Name', 'Antwort'],
      ['remarks', 'bald'],
    ]);
    await answered(desk.returns.add({ names: [file.name], read: () => Promise.resolve(file) }, quiet));
  }

  it('is said to be taken back where that broke off and is tried again; the one before it stays', async () => {
    const { desk, breakOff } = open(countyWithTokens);
    for (const from of [zeven, tarmstedt]) {
      await add(desk, from);
      await answered(desk.returns.commit(quiet));
    }
    const { batch } = await answered(desk.returns.previewUndo());
    breakOff();
    await expect(desk.returns.undo(batch ?? '')).rejects.toThrow('broken off');

    expect(await answered(desk.returns.undo(batch ?? ''))).toEqual({ reverted: null, kept: null });
    expect(await answered(desk.returns.previewUndo())).toMatchObject({ files: `${zeven}.csv` });
    expect((await desk.returns.undo('another')).notices.map(({ code }) => code)).toEqual(['undo.otherBatch']);
  });

  const ends: readonly (readonly [string, (world: BreakingDesk, batch: string) => Promise<unknown>])[] = [
    ['taken back', ({ desk }, batch) => answered(desk.returns.undo(batch))],
    [
      'taken back, and broken off in it',
      ({ desk, breakOff }, batch) => {
        breakOff();
        return expect(desk.returns.undo(batch)).rejects.toThrow('broken off');
      },
    ],
    [
      'followed by one that broke off',
      async ({ desk, breakOff }) => {
        await add(desk, tarmstedt);
        breakOff();
        await expect(desk.returns.commit(quiet)).rejects.toThrow('broken off');
      },
    ],
  ];

  it.each(ends)('%s ends what could be taken back before', async (_, end) => {
    const world = open(countyWithTokens);
    const { desk } = world;
    await add(desk, zeven);
    await answered(desk.returns.commit(quiet));
    const { batch } = await answered(desk.returns.previewUndo());
    const [offer] = (await answered(desk.register.list('offers'))).cards;
    const done = await answered(desk.register.verify([offer?.key ?? '']));

    await end(world, batch ?? '');

    const undone = await desk.actions.undo(done.undo ?? '');
    expect(undone.notices.map(({ code }) => code)).toEqual(['restore.nothing']);
  });
});
