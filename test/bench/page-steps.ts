/** What somebody does on a page, step by step; each ends when the page shows what was asked for. */
import type { Locator, Page } from 'playwright-core';

export type PageStep = readonly [what: string, act: () => Promise<void>];

const buttonOn =
  (page: Page) =>
  (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });

/** Through a list of any length, some rows at a time, as a wheel does. */
async function scrollThrough(page: Page, over: Locator): Promise<void> {
  await over.hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 1_500);
    await page.waitForTimeout(30);
  }
}

/** From the start of the workbench to its overview, complete with the findings. */
export function openStep(page: Page, workbook: string): readonly PageStep[] {
  const open = async (): Promise<void> => {
    await page.locator('input[type=file]').first().setInputFiles(workbook);
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page
      .locator('.view-body')
      .getByText(/Warnung|Hinweis/)
      .first()
      .waitFor();
  };
  return [['open the workbook, see the overview with its findings', open]];
}

/** The views of the pane in Excel, over a workbook whose survey is under way. */
export function paneSteps(page: Page, returns: readonly string[]): readonly PageStep[] {
  const button = buttonOn(page);
  const view = (name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name, exact: true }).click();
  const heading = (name: string): Promise<void> => page.getByRole('heading', { name }).first().waitFor();
  const count = (pattern: RegExp): Promise<void> => page.getByText(pattern).first().waitFor();
  return [
    [
      'check everything',
      async () => {
        await view('Prüfen');
        await page
          .locator('.view-body')
          .getByText(/Warnung|Hinweis/)
          .first()
          .waitFor();
      },
    ],
    [
      'list the offers',
      async () => {
        await view('Register');
        await count(/^10\.000 Einträge/);
      },
    ],
    [
      'type a search, letter by letter',
      async () => {
        await page.locator('#register-search').pressSequentially('sprachkurs', { delay: 120 });
        await count(/von 10\.000 Einträgen/);
        await page.locator('#register-search').fill('');
        await count(/^10\.000 Einträge/);
      },
    ],
    ['scroll through the list', () => scrollThrough(page, page.locator('.cards'))],
    [
      'open the form of an offer and go back',
      async () => {
        await page.locator('.card-open').first().click();
        await page.getByLabel(/^Bezeichnung/).waitFor();
        await page
          .getByRole('button', { name: /zurück|Zur Liste/i })
          .first()
          .click();
        await count(/^10\.000 Einträge/);
      },
    ],
    [
      `look at ${returns.length} returns before they are imported`,
      async () => {
        await view('Umfrage');
        await button('Rücklauf').click();
        await page
          .locator('main input[type=file]')
          .first()
          .setInputFiles([...returns]);
        await page.getByText(`${returns.length} Rückläufe gelesen`).first().waitFor();
        await button(/^\d+ Rückläufe übernehmen$/).waitFor();
      },
    ],
    [
      'import them',
      async () => {
        await button(/^\d+ Rückläufe übernehmen$/).click();
        await heading('Rücklauf übernommen');
      },
    ],
    [
      'look at the proposals',
      async () => {
        await button(/Vorschläge ansehen$/).click();
        await page.getByRole('list', { name: 'Vorschläge' }).getByRole('button').first().waitFor();
      },
    ],
  ];
}

/** The sheets of the workbench. */
export function sheetSteps(page: Page): readonly PageStep[] {
  const grid = page.getByRole('grid');
  return [
    [
      'open the sheet of the offers',
      async () => {
        await buttonOn(page)('Angebote').click();
        await page.getByRole('grid', { name: 'Angebote' }).locator('td').first().waitFor();
      },
    ],
    ['scroll through the sheet', () => scrollThrough(page, grid)],
  ];
}

/** The paper of the workbench. */
export function paperSteps(page: Page): readonly PageStep[] {
  const button = buttonOn(page);
  return [
    [
      'begin a paper',
      async () => {
        await button('Vorlage').click();
        await button('Mit der Grundvorlage beginnen').click();
        await button('Alle einfügen').waitFor();
      },
    ],
    [
      'insert all its sections and see them',
      async () => {
        await button('Alle einfügen').click();
        await page
          .getByRole('region', { name: 'Vorschau der Vorlage' })
          .getByRole('heading', { name: 'Angebote im Landkreis' })
          .waitFor();
      },
    ],
    [
      'look at the annex before it is refreshed',
      async () => {
        await page
          .getByRole('button', { name: /Anlage/ })
          .first()
          .click();
        await page.locator('.preview table').first().waitFor();
      },
    ],
  ];
}
