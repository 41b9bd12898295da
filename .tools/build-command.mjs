/**
 * Builds the command line when a source is newer than the build. npm runs this after
 * an install, and `npx mut` once more in its own way: then there is nothing to do.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const built = ['mut.js', 'demo.js'].map((name) => join(root, 'dist', name));
const sources = ['webpack.config.js', 'package.json', 'package-lock.json'].map((name) => join(root, name));

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const newest = Math.max(...[...sources, ...filesIn(join(root, 'src'))].map((file) => statSync(file).mtimeMs));
const isCurrent = built.every((file) => existsSync(file) && statSync(file).mtimeMs >= newest);
if (!isCurrent) {
  const words = [webpack, '--config-name', 'cli', '--stats', 'errors-warnings'];
  execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
