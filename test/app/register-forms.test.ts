/** What a form begins with, and what keeps it from being saved: the same that checking the workbook would call an error. */
import fc from 'fast-check';
import { checkOffice } from '../../src/app/check-workbook';
import type { FieldNotice, RowDraft } from '../../src/app/excel-desk/register/row-draft';
import { readOffice } from '../../src/app/read-office';
import { offers } from '../../src/core/register/offers';
import type { OfficeData } from '../../src/core/tables/office-data';
import { severityOf } from '../../src/core/texts/issue-severities';
import type { IsoDay } from '../../src/core/values/iso-date';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTablesWith } from '../core/office-of';
import { openExcelDesk } from '../ui/excel-world';
import { answered } from './answered';

async function officeIn(store: TableStore): Promise<OfficeData> {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return data.value;
}

describe('the form of a row to come', () => {
  it('fills in of a new offer what the program knows, and of a row that a reference waits for its name', async () => {
    const { desk } = openExcelDesk();

    const { preset } = await answered(desk.register.form('offers', null));

    expect(preset).toEqual({
      localNo: '44',
      status: 'aktiv',
      publish: 'öffentlich',
      verifiedOn: '16.04.2015',
      verifiedBy: 'Koordinierungsstelle Migration und Teilhabe',
      source: 'Recherche',
    });
    expect((await answered(desk.register.formFor('providers', 'Verein'))).preset).toEqual({ name: 'Verein' });
    const [first] = (await answered(desk.register.list('offers'))).cards;
    expect((await answered(desk.register.form('offers', first?.key ?? ''))).preset).toEqual({});
  });

  it('stops at what checking the workbook would call an error, and at nothing else', async () => {
    const fields = {
      title: ['Probe', ''],
      status: ['aktiv', 'beendet', 'Vorschlag'],
      offerClass: ['Sprachkurs', ''],
      provider: ['Volkshochschule im Südkreis', ''],
      venue: ['Zeven', ''],
      targetGroup: ['alle', ''],
      residenceStatus: ['keine Einschränkung'],
      start: ['01.03.2015', '', '2014'],
      end: ['', '01.02.2015'],
      rollingEntry: ['', 'ja'],
      timeModel: ['Teilzeit', ''],
      childcare: ['nein'],
      minAge: ['', '40'],
      maxAge: ['', '20'],
    };
    const drafts = fc.record(
      Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, fc.constantFrom(...values)])),
    );
    await fc.assert(
      fc.asyncProperty(drafts, async (typed) => {
        const { desk, store } = openExcelDesk();
        const { preset, texts: before } = await answered(desk.register.form('offers', null));
        const draft: RowDraft = { table: 'offers', key: null, texts: { ...preset, ...typed }, before };
        const { notices } = await answered(desk.register.check(draft));
        for (const { severity, stops } of notices) expect(severity === 'error').toBe(stops);

        const saved = await answered(desk.register.save(draft));

        // A proposal may lack anything but its name.
        const isProposal = typed['status'] === 'Vorschlag';
        expect(saved.state).toBe(notices.some(({ stops }) => stops) ? 'wrong' : 'saved');
        if (saved.state !== 'saved') return;
        const data = await officeIn(store);
        const row = data.find(offers, saved.key)?.row;
        const errors = checkOffice(data, '2015-04-16' as IsoDay).filter(
          ({ code, at }) => at.table === 'offers' && at.row === row && severityOf(code) === 'error',
        );
        expect(isProposal ? [] : errors).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says of what was missing before that it can wait, and stops at what a change makes missing', async () => {
    const offer = { id: 'x-1', title: 'Probe', status: 'active' };
    const over = { id: 'x-2', title: 'Vorbei', status: 'ended' };
    const { desk } = openExcelDesk({ tables: sampleTablesWith({ offers: [offer, over] }) });
    const findings = async (
      key: string,
      texts: Readonly<Record<string, string>>,
    ): Promise<readonly FieldNotice[]> => {
      const { texts: before } = await answered(desk.register.form('offers', key));
      const { notices } = await answered(desk.register.check({ table: 'offers', key, texts, before }));
      return notices.filter(({ name }) => name === 'start');
    };

    expect(await findings('x-1', { booked: '3' })).toEqual([
      {
        name: 'start',
        severity: 'warning',
        text: 'Der Beginn fehlt. Er kann später ergänzt werden.',
        stops: false,
        isMissing: true,
      },
    ]);
    expect(await findings('x-2', { status: 'aktiv' })).toMatchObject([
      { severity: 'error', stops: true, isMissing: true },
    ]);
  });
});
