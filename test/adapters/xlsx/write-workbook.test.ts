import { samplePlan } from '../../core/sheets/office-workbook';
import type { WorkbookPlan } from '../../../src/core/sheets/workbook-plan';
import { planWith, tableOf, written, type Written } from './written-workbook';

/** The order of a worksheet's parts as ECMA-376 part 1, 18.3.1.99 demands it: Excel repairs any other. */
const worksheetOrder = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
  ],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'drawing', 'legacyDrawing', 'tableParts', 'extLst'],
];

/** Names of the elements directly below the root, in their order. */
function children(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (close) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!rest.endsWith('/')) depth += 1;
    }
  }
  return names;
}

describe('the office’s new workbook as a file', () => {
  let plan: WorkbookPlan;
  let file: Written;
  beforeAll(async () => {
    plan = samplePlan();
    file = await written(plan);
  });

  it('reads back with all sheets and tables, cell for cell', () => {
    expect(file.read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      plan.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    const tables = plan.sheets.flatMap((sheet) => sheet.tables);
    expect(file.read.tables.map((table) => table.name)).toEqual(tables.map((table) => table.name));
    for (const { name, columns, rows, blankRows } of tables) {
      const found = file.read.tables.find((table) => table.name === name);
      expect(found?.header).toEqual(columns.map((column) => column.title));
      expect(found?.rows.slice(0, rows.length)).toEqual(rows);
      expect(found?.rows).toHaveLength(rows.length + blankRows);
    }
  });

  it('has the parts of every sheet in the order Excel wants', () => {
    plan.sheets.forEach((sheet) => {
      const places = children(file.sheet(sheet.name)).map((name) => worksheetOrder.indexOf(name));

      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  it('has every name that a rule refers to', () => {
    const workbook = file.part('xl/workbook.xml');
    const names = new Set([...workbook.matchAll(/<definedName name="([^"]+)"/g)].map((match) => match[1]));
    const used = plan.sheets.flatMap((sheet) =>
      [...file.sheet(sheet.name).matchAll(/type="list".*?<formula1>([^<]*)</g)].map((match) => match[1]),
    );

    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });

  it('links inside the workbook and to nothing outside of it', () => {
    const relationships = file.parts.filter((name) => name.endsWith('.rels')).map((name) => file.part(name));

    expect(relationships.join('')).not.toContain('TargetMode="External"');
    expect(file.sheet('Start')).toContain('location="&apos;Angebote&apos;!A1"');
  });

  it('prints on A4 across, with the rows above the data on each page and the pages counted', () => {
    const sheet = file.sheet('Angebote');

    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
    );
    expect(sheet).toContain('&amp;L&amp;9Angebote&amp;R&amp;9Seite &amp;P von &amp;N');
    expect(file.part('xl/workbook.xml')).toMatch(/Print_Area"[^>]*>&apos;Angebote&apos;!\$A:\$L</);
    expect(file.part('xl/workbook.xml')).toMatch(/Print_Titles"[^>]*>&apos;Angebote&apos;!\$1:\$3</);
  });

  it('keeps the header and the name of the row in view', () => {
    expect(file.sheet('Angebote')).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4"');
  });

  it('shows dates, amounts and keys as the office writes them', () => {
    const styles = file.part('xl/styles.xml');

    for (const format of ['dd\\.mm\\.yyyy', '[&lt;2200]0;dd\\.mm\\.yyyy', '#,##0.00 &quot;€&quot;']) {
      expect(styles).toContain(`formatCode="${format}"`);
    }
  });

  it('has bars on the evaluation whose ends Excel and LibreOffice both know', () => {
    const sheet = file.sheet('Auswertung');

    expect(sheet).toMatch(/<dataBar><cfvo type="num" val="0"\/><cfvo type="num" val="1"\/>/);
    // The one id names the extension and is fixed by Microsoft, the other joins the two halves of the rule.
    expect(sheet).toContain('<ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"');
    expect(sheet).toContain('<x14:id>{00000002-0000-4000-8000-000000000001}');
    expect(sheet).toContain('<x14:cfRule type="dataBar" id="{00000002-0000-4000-8000-000000000001}"');
  });

  it('colours the tabs by area', () => {
    expect(file.sheet('Angebote')).toContain('<tabColor rgb="FF2E7D32"/>');
  });

  it('uses one font', () => {
    const fonts = [...file.part('xl/styles.xml').matchAll(/<name val="([^"]+)"/g)].map((match) => match[1]);

    expect([...new Set(fonts)]).toEqual(['Calibri']);
  });

  it('is byte for byte the same for the same plan', async () => {
    const again = await written(samplePlan());

    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
  });
});

describe('a new workbook', () => {
  it('names title, subject, author and language, and a time only if the plan does', async () => {
    const timeless = (await written(planWith({}))).part('docProps/core.xml');
    const dated = (await written(planWith({}, { created: '2015-04-07T08:30:00Z' }))).part(
      'docProps/core.xml',
    );

    for (const property of [
      'Titel</dc:title',
      'Thema</dc:subject',
      'Stelle</dc:creator',
      'de-DE</dc:language',
    ]) {
      expect(timeless).toContain(property);
    }
    expect(timeless).not.toContain('dcterms:created');
    expect(dated).toContain('2015-04-07T08:30:00Z</dcterms:modified>');
  });

  it('does not pretend that Excel wrote it', async () => {
    const { part } = await written(planWith({}));

    expect(part('docProps/app.xml')).not.toContain('Microsoft Excel');
    expect(part('xl/workbook.xml')).not.toContain('fileVersion');
  });

  it('names a plain range where no formula follows it', async () => {
    const names = [{ name: 'Liste_Art', sheet: "Bob's", column: 2, firstRow: 1, lastRow: 4 }];
    const { part } = await written(planWith({ name: "Bob's" }, { names }));

    expect(part('xl/workbook.xml')).toContain(
      "<definedName name=\"Liste_Art\">'Bob''s'!$B$1:$B$4</definedName>",
    );
  });

  it('guards a sheet without a password and leaves its input cells open', async () => {
    const cells = [
      { row: 1, column: 1, value: 'Frage', role: 'label' as const },
      { row: 1, column: 2, value: null, role: 'input' as const },
    ];
    const { sheet, part } = await written(
      planWith({ guarded: true, columns: [{ width: 9 }, { width: 9 }], cells }),
    );
    const style = Number(/r="B1" s="(\d+)"/.exec(sheet('Blatt'))?.[1]);
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(part('xl/styles.xml'))?.[1] ?? '';

    expect(sheet('Blatt')).toMatch(/<sheetProtection sheet="1"/);
    expect(sheet('Blatt')).not.toMatch(/hashValue|password/);
    expect(formats.split('<xf ')[style + 1]).toContain('locked="0"');
  });

  it('makes a note as large as its text, beside its column', async () => {
    const note = 'Diese Angabe wird gebraucht. '.repeat(6).trim();
    const { part } = await written(planWith(tableOf([{ note }, { width: 60 }])));

    expect(part('xl/comments1.xml')).toContain(note);
    expect(part('xl/drawings/vmlDrawing1.vml')).toContain('<x:Anchor>1, 12, 0, 4, 1, 262, 5, 2</x:Anchor>');
  });

  it('keeps a piece whole on a printed page: a heading never stays behind alone', async () => {
    // 60 lines of 15 points where an upright page holds about 48.
    const cells = [1, 21, 41].flatMap((top) => [
      { row: top, column: 1, value: 'Abschnitt', role: 'text' as const },
      { row: top + 19, column: 1, value: 'Ende', role: 'text' as const },
    ]);
    const orientation = 'portrait' as const;
    const whole = await written(
      planWith({ orientation, columns: [{ width: 30 }], cells, pieces: [1, 21, 41] }),
    );
    const small = await written(
      planWith({ orientation, columns: [{ width: 30 }], cells, pieces: [1, 21, 41], scale: 60 }),
    );

    expect(whole.sheet('Blatt')).toMatch(/<rowBreaks count="1" manualBreakCount="1"><brk id="40"/);
    expect(whole.sheet('Blatt')).toContain('scale="100"');
    expect(whole.sheet('Blatt')).not.toContain('fitToPage');
    expect(small.sheet('Blatt')).not.toContain('rowBreaks');
  });

  it('gives rows the height of their wrapped text, and blank rows none', async () => {
    const long = 'Die nächste Beratungsstelle ist mit dem Bus nicht am selben Tag zu erreichen.';
    const { sheet } = await written(planWith(tableOf([{ width: 30 }], [[long], ['kurz']], 1)));
    const tags = [...sheet('Blatt').matchAll(/<row r="([234])"[^>]*>/g)].map(([tag]) => tag);

    expect(tags[0]).toContain(' ht="46"');
    expect(tags.slice(1).join('')).not.toContain(' ht=');
    expect(tags.join('')).not.toContain('customHeight');
  });

  it('spreads a very wide sheet over several pages and repeats the columns in view on each', async () => {
    const columns = Array.from({ length: 12 }, () => ({ width: 30 }));
    const { sheet, part } = await written(planWith({ ...tableOf(columns), frozenRows: 1, frozenColumns: 1 }));

    expect(sheet('Blatt')).toContain('fitToWidth="2"');
    expect(part('xl/workbook.xml')).toContain('&apos;Blatt&apos;!$A:$A,&apos;Blatt&apos;!$1:$1');
  });
});
