/** What axe finds on a page by the rules of WCAG 2.2 AA and good practice, the size of targets among them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Checker {
  run(
    where: Document,
    options: object,
  ): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

let program: string | undefined;

/** One line per rule that is broken; none where there is nothing. */
export async function lackingIn(page: Page): Promise<readonly string[]> {
  program ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Checker };
    // What lies under a bar only until the page is scrolled is not too small.
    const still = document.createElement('style');
    still.textContent = '.tabs, .view-actions { position: static !important; }';
    document.head.append(still);
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // The rule of WCAG 2.2 that axe leaves out unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
    still.remove();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`).join('; ')}`,
    );
  });
}
