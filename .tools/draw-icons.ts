/** Draws assets/icons/icon-*.png from icon.svg with Chromium, once after the drawing has changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The sizes Office asks for on the ribbon and in the list of add-ins. */
const sizes = [16, 32, 64, 80];

const folder = join('assets', 'icons');
const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
