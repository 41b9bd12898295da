/** Draws the pictures of the ribbon from assets/icons/*.svg with Chromium, once after a drawing has changed. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The sizes Office asks for on the ribbon and in the list of add-ins, for screens of any density. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = join('assets', 'icons');
const there = await readdir(folder);
for (const old of there.filter((name) => name.endsWith('.png'))) await rm(join(folder, old));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const drawing of there.filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(join(folder, drawing), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(folder, `${basename(drawing, '.svg')}-${size}.png`);
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
