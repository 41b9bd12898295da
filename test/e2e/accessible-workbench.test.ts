/** Every area of the workbench, and what it asks about files: nothing in it shuts people out, in either language. */
import type { Locator, Page } from 'playwright-core';
import { benchTexts } from '../../src/core/texts/panes/bench-texts';
import { wordPaneTexts } from '../../src/core/texts/panes/word-pane-texts';
import { workbenchTexts } from '../../src/core/texts/panes/workbench-texts';
import { say } from '../../src/core/texts/say';
import type { Language, TextEntry } from '../../src/core/texts/text-entry';
import type { Saving } from '../../src/ui/workbench/use-saving';
import { chromium, describeWith } from '../environment/programs';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { beginWalk, filesOfViews, type Size, type Walk } from './view-walk';

/** One thing at a time, at twice the size of a usual screen, and all of it. */
const sizes: readonly Size[] = [
  { name: '320 px', width: 320, height: 700, scale: 1 },
  { name: '1280 px at 200 %', width: 640, height: 400, scale: 2 },
  { name: '1280 px', width: 1280, height: 800, scale: 1 },
];

const locales = { de: 'de-DE', en: 'en-US' } as const;

interface Workbench {
  readonly page: Page;
  readonly walk: Walk;
  button(entry: TextEntry): Locator;
}

/** How saving ends, as the pickers of the browser decide it (it fails only where the worker has died). */
type Ending = Exclude<Saving['state'], 'idle' | 'saving' | 'failed'>;

const answers: Readonly<Record<Ending, 'file' | 'cancel' | 'locked' | 'other' | null>> = {
  done: 'file',
  changed: 'other',
  cancelled: 'cancel',
  refused: 'locked',
  // By the button for downloads.
  asked: null,
  link: null,
};

describeWith(chromium, 'nobody is shut out of the workbench', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  it.each(['de', 'en'] as const)(
    'in the language %s',
    async (language) => {
      const { page } = await office.open('workbench.html', { locale: locales[language] });
      page.setDefaultTimeout(30_000);
      const button = (entry: TextEntry): Locator =>
        page.getByRole('button', { name: say(language, entry), exact: true });
      await button(workbenchTexts.sample).waitFor();
      const bench = { page, walk: await beginWalk(page, sizes), button };
      const { walk } = bench;
      await walk.look('start', 'start-view.tsx');
      await files(bench);
      await paper(bench);
      await saving(bench, language);
      await leftBehind(bench);

      expect(walk.lacking).toEqual([]);
      expect([...walk.drawn].sort()).toEqual(filesOfViews('workbench'));
    },
    400_000,
  );

  async function files({ page, walk, button }: Workbench): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({
      name: 'Brief.xlsx',
      mimeType: '',
      buffer: Buffer.from('no workbook'),
    });
    await page.locator('.ms-MessageBar').first().waitFor();
    await walk.look('start with a file that is no workbook');
    await button(workbenchTexts.sample).click();
    await page.locator('.as-of').waitFor();
    await walk.look('workbook');
    await button(benchTexts['side.sheets']).click();
    await page.getByRole('grid').waitFor();
    await walk.look('sheets', 'sheets/sheet-area.tsx');
    // The menu goes as soon as the focus is elsewhere: at each size it is opened again.
    for (const size of [...sizes].reverse()) {
      const one = await beginWalk(page, [size]);
      await button(benchTexts.more).click();
      await one.look('ways for a file');
      expect(one.lacking).toEqual([]);
    }
    expect(await page.locator('.file-menu').count()).toBe(0);
  }

  async function paper({ page, walk, button }: Workbench): Promise<void> {
    await button(benchTexts['switch.word']).click();
    await button(benchTexts['paper.new']).waitFor();
    await walk.look('paper to be begun', 'paper/paper-start.tsx');
    await button(benchTexts['paper.new']).click();
    await button(wordPaneTexts.insertAll).click();
    await page.locator('.done').waitFor();
    await walk.look('paper');
    await button(benchTexts['side.paper']).click();
    await page.locator('.paper-section').first().waitFor();
    await walk.look('document', 'paper/paper-area.tsx');
  }

  async function saving({ page, walk, button }: Workbench, language: Language): Promise<void> {
    for (const [ending, answer] of Object.entries(answers)) {
      if (answer !== null) {
        await page.evaluate(stubPicker, answer);
        // Back where it was saved last: somebody else has been there.
        if (answer === 'other') {
          await page.evaluate(() => window.dispatchEvent(new Event('focus')));
          await button(benchTexts['disk.reread']).waitFor();
          await walk.look('changed on the disk');
          await button(benchTexts.save).click();
        } else {
          await button(benchTexts.more).click();
          await page.locator('.file-menu').getByText(say(language, benchTexts.saveAs)).click();
        }
      } else if (ending === 'asked') {
        await button(benchTexts.more).click();
        await page.locator('.file-menu').getByText(say(language, benchTexts.download)).click();
      } else await button(benchTexts['download.no']).click();
      await page.locator('.save-panel', { hasText: signs[ending as Ending] }).waitFor();
      await walk.look(`saving: ${ending}`);
    }
    await button(benchTexts['download.yes']).click();
  }

  /** Work is left unsaved, and found again by the next who opens the page. */
  async function leftBehind({ page, walk, button }: Workbench): Promise<void> {
    await button(benchTexts['side.pane']).click();
    await page.locator('.section-list button').first().click();
    await button(wordPaneTexts['deed.remove']).click();
    await page.locator('.file-state.unsaved', { hasText: /\d\d:\d\d/ }).waitFor();
    await page.locator('.file-bar input[type=file]').setInputFiles({
      name: 'Brief.docx',
      mimeType: '',
      buffer: Buffer.from('no document'),
    });
    await button(benchTexts['leave.go']).waitFor();
    await walk.look('paper about to be left');
    await page.reload();
    await button(workbenchTexts['kept.restore']).first().waitFor();
    await walk.look('start with work left behind');
    await button(workbenchTexts['kept.discard']).first().click();
    await button(workbenchTexts.cancel).waitFor();
    await walk.look('work about to be discarded');
  }
});

/** A word of what each ending says. */
const signs: Readonly<Record<Ending, RegExp>> = {
  done: /ist gespeichert|is saved/,
  changed: /von anderer Seite|by somebody else/,
  cancelled: /nicht gespeichert|not saved/,
  refused: /nicht geschrieben|not be written/,
  asked: /„Downloads“|downloads folder/,
  link: /Verweis|link/,
};

/** Real files, in the browser's own folder. */
async function stubPicker(answer: 'file' | 'cancel' | 'locked' | 'other'): Promise<void> {
  const file = async (): Promise<FileSystemFileHandle> =>
    (await navigator.storage.getDirectory()).getFileHandle('Kreis.docx', { create: true });
  if (answer === 'other') {
    const stream = await (await file()).createWritable();
    await stream.write('somebody else');
    await stream.close();
    return;
  }
  const ask = async (): Promise<FileSystemFileHandle> => {
    if (answer === 'cancel') throw new DOMException('', 'AbortError');
    const handle = await file();
    if (answer === 'locked')
      Object.assign(handle, { createWritable: () => Promise.reject(new Error('locked')) });
    return handle;
  };
  Object.assign(window, { showSaveFilePicker: ask });
}
