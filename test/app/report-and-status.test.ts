import { checkWorkbook, describeCheck } from '../../src/app/check-workbook';
import { readStatus } from '../../src/app/status';
import { writeReport } from '../../src/app/write-report';
import type { Json } from '../../src/core/system';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { countInWords } from '../../src/core/values/german-sentence';
import { sampleTables, type RowsByTable } from '../core/office-of';
import { nineReturns } from '../core/report/nine-returns';
import { on } from '../core/survey/small-survey';
import { sampleDesk } from './office-desk';

async function status(asOf: string, more?: RowsByTable): Promise<Readonly<Record<string, Json>>> {
  const found = await readStatus(sampleDesk(more), on(asOf));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.figures;
}

async function paper(asOf: string, more?: RowsByTable): Promise<string> {
  const written = await writeReport(sampleDesk(more), { asOf: on(asOf), kind: 'vorlage' });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return new TextDecoder().decode(written.value.bytes);
}

/** The figure at a path like `offers.running`. */
function figure(figures: Readonly<Record<string, Json>>, path: string): number {
  const found = path
    .split('.')
    .reduce<Json | undefined>(
      (at, key) =>
        typeof at === 'object' && at !== null && !Array.isArray(at)
          ? (at as Record<string, Json>)[key]
          : undefined,
      figures,
    );
  return Array.isArray(found) ? found.length : Number(found);
}

describe('the figures of the office', () => {
  it('are those of the sample county, which nobody has answered yet', async () => {
    const figures = await status('2015-04-16');

    expect(figures['survey']).toMatchObject({
      sentOn: '2015-04-07',
      dueOn: '2015-05-22',
      invited: 13,
      returned: 0,
      late: 0,
    });
    expect(figure(figures, 'survey.missing')).toBe(13);
    expect(figures['needs']).toEqual({ total: 0 });
    expect(Object.keys(figures)[0]).toBe('asOf');
  });

  it.each(['2015-05-15', '2015-05-28', '2015-06-05'])('are the numbers of the paper on %s', async (asOf) => {
    const figures = await status(asOf, nineReturns());
    const said = await paper(asOf, nineReturns());
    const at = (path: string): number => figure(figures, path);
    const words = (path: string): string => countInWords(at(path));

    expect(said).toContain(`haben ${at('survey.returned')} von ${at('survey.invited')} Kommunen geantwortet`);
    expect(said).toContain(`Rückmeldungen von ${words('survey.missing')} Kommunen:`);
    expect(said.includes('Nach Ablauf der Frist ist eine Rückmeldung eingegangen.')).toBe(
      at('survey.late') === 1,
    );
    expect(said).toContain(
      at('needs.total') === 0 ? 'kein Bedarf benannt' : `sind ${words('needs.total')} Bedarfe erfasst`,
    );
    expect(said).toContain(`verzeichnet das Angebotsregister ${words('offers.total')} Angebote`);
    expect(said).toContain(`Es laufen ${words('offers.running')} Angebote`);
    expect(said).toContain(`Bei ${words('offers.dueForReview')} Angeboten steht die regelmäßige Prüfung`);
  });

  it('cannot be had from a workbook that is not the office’s', async () => {
    const store = { ...createMemoryTableStore([]), file: 'Umfrage.xlsx' };
    const found = await readStatus({ store }, on('2015-04-16'));

    expect(found.ok ? [] : found.issues).toEqual([
      { code: 'file.notOfficeWorkbook', at: { file: 'Umfrage.xlsx' }, params: {} },
    ]);
  });
});

describe('checking the workbook', () => {
  const wrong: RowsByTable = {
    papers: [{ id: 'p9', reference: '2011-16/1040', paperType: 'information', resolution: 'Zustimmung' }],
    textBlocks: [{ key: 'eigener', text: 'Guten Tag {{' }],
    returns: [{ id: 'r9' }],
  };

  it('lists findings by sheet, row and column, each with its place in words', async () => {
    const report = await checkWorkbook(sampleDesk(wrong), on('2015-04-16'));
    if (!report.ok) throw new Error(JSON.stringify(report.issues));
    const { asOf, issues } = describeCheck(report.value);
    const own = issues.filter((one) => ['returns', 'papers', 'textBlocks'].includes(one.table ?? ''));

    expect(asOf).toBe('2015-04-16');
    expect(own.map((one) => `${one.table} ${one.row} ${one.column} ${one.code}`)).toEqual([
      'returns 1 Umfrage required.missing',
      'returns 1 Kommune required.missing',
      'returns 1 eingegangen am required.missing',
      'returns 1 Weg required.missing',
      'papers 2 Drucksachen-Nr. paper.referenceDoubled',
      'papers 2 Bezeichnung required.missing',
      'papers 2 Datum required.missing',
      'papers 2 Organisationseinheit required.missing',
      'papers 2 öffentlich required.missing',
      'papers 2 Beschlussvorschlag paper.resolutionNotAllowed',
      'papers 2 Stand required.missing',
      expect.stringMatching(/^textBlocks \d+ Text textBlock\.unreadable$/),
    ]);
    expect(own[0]).toEqual({
      code: 'required.missing',
      severity: 'error',
      table: 'returns',
      row: 1,
      column: 'Umfrage',
      message: 'Blatt „Rückläufe“, Zeile 2, Spalte „Umfrage“: Die Angabe „Umfrage“ fehlt. Bitte ergänzen.',
    });
  });

  it('names the lists that are empty, without which no offer can be entered', async () => {
    const empty = sampleTables().map((table) =>
      table.name === 'Codelisten' ? { ...table, rows: [] } : table,
    );
    const report = await checkWorkbook({ store: createMemoryTableStore(empty) }, on('2015-04-16'));
    if (!report.ok) throw new Error(JSON.stringify(report.issues));
    const own = describeCheck(report.value).issues.filter(({ code }) => code === 'codes.empty');

    expect(own.length).toBeGreaterThan(3);
    expect(own.map(({ message }) => message)).toContain(
      'Blatt „Codelisten“: Die Liste „Angebotsart“ ist leer; in der Tabelle „Angebote“ lässt sich deshalb „Angebotsart“ nicht ausfüllen. Bitte in der Tabelle „Codelisten“ Einträge für diese Liste anlegen.',
    );
  });

  it('asks of a proposal less than of an offer', async () => {
    const offers = [{ id: 'o1', title: 'Spieletreff', status: 'proposed' }];
    const report = await checkWorkbook(sampleDesk({ offers }), on('2015-04-16'));
    const row = report.ok
      ? Math.max(...report.value.issues.map((one) => (one.at.table === 'offers' ? (one.at.row ?? 0) : 0)))
      : 0;
    const own = report.ok
      ? report.value.issues.filter((one) => one.at.table === 'offers' && one.at.row === row)
      : [];

    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((one) => one.code))).toEqual(new Set(['required.missingInProposal']));
  });
});

describe('writing the paper', () => {
  it('is refused when there is no such paper', async () => {
    const written = await writeReport(sampleDesk(), {
      asOf: on('2015-04-16'),
      kind: 'vorlage',
      reference: '1',
    });

    expect(written.ok ? [] : written.issues.map((one) => one.code)).toEqual(['report.unknownPaper']);
  });

  it('hands on what the paper could not say', async () => {
    const desk = sampleDesk({
      papers: [{ id: 'p9', reference: '9', paperType: 'decision', date: '2015-04-16' }],
    });
    const written = await writeReport(desk, { asOf: on('2015-04-16'), kind: 'vorlage' });

    expect(written.ok && written.value.issues.map((one) => one.code)).toEqual(['paper.resolutionMissing']);
  });
});

describe('a workbook in which a table became a range', () => {
  const without = (...names: readonly string[]) => ({
    ...sampleDesk(),
    store: createMemoryTableStore(sampleTables().filter(({ name }) => !names.includes(name))),
  });

  it.each([
    ['Angebote', 'offers'],
    ['Bedarfe', 'needs'],
    ['Einladungen', 'survey'],
  ])('has no figure for %s, and says why', async (name, key) => {
    const found = await readStatus(without(name), on('2015-04-16'));

    expect(found).toMatchObject({ ok: true, value: { issues: [{ code: 'table.missing' }] } });
    expect(found.ok && Object.keys(found.value.figures)).not.toContain(key);
  });

  it('gives no paper, in which zeros would stand as facts', async () => {
    const paper = await writeReport(without('Angebote'), { asOf: on('2015-04-16'), kind: 'vorlage' });

    expect(paper).toMatchObject({
      ok: false,
      issues: [{ code: 'table.missing', params: { table: 'Angebote' } }],
    });
  });

  it('gives its paper where no sentence comes from the table', async () => {
    const paper = await writeReport(without('Abkürzungen'), { asOf: on('2015-04-16'), kind: 'vorlage' });

    expect(paper).toMatchObject({ ok: true, value: { issues: [{ code: 'table.missing' }] } });
  });
});
