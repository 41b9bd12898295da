/** What the office's own workbook takes at the limit of its profile: ten million cells, as numbers, dates and texts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { book, listed, MB, SHEET, sheetAround } from '../fixtures/hostile/hostile-kind';
import { goodForm } from './good-form';
import { buildReader, readInChild } from './reading-process';

const COLUMNS = 20;
const CELLS = Number(process.argv[2] ?? 10_000_000);

function workbook(): Uint8Array {
  const row = listed(COLUMNS, (at) =>
    at % 4 === 0
      ? '<c t="str"><v>Angebot Nr. ####</v></c>'
      : `<c${at % 4 === 1 ? ' s="1"' : ''}><v>####</v></c>`,
  );
  const rows = listed(CELLS / COLUMNS, (at) => `<row>${row.replaceAll('####', String(at))}</row>`);
  return book({ [SHEET]: sheetAround(rows) });
}

const folder = await mkdtemp(join(tmpdir(), 'office-limit-'));
const reader = await buildReader();
try {
  const [good, path] = [join(folder, 'good.xlsx'), join(folder, 'large.xlsx')];
  await writeFile(good, await goodForm());
  const bytes = workbook();
  await writeFile(path, bytes);
  const { outcome, ms, mb } = await readInChild(reader, {
    profile: 'office',
    good,
    path,
    name: 'Register.xlsx',
    cells: [],
  });
  const found = typeof outcome === 'string' ? outcome : 'read';
  console.log(
    `${CELLS} cells in ${(bytes.length / MB).toFixed(0)} MB: ${found} in ${(ms / 1000).toFixed(1)} s with ${mb.toFixed(0)} MB`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(reader, { force: true });
}
