/** The built pages in Office on the Mac and on the web: what they show first, one reading and one writing each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { letter, textOf } from '../contract/document-orders';
import { sampleTables } from '../core/office-of';
import { samplePlan } from '../core/sheets/office-workbook';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { openInWord } from '../office-host/word-host';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { rowsOf } from './typed-by-hand';

describeWith(chromium, 'the pages in other Offices than that of Windows', (executablePath) => {
  let folder: string;
  let register: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-offices-'));
    register = join(folder, 'Register.xlsx');
    writeFileSync(register, await createWorkbookWriter().write(samplePlan()));
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['mac', 'web'] as const)(
    'show the workbook that is open, write to it and hear what is typed into it (%s)',
    async (name) => {
      const excel = openInExcel(sampleTables(), { office: name });
      const document = { application: 'Excel', model: excel.model } as const;
      const { pane, fromMicrosoft, strangers, complaints } = await office.open('excel.html', { document });

      await pane.getByRole('heading', { name: 'Übersicht' }).waitFor();
      await pane.getByRole('button', { name: '43 Angebote im Register' }).waitFor();
      expect(fromMicrosoft).toContain(`excel-${name}-16.00.js`);
      const { rows } = excel.workbook.tables.getItem('Angebote');
      rows.getItemAt(rows.getCount() - 1).delete();
      await pane.getByRole('button', { name: '42 Angebote im Register' }).waitFor();

      await pane.getByRole('button', { name: 'Register', exact: true }).click();
      await pane
        .getByRole('button', { name: /als geprüft eintragen$/ })
        .first()
        .click();
      await pane
        .locator('main')
        .getByText(/ist als geprüft eingetragen/)
        .first()
        .waitFor();
      expect(rowsOf(excel, 'Angebote').map((row) => row['geprüft von'])).toContain(
        'Koordinierungsstelle Migration und Teilhabe',
      );
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );

  it.each(['mac', 'web'] as const)(
    'read the document that is open and insert the report into it (%s)',
    async (name) => {
      const word = openInWord({ docx: letter(), office: name });
      const document = { application: 'Word', model: word.model } as const;
      const { pane, fromMicrosoft, strangers, complaints } = await office.open('word.html', { document });

      await pane.locator('input[type=file]').setInputFiles(register);
      await pane.getByRole('button', { name: 'Alle einfügen' }).click();
      await pane
        .getByText(/^\d+ Abschnitte sind eingefügt\.$/)
        .first()
        .waitFor();

      expect(fromMicrosoft).toContain(`word-${name}-16.00.js`);
      expect(textOf(word.save())).toContain('Landkreis Rotenburg (Wümme)');
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );
});
