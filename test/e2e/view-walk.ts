/** A walk through the views of a page: at each the same questions are asked, at each size of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { lackingIn } from './axe';
import {
  cutOff,
  movements,
  rememberFocus,
  shownByColourOnly,
  unseenFocus,
  watchMovement,
} from './seen-on-page';

/** In pixels of the page's style sheet; at twice the size each of them is two of the screen. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: 1 | 2;
}

export interface Walk {
  /** Looks at what is open now. `draws` are the files under src/ui whose view that is. */
  look(name: string, ...draws: readonly string[]): Promise<void>;
  /** What was found so far, each with its view and size. */
  readonly lacking: readonly string[];
  /** How often something was looked at. */
  readonly looks: number;
  readonly drawn: ReadonlySet<string>;
}

/** The narrowest pane, and the same at 200 %. */
export const PANE_SIZES: readonly Size[] = [
  { name: '320 px', width: 320, height: 600, scale: 1 },
  { name: '320 px at 200 %', width: 160, height: 300, scale: 2 },
];

/** The letters, words, lines and paragraphs of WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The walk itself goes on at the first size. */
export async function beginWalk(page: Page, sizes: readonly Size[]): Promise<Walk> {
  const lacking: string[] = [];
  const drawn = new Set<string>();
  const screen = await page.context().newCDPSession(page);
  const take = async ({ width, height, scale }: Size): Promise<void> => {
    await screen.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
    await page.waitForFunction((wanted) => innerWidth === wanted, width);
    await page.evaluate(nextPicture);
  };
  const [first] = sizes;
  if (!first) throw new Error('A walk needs a size');
  const focusUnseen = async (): Promise<readonly string[]> => {
    await page.evaluate(rememberFocus);
    // From this key on browser and components show the focus.
    await page.keyboard.press('Tab');
    return page.evaluate(unseenFocus);
  };
  let looks = 0;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(watchMovement);
  // Also after the page was loaded anew.
  await page.addInitScript(watchMovement);
  await take(first);
  const walk: Walk = {
    lacking,
    drawn,
    get looks() {
      return looks;
    },
    async look(name, ...draws) {
      for (const file of draws) drawn.add(file);
      await page.locator('.ms-Spinner').filter({ visible: true }).first().waitFor({ state: 'hidden' });
      const note = (where: string, found: readonly string[]): void => {
        lacking.push(...found.map((one) => `${name}, ${where}: ${one}`));
      };
      // A view takes the focus once it is drawn.
      await page
        .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 5_000 })
        .catch(() => {
          note('focus', ['it is nowhere']);
        });
      await picture(page, name, 'plain');
      for (const size of sizes) {
        await take(size);
        looks += 1;
        note(size.name, await lackingIn(page));
        note(size.name, await page.evaluate(cutOff, cutOff.allowed));
        const spaced = await page.addStyleTag({ content: SPACED });
        note(`${size.name}, text spaced`, await page.evaluate(cutOff, cutOff.allowed));
        await spaced.evaluate((style) => {
          style.parentNode?.removeChild(style);
        });
        note(size.name, await focusUnseen());
      }
      await take(first);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      note('contrast theme', await focusUnseen());
      note('contrast theme', await page.evaluate(shownByColourOnly));
      await picture(page, name, 'contrast');
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      note('calm', await page.evaluate(movements));
    },
  };
  return walk;
}

/** The browser tells of a new size with the next picture it draws; the one after it shows what the page made of it. */
async function nextPicture(): Promise<void> {
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await drawn();
  await drawn();
}

/** For the eye: only where a folder is named. */
async function picture(page: Page, name: string, kind: string): Promise<void> {
  const folder = process.env['MUT_SHOTS'];
  if (folder === undefined) return;
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${kind}-${language}.png`) });
}

/** Files under src/ui that draw a view or an area of the workbench: what has to be walked through. */
export function filesOfViews(folder: 'excel' | 'word' | 'workbench'): readonly string[] {
  const root = join('src/ui', folder);
  return (
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // The frame of inner views is none itself.
      .filter((file) => file.endsWith('.tsx') && file !== 'inner-view.tsx')
      .filter((file) => /<(View|InnerView|ShownArea)\b/.test(readFileSync(join(root, file), 'utf8')))
      .sort()
  );
}
