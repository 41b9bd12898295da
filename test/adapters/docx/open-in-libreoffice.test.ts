import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith, pdftotext, soffice } from '../../environment/programs';
import { samplePaper } from './sample-paper';
import { control, germanStyles, plain, templateWith, written } from './template-fixture';

/** Text of each page of the file as LibreOffice prints it. */
function printedPages(docx: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mut-paper-'));
  try {
    writeFileSync(join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const order = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'paper.docx'),
    ];
    execFileSync(soffice ?? '', order, { stdio: 'ignore' });
    execFileSync(pdftotext ?? '', ['-layout', join(folder, 'paper.pdf'), join(folder, 'paper.txt')]);
    return readFileSync(join(folder, 'paper.txt'), 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWith(soffice && pdftotext, 'printing a paper with LibreOffice', () => {
  it('numbers the pages, begins the annex on a new one and repeats its header row', async () => {
    const pages = printedPages((await written(samplePaper)).bytes);

    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
    });
    const annex = pages.findIndex((page) => page.includes('Anlage: Angebote'));
    expect(pages[annex]?.trimStart().startsWith('Anlage: Angebote')).toBe(true);
    const following = pages.slice(annex + 1).filter((page) => page.includes('Deutschkurs'));
    expect(following.length).toBeGreaterThan(0);
    for (const page of following) expect(page).toMatch(/Bezeichnung +Kursart +Träger/);
  });

  it('finds in a filled template the county’s text, the sections and the fields', async () => {
    const template = templateWith({
      styles: germanStyles,
      body:
        plain('Kreis Musterland, Nr. {{mut:drucksache}}') +
        control('mut:termine', plain('alt')) +
        plain('{{mut:umfrage}}'),
    });
    const [first = ''] = printedPages((await written(samplePaper, template)).bytes);

    expect(first).toMatch(
      /Kreis Musterland, Nr\. 2011-16\/1040[^]*Termine der Koordinierungsstelle[^]*Umfrage und Rücklauf/,
    );
    expect(first).not.toContain('alt\n');
  });
});
