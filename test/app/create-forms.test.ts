/** Making the questionnaires from a workbook that people filled in by hand. */
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createForms, type FormsMade } from '../../src/app/create-forms';
import { readOffice } from '../../src/app/read-office';
import { invitations, surveys } from '../../src/core/survey/survey-tables';
import { insertRow } from '../../src/core/tables/row-change';
import { planEdits } from '../../src/core/tables/plan-edits';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { WorkbookPlan } from '../../src/core/sheets/workbook-plan';
import { ok, type Result } from '../../src/core/values/result';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTables } from '../core/office-of';

/** The forms' plans by name instead of files. */
async function make(store: TableStore): Promise<{
  readonly made: Result<FormsMade>;
  readonly written: readonly string[];
  readonly plans: readonly WorkbookPlan[];
}> {
  const plans: WorkbookPlan[] = [];
  const written: string[] = [];
  let count = 0;
  const made = await createForms(
    {
      store,
      writer: {
        write(plan) {
          plans.push(plan);
          return Promise.resolve(new Uint8Array());
        },
      },
      sink: {
        check: () => Promise.resolve(ok(undefined)),
        writeAll(files) {
          written.push(...files.map((file) => file.name));
          return Promise.resolve(ok(undefined));
        },
      },
      ids: { next: () => `id-${(count += 1)}` },
    },
    { survey: undefined, onProgress: () => undefined },
  );
  return { made, written, plans };
}

/** The sample county with the ids of these tables taken out, as after typing the rows by hand. */
function withoutIds(...titles: readonly string[]): readonly RawTable[] {
  return sampleTables().map((table) =>
    titles.includes(table.name)
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell, place) => ((table.header[place] ?? '').endsWith('-ID') ? null : cell)),
          ),
        }
      : table,
  );
}

describe('making forms', () => {
  it('gives a survey and invitations typed by hand their ids, and writes every form', async () => {
    const store = createMemoryTableStore(withoutIds('Umfragen', 'Einladungen'));
    const { made, written, plans } = await make(store);
    expect(made).toMatchObject({ ok: true, value: { newTokens: 13 } });
    expect(written).toHaveLength(13);
    const data = await readOffice(store);
    const id = data.ok ? data.value.rows(surveys)[0]?.values.id : undefined;
    expect(id).toMatch(/^id-/);
    expect(JSON.stringify(plans[0]?.sheets.find((sheet) => sheet.name === '_meta')?.cells)).toContain(
      `"${id ?? '?'}"`,
    );
  });

  it('asks what to do about a municipality that is invited twice, before anything is written', async () => {
    const store = createMemoryTableStore(sampleTables());
    const before = await readOffice(store);
    if (!before.ok) throw new Error('The sample must be readable');
    const first = before.value.rows(invitations)[0];
    const again = insertRow(invitations, 'again', { ...first?.values, token: null });
    const edits = planEdits(before.value, [again], () => 'x');
    if (!edits.ok) throw new Error('The row must fit');
    await store.apply(edits.value);
    const { made, written } = await make(store);
    expect(made).toMatchObject({
      ok: false,
      issues: [{ code: 'invitation.doubled', params: { other: first?.sheetRow } }],
    });
    expect(written).toEqual([]);
  });
});
