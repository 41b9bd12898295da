/**
 * Builds what is older than its sources: `cli` (npm does that after an install, and `npx mut` once more in its own way:
 * then there is nothing to do) and `pages`, which takes longer and is left to whoever needs them.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
/** Among what each build makes, beside the note of when it was made: what has not changed is not written again. */
const made = {
  cli: ['mut.js', 'demo.js', 'start.js'],
  pages: ['pages/excel.html'],
};
const sources = {
  cli: ['src'],
  pages: ['src', 'assets', 'manifest.xml'],
};
const always = ['webpack.config.js', 'package.json', 'package-lock.json'];

function newestIn(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

const stampOf = (what) => join(root, 'dist', `.built-${what}`);

function isCurrent(what) {
  const newest = Math.max(...[...always, ...sources[what]].map((name) => newestIn(join(root, name))));
  const files = [stampOf(what), ...made[what].map((name) => join(root, 'dist', name))];
  return files.every((file) => existsSync(file)) && statSync(stampOf(what)).mtimeMs >= newest;
}

/** Two builds at once would take away each other's files: the second waits, and finds the work done. */
function alone(what, work) {
  const lock = join(root, 'dist', `.building-${what}`);
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isRunning(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    // Gone without an end, or the lock is gone by now.
    return false;
  }
}

function build(what) {
  const begun = new Date();
  const words = [webpack, '--config-name', what, '--stats', 'errors-warnings'];
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    // What is wrong stands among what it prints.
    process.stderr.write(stdout);
    return status ?? 1;
  }
  const stamp = stampOf(what);
  writeFileSync(stamp, '');
  // What was changed while it was built is not in it.
  utimesSync(stamp, begun, begun);
  return 0;
}

mkdirSync(join(root, 'dist'), { recursive: true });
const asked = process.argv.slice(2).filter((word) => word in made);
for (const what of asked.length > 0 ? asked : ['cli']) {
  if (isCurrent(what)) continue;
  if (what === 'pages') console.log('Die Seiten werden gebaut. Das dauert beim ersten Mal etwa eine Minute.');
  const status = alone(what, () => (isCurrent(what) ? 0 : build(what)));
  if (status !== 0) process.exit(status);
}
