/** Reads good forms until the code is warm, then the file it is sent, and says what that took; then the next one. */
import { readFileSync } from 'node:fs';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { zlibUnpacker } from '../../src/adapters/node/zlib-unpacker';
import { returnLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { offers } from '../../src/core/register/offers';
import { readForm } from '../../src/core/survey/read-form';
import type { Cell } from '../../src/core/values/cell';
import { createReturnReader } from '../../src/entry/return-reader';
import type { NamedFile } from '../../src/ports/workbook-files';
import { shownCells } from '../fixtures/shown-cells';

export interface ReadRequest {
  readonly profile: 'return' | 'office';
  readonly good: string;
  readonly path: string;
  /** What the file calls itself. */
  readonly name: string;
  /** Cells of the first sheet that are asked for. */
  readonly cells: readonly string[];
}

export interface ReadReport {
  /** Code of the finding, or the cells that were asked for. */
  readonly outcome: string | Readonly<Record<string, Cell>>;
  readonly ms: number;
  readonly cpuMs: number;
  /** Highest resident size the process ever had minus the one right before, in MB: never less than the file took. */
  readonly mb: number;
}

/** How often a good form is still to be read. */
const warmUps = { return: 20, office: 20 };
const reader = createReturnReader(createXlsxReader(returnLimits, zlibUnpacker), createCsvReader());

function readAsReturn(file: NamedFile, cells: readonly string[]): () => ReadReport['outcome'] {
  const read = reader.read(file);
  if (!read.ok) return () => read.issues[0]?.code ?? '';
  // Whatever comes of it: the form is part of the way.
  readForm(read.value, file.name, offers);
  return () => {
    const shown = shownCells(read.value.sheets[0]);
    return Object.fromEntries(cells.map((name) => [name, shown[name] ?? null]));
  };
}

function readAsOffice(file: NamedFile): () => ReadReport['outcome'] {
  const opened = openXlsxTableStore(file);
  return () => (opened.ok ? {} : (opened.issues[0]?.code ?? ''));
}

function measure({ profile, good, path, name, cells }: ReadRequest): ReadReport {
  const read = profile === 'office' ? readAsOffice : readAsReturn;
  const form = { name: 'Gut.xlsx', bytes: readFileSync(good) };
  for (; warmUps[profile] > 0; warmUps[profile] -= 1) read(form, []);
  const bytes = readFileSync(path);
  globalThis.gc?.();
  const rss = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const outcome = read({ name, bytes }, cells);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const mb = (process.resourceUsage().maxRSS * 1024 - rss) / 1024 / 1024;
  return { outcome: outcome(), ms, cpuMs: (user + system) / 1000, mb };
}

process.on('message', (request) => {
  process.send?.(measure(request as ReadRequest));
});
