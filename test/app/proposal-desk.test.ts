/** Settling proposals, asked without a screen: what comes from where, and what an undone import takes back. */
import fc from 'fast-check';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { readOffice } from '../../src/app/read-office';
import { undoImport } from '../../src/app/undo-import';
import { createChangeRecorder } from '../../src/core/office/record-changes';
import { changes, journal } from '../../src/core/office/journal';
import { offers } from '../../src/core/register/offers';
import { encodeChange } from '../../src/core/tables/encode-change';
import type { OfficeData } from '../../src/core/tables/office-data';
import { planEdits } from '../../src/core/tables/plan-edits';
import { insertRow } from '../../src/core/tables/row-change';
import type { IsoDate } from '../../src/core/values/iso-date';
import { stableId } from '../../src/core/values/digest';
import type { TableStore } from '../../src/ports/table-store';
import { raw, sampleTablesWith } from '../core/office-of';
import { openExcelDesk, type ExcelDeskOfTest } from '../ui/excel-world';
import { answered } from './answered';

const known = {
  id: 'o-1',
  title: 'Deutschkurs A1',
  status: 'active',
  offerClass: 'language-course',
  start: '2015-03-02' as IsoDate,
  levelFrom: 'a1',
  targetGroup: ['women', 'adults'],
};
const proposal = {
  title: 'Deutsch A1',
  status: 'proposed',
  publish: 'draft',
  offerClass: 'language-course',
  start: '2015-03-02' as IsoDate,
  capMax: 18,
  targetGroup: ['adults', 'women'],
  contact: 'Kursbüro',
  source: 'return',
  sourceReturn: 'r-1',
  sourceCell: 'Angebote!7',
  candidateOf: 'o-1',
};

/** The sample county with an import that has brought the proposal p-1, and p-2 that resembles nothing. */
async function openWithImport(): Promise<ExcelDeskOfTest> {
  const store = createMemoryTableStore(
    sampleTablesWith({
      offers: [known],
      returns: [{ id: 'r-1', municipality: '033575408', fileName: 'Zeven.xlsx', channel: 'xlsx' }],
    }),
  );
  const data = await officeIn(store);
  const recorder = createChangeRecorder(data, 'b-1', () => 'x');
  const rows = [
    insertRow(offers, 'p-1', proposal, { provider: 'Volkshochschule Zeven am Markt' }),
    insertRow(offers, 'p-2', { title: 'Nähstube', status: 'proposed', publish: 'draft', source: 'return' }),
  ];
  const recorded = rows.flatMap((row) => recorder.record(row, encodeChange(data, row)));
  const entry = insertRow(journal, 'b-1', {
    no: 1,
    at: '2015-04-10',
    what: 'Import',
    changes: recorder.count,
  });
  const edits = planEdits(data, [...rows, ...recorded, entry], () => 'x');
  if (!edits.ok) throw new Error('no edits');
  await store.apply(edits.value);
  return openExcelDesk({ store });
}

async function officeIn(store: TableStore): Promise<OfficeData> {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return data.value;
}

const undoDesk = (store: TableStore): Parameters<typeof undoImport>[0] => ({
  store,
  clock: { today: () => '2015-04-16' as never, now: () => '2015-04-16T08:00:00Z' },
  ids: { next: () => stableId('undo') },
});

describe('proposals', () => {
  it('stand with what they resemble, the surest first, and with where they came from', async () => {
    const { desk } = await openWithImport();

    const cards = await answered(desk.proposals.list());

    expect(cards.map(({ title, alike }) => [title, alike?.title])).toEqual([
      ['Deutsch A1', 'Deutschkurs A1'],
      ['Nähstube', undefined],
    ]);
    expect(cards[0]?.source).toBe('aus Zeven');
    expect(cards[0]?.alike?.score).toBeGreaterThan(0);
  });

  it('are compared field by field; several choices are the same in any order', async () => {
    const { desk } = await openWithImport();

    const { alike, source, next, number, count } = await answered(desk.proposals.show('p-1'));

    const kinds = Object.fromEntries((alike?.fields ?? []).map(({ column, kind }) => [column, kind]));
    expect(kinds).toMatchObject({
      title: 'differs',
      provider: 'filled',
      capMax: 'filled',
      levelFrom: 'silent',
      targetGroup: 'same',
      start: 'same',
    });
    expect(kinds).not.toHaveProperty('status');
    expect(alike?.fields.find(({ column }) => column === 'provider')?.canTake).toBe(false);
    expect(alike?.reasons).toContain('gleiche Bezeichnung');
    expect(source.detail).toBe('Rückmeldung Zeven.xlsx, Angebote!7');
    expect([number, count, next]).toEqual([1, 2, 'p-2']);
  });

  it('are merged: what was chosen goes to the offer, which then names the return; the row goes', async () => {
    const { desk, store } = await openWithImport();

    const done = await answered(desk.proposals.merge('p-1', 'o-1', ['capMax', 'contact']));

    expect(done.what).toContain('2 Angaben geändert');
    const data = await officeIn(store);
    expect(data.find(offers, 'p-1')).toBeUndefined();
    expect(data.find(offers, 'o-1')?.values).toMatchObject({
      title: 'Deutschkurs A1',
      capMax: 18,
      contact: 'Kursbüro',
      sourceReturn: 'r-1',
      sourceCell: 'Angebote!7',
    });
  });

  it.each([
    ['merging', (desk: ExcelDeskOfTest['desk']) => desk.proposals.merge('p-1', 'o-1', ['capMax', 'title'])],
    ['rejecting', (desk: ExcelDeskOfTest['desk']) => desk.proposals.reject('p-1')],
  ])('%s is taken back whole', async (_, settle) => {
    const { desk, store } = await openWithImport();
    const before = await officeIn(store);

    const done = await answered(settle(desk));
    await answered(desk.actions.undo(done.undo ?? ''));

    const after = await officeIn(store);
    for (const table of [offers, changes, journal] as const) {
      const rowsOf = (data: OfficeData): unknown =>
        data
          .rows<typeof table.columns>(table as never)
          .map(({ values, unread }) => ({ values, unread }))
          .sort((a, b) => (String(a.values.id) < String(b.values.id) ? -1 : 1));
      expect(rowsOf(after)).toEqual(rowsOf(before));
    }
  });

  it('whatever was merged of an import goes when the import is taken back, and nothing else', async () => {
    const columns = ['capMax', 'contact', 'title'] as const;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...columns]), async (chosen) => {
        const { desk, store } = await openWithImport();
        const before = (await officeIn(store)).find(offers, 'o-1')?.values;
        await answered(desk.proposals.merge('p-1', 'o-1', chosen));

        const undone = await undoImport(undoDesk(store));

        expect(undone).toMatchObject({ ok: true, value: { kept: [] } });
        const data = await officeIn(store);
        expect(data.find(offers, 'o-1')?.values).toEqual(before);
        expect(data.find(offers, 'p-1') ?? data.find(offers, 'p-2')).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });

  it('that were merged one after the other into the same offer come back to what stood there before', async () => {
    const { desk, store } = await openWithImport();
    await answered(desk.register.save({ table: 'offers', key: 'p-2', texts: { capMax: '9' }, before: {} }));
    await answered(desk.proposals.merge('p-1', 'o-1', ['capMax']));
    await answered(desk.proposals.merge('p-2', 'o-1', ['capMax']));
    expect((await officeIn(store)).find(offers, 'o-1')?.values.capMax).toBe(9);

    await undoImport(undoDesk(store));

    expect((await officeIn(store)).find(offers, 'o-1')?.values.capMax).toBeNull();
  });

  it('become offers of their own once nothing required is missing, and resemble nobody then', async () => {
    const { desk, store } = await openWithImport();
    const form = await answered(desk.proposals.takeIn('p-1'));

    expect(form.groups.slice(0, 2).map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      ['provider', 'venue', 'residenceStatus', 'timeModel', 'childcare'],
      ['status', 'localNo', 'publish', 'verifiedOn', 'verifiedBy'],
    ]);
    expect(form.preset).toEqual({
      status: 'aktiv',
      localNo: '44',
      publish: 'öffentlich',
      verifiedOn: '16.04.2015',
      verifiedBy: 'Koordinierungsstelle Migration und Teilhabe',
    });
    expect((await answered(desk.proposals.show('p-1'))).own).toEqual({ status: 'aktiv', missing: 5 });
    const draft = { table: 'offers', key: 'p-1', before: form.texts };
    const early = await answered(desk.register.save({ ...draft, texts: form.preset }));
    expect(early.state).toBe('wrong');
    const { cards } = await answered(desk.register.list('providers'));
    const saved = await answered(
      desk.register.save({
        ...draft,
        texts: {
          ...form.preset,
          provider: cards[0]?.title ?? '',
          venue: 'Zeven',
          residenceStatus: 'keine Einschränkung',
          timeModel: 'Teilzeit',
          childcare: 'nein',
        },
      }),
    );
    expect(saved).toMatchObject({
      state: 'saved',
      done: { what: '„Deutsch A1“ ist jetzt ein Angebot im Register.' },
    });
    expect((await officeIn(store)).find(offers, 'p-1')?.values).toMatchObject({
      status: 'active',
      publish: 'public',
      candidateOf: null,
      sourceReturn: 'r-1',
    });
  });

  it('become offers only with a start, and keep whom the office lets see them', async () => {
    const own = { title: 'Nähstube', status: 'proposed', publish: 'internal', source: 'return' };
    const tables = sampleTablesWith({ offers: [{ ...own, id: 'p-1' }] });
    const { desk } = openExcelDesk({ tables });

    const form = await answered(desk.proposals.takeIn('p-1'));

    expect(form.groups[0]?.fields.map(({ name }) => name)).toContain('start');
    expect(form.preset).not.toHaveProperty('publish');
    const draft = { table: 'offers', key: 'p-1', texts: form.preset, before: form.texts };
    const outcome = await answered(desk.register.save(draft));
    const stopping = outcome.state === 'wrong' ? outcome.notices.filter(({ stops }) => stops) : [];
    expect(stopping.map(({ name }) => name).sort()).toEqual(
      form.groups[0]?.fields.map(({ name }) => name).sort(),
    );
  });

  it('that somebody has settled meanwhile are said to be gone', async () => {
    const { desk, store } = await openWithImport();
    await answered(openExcelDesk({ store }).desk.proposals.reject('p-1'));

    const answer = await desk.proposals.show('p-1');

    expect(answer.notices.map(({ code }) => code)).toEqual(['proposal.gone']);
  });

  it('whose offer is gone are compared with the next one like it', async () => {
    const tables = sampleTablesWith({
      offers: [
        { ...known, id: 'o-2' },
        { ...proposal, id: 'p-3', candidateOf: 'gone', provider: raw('VHS') },
      ],
    });

    const { alike } = await answered(openExcelDesk({ tables }).desk.proposals.show('p-3'));

    expect(alike?.key).toBe('o-2');
  });
});
