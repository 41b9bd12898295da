/** The workbench in a real browser without Office: the workbook lives in its worker. */
import { chromium, describeWith } from '../environment/programs';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';

describeWith(chromium, 'the workbench, in a browser', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  it('opens the sample county without Office and calls nobody', async () => {
    const { page, fromMicrosoft, strangers, complaints } = await office.open('workbench.html');
    await page.getByRole('button', { name: 'Muster-Landkreis öffnen' }).click();

    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page.locator('.view-body').getByText(/\d/).first().waitFor();
    expect([fromMicrosoft, strangers, complaints]).toEqual([[], [], []]);
  });
});
