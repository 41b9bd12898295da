import { systems } from '../../../src/core/catalog';
import {
  assembleReport,
  type AssembledReport,
  type ReportRequest,
} from '../../../src/core/report/assemble-report';
import type { Result } from '../../../src/core/values/result';
import { officeOf, sampleWith, type RowsByTable } from '../office-of';
import { consultation, paper, papersOf } from '../papers/paper-rows';
import { offer, registerOf } from '../register/offer-row';
import { on, smallSurvey } from '../survey/small-survey';
import { printBlocks } from './print-paper';

const sections = systems.flatMap((system) => system.sections);
const rows: RowsByTable = { ...smallSurvey(), ...registerOf([offer('a')]), ...papersOf([paper()]) };

function assemble(more: Partial<ReportRequest> = {}): Result<AssembledReport> {
  return assembleReport({ data: officeOf(rows), sections, asOf: on('2015-04-16'), kind: 'vorlage', ...more });
}

function assembled(more: Partial<ReportRequest> = {}): AssembledReport {
  const report = assemble(more);
  if (!report.ok) throw new Error(`Not assembled: ${JSON.stringify(report.issues)}`);
  return report.value;
}

function print(report: AssembledReport, id: string): string {
  return printBlocks(report.sections.find((one) => one.id === id)?.blocks ?? []);
}

const ids = (report: AssembledReport): readonly string[] => report.sections.map((one) => one.id);
const codes = (report: Result<AssembledReport>): readonly string[] =>
  (report.ok ? report.value.issues : report.issues).map((one) => one.code);

describe('a paper as a whole', () => {
  it('has its sections in order, the annex behind the signature', () => {
    expect(ids(assembled())).toEqual(['kopf', 'umfrage', 'bedarfe', 'angebote', 'unterschrift', 'anlage']);
  });

  it('says what the chosen sections say, and brings the annex along with the offers', () => {
    expect(ids(assembled({ sectionIds: ['angebote', 'Kopf'] }))).toEqual(['kopf', 'angebote', 'anlage']);
  });

  it('puts the facts under their label, and shows no label above nothing', () => {
    expect(print(assembled(), 'kopf')).toMatch(/\[label\] Sachverhalt:$/);
    expect(print(assembled({ sectionIds: ['kopf', 'unterschrift'] }), 'kopf')).not.toContain('Sachverhalt');
  });

  it('refuses a section that is not there, naming those that are', () => {
    const report = assemble({ sectionIds: ['kopf', 'wetter'] });

    expect(report).toEqual({
      ok: false,
      issues: [
        {
          code: 'report.unknownSection',
          at: {},
          params: { section: 'wetter', known: 'kopf, umfrage, bedarfe, angebote, unterschrift, anlage' },
        },
      ],
    });
  });

  it('takes the latest paper dated on or before the as-of date', () => {
    const papers = papersOf([
      paper({ id: 'p3', reference: '3', date: '2015-04-17' }),
      paper({ id: 'p2', reference: '2', date: '2015-04-16' }),
      paper({ id: 'p1', reference: '1', date: '2015-03-01' }),
    ]);
    const at = (asOf: string): string | undefined =>
      assembled({ data: officeOf({ ...rows, ...papers }), asOf: on(asOf) }).fields['drucksache'];

    expect([at('2015-04-15'), at('2015-04-16'), at('2015-04-17')]).toEqual(['1', '2', '3']);
  });

  it('takes the paper that is asked for by its number, and minds its date', () => {
    const report = assemble({ reference: '2011-16 / 1040', asOf: on('2015-04-15') });

    expect(report.ok && report.value.fields['drucksache']).toBe('2011-16/1040');
    expect(codes(report)).toEqual(['report.paperAfterAsOf']);
  });

  it('refuses when there is no such paper, or none yet', () => {
    expect(codes(assemble({ reference: '2016-21/9' }))).toEqual(['report.unknownPaper']);
    expect(codes(assemble({ asOf: on('2015-04-15') }))).toEqual(['report.noPaper']);
  });

  it('offers single values to the county’s own template', () => {
    const data = officeOf({
      ...rows,
      ...papersOf(
        [paper()],
        [consultation('2015-04-28', 'Ausschuss'), consultation('2015-05-06', 'Kreistag')],
      ),
    });

    expect(assembled({ data }).fields).toEqual({
      landkreis: 'Landkreis Musterland',
      verwaltungsleitung: 'Die Landrätin',
      koordinierungsstelle: 'Koordinierungsstelle',
      stichtag: '16.04.2015',
      titel: 'Sachstandsbericht',
      drucksache: '2011-16/1040',
      datum: '16.04.2015',
      art: 'Mitteilungsvorlage',
      einheit: 'Jobcenter',
      status: 'öffentlich',
      tagesordnungspunkt: '',
      gremium: 'Ausschuss',
      termin: '28.04.2015',
      eigenschaft: 'In Vertretung',
      unterzeichner: '',
    });
    expect(assembled({ data, asOf: on('2015-04-29') }).fields['gremium']).toBe('Kreistag');
  });

  it('reports what is wrong with the paper it writes', () => {
    const data = officeOf({ ...rows, ...papersOf([paper({ resolution: 'Zustimmung' })]) });
    const report = assemble({ data });

    expect(codes(report)).toEqual(['paper.resolutionNotAllowed']);
    expect(report.ok && print(report.value, 'kopf')).not.toContain('Zustimmung');
  });

  it('reports a placeholder it does not know, once, and leaves the sentence out', () => {
    const textBlocks = [{ key: 'umfrage.ueberschrift', text: 'Umfrage {{jahr}}' }];
    const report = assemble({ data: officeOf({ ...rows, textBlocks }), sectionIds: ['umfrage'] });

    expect(
      report.ok && report.value.issues.filter((one) => one.code === 'textBlock.unknownPlaceholder'),
    ).toHaveLength(1);
    expect(report.ok && print(report.value, 'umfrage')).not.toContain('#');
  });
});

describe('the overview of offers', () => {
  it('needs no paper and begins with county and title', () => {
    const report = assembled({ kind: 'angebote', asOf: on('2015-04-01') });

    expect(ids(report)).toEqual(['angebote', 'anlage']);
    expect(print(report, 'angebote')).toMatch(
      /^\[authority\] Landkreis Musterland\n\[title\] Übersicht der Angebote zum Spracherwerb und zur Integration\n# Angebote im Landkreis\n/,
    );
    expect(report.title).toBe('Übersicht der Angebote zum Spracherwerb und zur Integration');
  });
});

describe('the paper of the sample county', () => {
  it('has no findings and no heading above nothing', () => {
    const report = assembled({ data: sampleWith() });
    const blocks = report.sections.flatMap((one) => one.blocks);
    const empty = blocks.filter(
      (block, index) => block.kind === 'heading' && ['heading', undefined].includes(blocks[index + 1]?.kind),
    );

    expect(report.issues).toEqual([]);
    expect(empty).toEqual([]);
  });

  it('shares out the width of every table', () => {
    const tables = assembled({ data: sampleWith() }).sections.flatMap((one) =>
      one.blocks.filter((block) => block.kind === 'table'),
    );

    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables)
      expect(table.columns.reduce((sum, column) => sum + column.share, 0)).toBe(100);
  });
});
