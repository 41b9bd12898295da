/**
 * `npm run fuzz -- [--minutes 2] [--seed N] [--only returns,workbooks,csv,template]`: builds the two programs of
 * `test/fuzz`, the one that watches and the one that is watched, and starts the first. Packages stay where they
 * are installed; source maps make the places in failures those of our own files.
 */
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// Beside node_modules, so that the packages are found; one folder per run, so that two runs do not meet.
await mkdir(join(root, 'dist', 'fuzz'), { recursive: true });
const folder = await mkdtemp(join(root, 'dist', 'fuzz', 'run-'));
await build({
  entryPoints: ['fuzz.ts', 'worker.ts'].map((name) => join(root, 'test', 'fuzz', name)),
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
});
const words = ['--enable-source-maps', join(folder, 'fuzz.cjs'), ...process.argv.slice(2)];
const watcher = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
const code = await new Promise((resolve) => watcher.on('exit', (exit) => resolve(exit ?? 1)));
await rm(folder, { recursive: true, force: true });
process.exitCode = code;
