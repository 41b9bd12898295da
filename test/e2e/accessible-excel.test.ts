/** Every view of the pane in Excel, with what opens inside it: nothing in it shuts people out, in either language. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { checkTexts } from '../../src/core/texts/panes/check-texts';
import { excelTexts } from '../../src/core/texts/panes/excel-texts';
import { formTexts } from '../../src/core/texts/panes/form-texts';
import { overviewTexts } from '../../src/core/texts/panes/overview-texts';
import { setUpTexts } from '../../src/core/texts/panes/set-up-texts';
import { proposalTexts } from '../../src/core/texts/panes/proposal-texts';
import { registerTexts } from '../../src/core/texts/panes/register-texts';
import { returnsTexts } from '../../src/core/texts/panes/returns-texts';
import { surveyPaneTexts } from '../../src/core/texts/panes/survey-pane-texts';
import { say } from '../../src/core/texts/say';
import type { Language, TextEntry } from '../../src/core/texts/text-entry';
import type { RawTable } from '../../src/core/tables/raw-table';
import { sampleTables, sampleTablesWith } from '../core/office-of';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { countyReturns } from './county-returns';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { beginWalk, filesOfViews, PANE_SIZES, type Walk } from './view-walk';

const locales = { de: 'de-DE', en: 'en-US' } as const;

/** The sample county, with a cell that wants correcting and a proposal that resembles an offer. */
function tablesWithSlips(): readonly RawTable[] {
  const course = { offerClass: 'language-course', start: '2015-03-02' };
  const known = { ...course, id: 'o-1', title: 'Deutschkurs A1', status: 'active' };
  const proposal = {
    ...course,
    id: 'p-1',
    title: 'Deutsch A1',
    status: 'proposed',
    capMax: 18,
    candidateOf: 'o-1',
  };
  return sampleTablesWith({ offers: [known, proposal] }).map((table) => {
    if (table.sheet !== 'Angebote') return table;
    const status = table.header.indexOf('Status');
    const [first = [], ...others] = table.rows;
    return { ...table, rows: [first.map((cell, at) => (at === status ? 'AKTIV' : cell)), ...others] };
  });
}

interface Pane {
  readonly page: Page;
  readonly walk: Walk;
  button(entry: TextEntry | RegExp): Locator;
  tab(name: 'overview' | 'register' | 'survey' | 'check'): Promise<void>;
  /** The beginning of a sentence, up to its first figure or name. */
  says(entry: TextEntry): RegExp;
}

describeWith(chromium, 'nobody is shut out of the pane in Excel', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  async function open(language: Language, tables: readonly RawTable[], walked?: Walk): Promise<Pane> {
    const document = { application: 'Excel', model: openInExcel(tables).model } as const;
    const { page } = await office.open('excel.html', { document, locale: locales[language] });
    page.setDefaultTimeout(30_000);
    const says = (entry: TextEntry): RegExp => {
      const wordings = [{ count: 1 }, { count: 2 }].map((params) =>
        say(language, entry, { ...params, number: '#' }),
      );
      const patterns = wordings.map((one) =>
        one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\b[12]\b|#/g, '[\\d.]+'),
      );
      return new RegExp(`^(${patterns.join('|')})$`);
    };
    const button = (name: TextEntry | RegExp): Locator =>
      page.getByRole('button', { name: name instanceof RegExp ? name : says(name) });
    return {
      page,
      walk: walked ?? (await beginWalk(page, PANE_SIZES)),
      button,
      says,
      tab: (name) =>
        page
          .getByRole('navigation', { name: say(language, excelTexts['tabs.label']) })
          .getByRole('button', { name: say(language, excelTexts[`tab.${name}`]), exact: true })
          .click(),
    };
  }

  it.each(['de', 'en'] as const)(
    'in the language %s',
    async (language) => {
      const pane = await open(language, tablesWithSlips());
      const { walk } = pane;
      await overview(pane);
      await check(pane);
      await register(pane);
      await survey(pane);
      await returns(pane);
      await proposals(pane);
      await lastImport(pane);
      const others = await strangers(language);

      const drawn = new Set([...walk.drawn, ...others.flatMap((one) => [...one.drawn])]);
      expect([...walk.lacking, ...others.flatMap((one) => one.lacking)]).toEqual([]);
      expect([...drawn].sort()).toEqual(filesOfViews('excel'));
    },
    400_000,
  );

  async function overview({ page, walk, button }: Pane): Promise<void> {
    await button(/^(Stichtag|As of) /).waitFor();
    await page
      .getByText(/Warnung|warning/)
      .first()
      .waitFor();
    await walk.look('overview', 'overview/overview-view.tsx');
    await button(/^(Stichtag|As of) /).click();
    await page.getByRole('textbox').fill('irgendwann');
    await button(overviewTexts['asOf.apply']).click();
    await page.getByRole('alert').first().waitFor();
    await walk.look('overview with a wrong date');
    await page.getByRole('textbox').fill('20.05.2015');
    await button(overviewTexts['asOf.apply']).click();
    await button(/20\.05\.2015/)
      .first()
      .waitFor();
  }

  async function check({ page, walk, button, tab }: Pane): Promise<void> {
    await tab('check');
    const groups = page.locator('button.opener');
    await groups.first().click();
    await page.locator('.place').first().waitFor();
    await walk.look('check with a group open', 'check/check-view.tsx');
    await button(checkTexts['all.fix']).click();
    await page.locator('.before-after').first().waitFor();
    await walk.look('fix preview', 'check/fix-preview-view.tsx');
    await button(checkTexts['preview.do']).click();
    await button(formTexts.undo).waitFor();
    await walk.look('check after fixing');
    await button(formTexts.undo).click();
    await button(formTexts.undo).waitFor({ state: 'detached' });
  }

  async function register({ page, walk, button, tab }: Pane): Promise<void> {
    await tab('register');
    await button(registerTexts['filter.open']).click();
    await page.locator('#register-filters summary').first().click();
    await page.locator('.filter-choices input').nth(1).check();
    await page.locator('.chip').first().waitFor();
    await walk.look('register with filters', 'register/row-list.tsx');
    await page.locator('.chip').first().click();
    await button(registerTexts['select.start']).click();
    await page.locator('.card-select').first().check();
    await walk.look('register, several selected');
    await button(registerTexts['select.end']).click();
    await page.getByRole('searchbox').fill('gibt es nicht');
    await button(registerTexts['filter.clear']).waitFor();
    await walk.look('register, nothing found');
    await button(registerTexts['filter.clear']).click();
    await page.locator('.card-open').first().click();
    await page.locator('.form-group').first().waitFor();
    await walk.look('form of a row', 'form/row-form-view.tsx');
    await page.locator('.view-ways button').first().click();
    await button(registerTexts.new).click();
    await page.locator('#field-capMax').fill('viele');
    await page.locator('#field-start').fill('bald');
    await button(formTexts.save).click();
    // What the fields say comes while somebody types; this comes with the answer to saving.
    await page.locator('.field-notice.error').first().waitFor();
    await page
      .locator('.view-actions')
      .getByText(/^(Noch nicht gespeichert|Not saved yet):/)
      .waitFor();
    await walk.look('form with errors');
    await page.locator('#field-venue').fill('Ze');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await walk.look('form with suggestions');
    await page.keyboard.press('Escape');
    await page.locator('.view-ways button').first().click();
    await button(formTexts.discard).waitFor();
    await walk.look('form about to be left');
    await button(formTexts.discard).click();
    await button(registerTexts.new).waitFor();
  }

  async function survey({ page, walk, button, tab }: Pane): Promise<void> {
    await tab('survey');
    await page.locator('.rows').first().waitFor();
    await walk.look('invitations', 'survey/invitations-step.tsx');
    await button(surveyPaneTexts['remind.all']).click();
    await page.locator('.mail').first().waitFor();
    await page.locator('summary').first().click();
    await walk.look('reminder', 'survey/reminder-view.tsx');
    await button(surveyPaneTexts['reminder.note']).click();
    await button(surveyPaneTexts.undo).waitFor();
    await walk.look('reminder noted');
    await button(surveyPaneTexts['reminder.back']).first().click();
    await button(surveyPaneTexts['step.forms']).click();
    await page.locator('summary').first().click();
    await walk.look('forms', 'survey/forms-step.tsx');
    await button(surveyPaneTexts['step.phone']).click();
    await page.getByRole('combobox').first().waitFor();
    await walk.look('phone', 'survey/phone-step.tsx');
    await page.getByRole('combobox').first().selectOption({ index: 2 });
    const number = page.locator('.question input[type=text]').first();
    await number.fill('viele');
    await page.locator('.problem').first().waitFor();
    await walk.look('phone form with an answer that does not fit', 'survey/phone-form.tsx');
  }

  async function returns({ page, walk, button }: Pane): Promise<void> {
    await button(surveyPaneTexts['step.forms']).click();
    await button(surveyPaneTexts['forms.make']).click();
    const link = page.locator('.view-actions a[download]');
    await link.waitFor();
    await walk.look('forms made');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const zip = new Uint8Array(await readFile(await download.path()));
    const files = await countyReturns(zip, new Uint8Array([1]));
    await button(surveyPaneTexts['step.returns']).click();
    await page.locator('summary').first().click();
    // While it looks what is held already, the step is a view of its own; it has the same heading and steps.
    await walk.look('returns', 'survey/pick-returns.tsx', 'survey/returns-step.tsx');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
    await button(returnsTexts.commit).waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.locator('.difference').first().waitFor();
    await walk.look('preview of an import', 'survey/preview-view.tsx');
    await button(returnsTexts.commit).click();
    await button(returnsTexts['done.undo']).waitFor();
    await walk.look('import done', 'survey/result-view.tsx');
    await button(returnsTexts['done.undo']).click();
    await button(returnsTexts['undo.act']).waitFor();
    await walk.look('taking back an import', 'survey/undo-view.tsx');
    await button(returnsTexts['undo.back']).click();
    await button(returnsTexts['done.proposals']).waitFor();
  }

  async function proposals({ page, walk, button }: Pane): Promise<void> {
    await button(returnsTexts['done.proposals']).click();
    await page.locator('.card').first().waitFor();
    await walk.look('proposals', 'proposals/proposal-list.tsx');
    await page.locator('.card-open').first().click();
    await page.locator('.side-by-side').first().waitFor();
    // Until it is read, a proposal is a view of its own.
    await walk.look(
      'proposal with its differences',
      'proposals/one-proposal.tsx',
      'proposals/open-proposal.tsx',
    );
    await button(proposalTexts['compare.open']).click();
    await page.locator('#search-title').waitFor();
    await walk.look('offers to compare a proposal with', 'proposals/choose-other.tsx');
    await button(proposalTexts.backToOne).click();
    await button(proposalTexts.reject).click();
    await button(proposalTexts['reject.go']).waitFor();
    await walk.look('proposal about to be rejected');
    await button(proposalTexts['reject.go']).click();
    await page.locator('.done').waitFor();
    await walk.look('proposal rejected');
  }

  async function lastImport({ page, walk, button, tab }: Pane): Promise<void> {
    await tab('overview');
    await button(overviewTexts['imports.undo']).click();
    await page.locator('#undo-title').waitFor();
    await button(overviewTexts['undo.do']).waitFor();
    await walk.look('overview, import about to be taken back');
  }

  /** Workbooks that are not the office's. */
  async function strangers(language: Language): Promise<readonly Walk[]> {
    const blank = await open(language, []);
    await blank.button(setUpTexts['setup.do']).waitFor();
    await blank.walk.look('empty workbook', 'overview/set-up-view.tsx');
    const form = await open(
      language,
      sampleTables().filter(({ sheet }) => sheet === 'Angebote'),
    );
    await form.page.getByRole('heading', { name: say(language, overviewTexts['form.title']) }).waitFor();
    await form.walk.look('questionnaire', 'overview/strange-workbook-view.tsx');
    const half = await open(language, sampleTables().slice(0, 4));
    await half.page.getByRole('heading', { name: say(language, setUpTexts['half.title']) }).waitFor();
    await half.walk.look('half a workbook');
    return [blank.walk, form.walk, half.walk];
  }
});
