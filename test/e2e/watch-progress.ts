/** What a page says about the progress of long work: too short to be waited for, so the page itself takes note. */
import type { Page } from 'playwright-core';

/** What is said from now on, in its order. */
export async function watchProgress(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const look = (): void => {
      const text = document.querySelector('.step-progress')?.textContent ?? '';
      if (text !== '' && text !== said.at(-1)) said.push(text);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
}
