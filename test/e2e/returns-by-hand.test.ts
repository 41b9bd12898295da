/** Returns in the pane of Excel in a real browser: cells pasted, files dropped, answers chosen one by one, the view left meanwhile. */
import type { Locator, Page } from 'playwright-core';
import { countyWithTokens, csvFile, tokenOf, zeven } from '../scenario/returns-desk';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel, type ExcelHost } from '../office-host/excel-host';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { rowsOf } from './typed-by-hand';

describeWith(chromium, 'returns in the pane of Excel, in a browser', (executablePath) => {
  let office: OfficeBrowser;
  let excel: ExcelHost;
  let page: Page;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
    excel = openInExcel(countyWithTokens);
    const document = { application: 'Excel', model: excel.model } as const;
    ({ page } = await office.open('excel.html?view=survey', { document }));
    page.setDefaultTimeout(20_000);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name });
  const toReturns = (): Promise<void> =>
    page.getByRole('navigation', { name: 'Schritte der Umfrage' }).getByText('Rücklauf').click();
  const answerTo = (question: string): unknown =>
    rowsOf(excel, 'Antworten').find((row) => row['Name der Frage'] === question)?.['Antwort'];

  /** What Ctrl+V does in a browser, with what was copied elsewhere. */
  const paste = (text: string): Promise<void> =>
    page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, text);

  const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
    const dataTransfer = await page.evaluateHandle(
      ([title, content]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([new Uint8Array(content)], title));
        return carried;
      },
      [name, [...bytes]] as const,
    );
    await page.locator('main').dispatchEvent('dragover', { dataTransfer });
    await page.getByText('Hier loslassen').waitFor();
    await page.locator('main').dispatchEvent('drop', { dataTransfer });
  };

  it('are taken in where cells are pasted on the step, the first header blank', async () => {
    await toReturns();
    await heading('Rücklauf einlesen').waitFor();
    await button('Dateien wählen').waitFor();
    // From here on it listens.
    await page.locator('.view-title:focus').waitFor();
    await paste(
      `\ttoken\t${tokenOf(zeven)}\r\n\tName\tAntwort\r\n\tcontact_role\tSozialamt\r\n\tremarks\tbald\r\n`,
    );
    await heading('1 übernehmbar').waitFor();
    expect(await page.getByText('2 neue Angaben').count()).toBe(2);
  });

  it('go on being written while another view is open, are found again there, and are written once', async () => {
    // Somebody is typing in a cell: Excel keeps the pane waiting.
    await button('1 Rücklauf übernehmen').waitFor();
    excel.conditions.startCellEdit();
    await button('1 Rücklauf übernehmen').click();
    await button('Abbrechen').waitFor();
    await page.getByRole('navigation', { name: 'Ansichten' }).getByText('Prüfen').click();
    await page.getByRole('navigation', { name: 'Ansichten' }).getByText('Umfrage').click();
    await toReturns();
    await button('Abbrechen').waitFor();
    expect(await button('1 Rücklauf übernehmen').count()).toBe(0);
    excel.conditions.endCellEdit();
    await page
      .getByText(/^1 Rücklauf übernommen: 2 neue/)
      .first()
      .waitFor();
    expect(rowsOf(excel, 'Rückläufe')).toHaveLength(1);
  });

  it('are dropped on what was taken over, and each answer that differs is chosen by keyboard', async () => {
    const later = csvFile('Zeven.csv', [
      ['token', tokenOf(zeven)],
      ['Name', 'Antwort'],
      ['contact_role', 'Rathaus'],
      ['remarks', 'im Mai'],
    ]);
    await drop(later.name, later.bytes);
    await heading('1 mit Abweichungen').waitFor();
    await page.getByText('2 geänderte Angaben').last().click();
    const ours = page.getByRole('radio', { name: 'Bisherige Angabe behalten: Sozialamt' });
    await page.getByRole('radio', { name: 'Aus der Datei: Rathaus' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText('1 geänderte Angabe, 1 Angabe bleibt wie bisher').first().waitFor();
    await button('1 Rücklauf übernehmen').waitFor();
    expect(await ours.isChecked()).toBe(true);
    expect(await ours.evaluate((one) => one === document.activeElement)).toBe(true);
    await button('1 Rücklauf übernehmen').click();
    await page
      .getByText(/1 geänderte.*1 Angabe blieb wie bisher\.$/)
      .first()
      .waitFor();
    expect([answerTo('contact_role'), answerTo('remarks')]).toEqual(['Sozialamt', 'im Mai']);
    const imports = rowsOf(excel, 'Importe').map((row) => row['Vorgang']);
    expect(imports).toContain('Rückmeldungen eingelesen, 1 Angabe des Hauses behalten');
  });
});
