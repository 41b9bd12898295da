/** The pages for a closed network: with office.js beside them nobody else is asked for anything. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, describeWith } from '../environment/programs';
import { sampleTables } from '../core/office-of';
import { openInExcel } from '../office-host/excel-host';
import { openInWord } from '../office-host/word-host';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';

describeWith(chromium, 'the pages with their own office.js, in a browser', (executablePath) => {
  let folder: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-own-office-'));
    const words = ['--config-name', 'pages', '--env', 'officejs=self', '--output-path', folder];
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...words], { stdio: 'pipe' });
    office = await startOfficeBrowser(executablePath, folder);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('work in Excel and ask nobody but their own server', async () => {
    const { model } = openInExcel(sampleTables());
    const { page, asked, fromMicrosoft, strangers, complaints } = await office.open('excel.html', {
      document: { application: 'Excel', model },
    });

    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page.locator('.view-body').getByText(/\d/).first().waitFor();
    expect(
      asked.filter((path) => path.startsWith('/office/')).map((path) => path.replace(/\?.*/, '')),
    ).toEqual(
      expect.arrayContaining([
        '/office/office.js',
        '/office/excel-win32-16.01.js',
        '/office/de-de/office_strings.js',
      ]),
    );
    expect([fromMicrosoft, strangers, complaints]).toEqual([[], [], []]);
  });

  it('work in Word and ask nobody but their own server', async () => {
    const { page, fromMicrosoft, strangers } = await office.open('word.html', {
      document: { application: 'Word', model: openInWord().model },
      locale: 'en-US',
    });

    await page.getByRole('button').first().waitFor();
    expect([fromMicrosoft, strangers]).toEqual([[], []]);
  });

  it('leave office.js as Microsoft published it, with its licence and without its telemetry', () => {
    const published = 'node_modules/@microsoft/office-js';
    const read = (file: string): string => readFileSync(file, 'utf8');

    expect(read(join(folder, 'office/office.js'))).toBe(read(join(published, 'dist/office.js')));
    expect(read(join(folder, 'office/LICENSE.md'))).toBe(read(join(published, 'LICENSE.md')));
    expect(() => read(join(folder, 'office/telemetry/oteljs_agave.js'))).toThrow('ENOENT');
  });
});
