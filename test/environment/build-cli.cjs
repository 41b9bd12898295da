/** Before the tests: the command line is built anew when a source is newer than the build. */
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

module.exports = function buildCli() {
  const tool = join(__dirname, '..', '..', '.tools', 'build-command.mjs');
  execFileSync(process.execPath, [tool], { stdio: 'inherit' });
};
