/**
 * Runs a TypeScript file of this project: `node .tools/run.mjs .tools/draw-icons.ts [arguments]`.
 * Only our own sources are bundled; packages stay where they are installed.
 */
import { build } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('Usage: node .tools/run.mjs FILE.ts [arguments]');
  process.exit(2);
}

// Beside node_modules, so that the packages are found; one file per run, so that two runs do not meet.
const folder = join(import.meta.dirname, '..', 'dist', 'tools');
const outfile = join(folder, `run-${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
process.argv = [process.argv[0], script, ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
