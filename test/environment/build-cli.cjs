/** Before the tests: the command line is built anew when a source is newer than the build. */
const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'mut.js');

function newestIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

module.exports = function buildCli() {
  if (existsSync(built) && statSync(built).mtimeMs >= newestIn(join(root, 'src'))) return;
  execFileSync('npm', ['run', '-s', 'prepare'], { cwd: root, stdio: 'inherit' });
};
