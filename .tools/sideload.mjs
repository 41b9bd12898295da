/**
 * Puts the add-in into the Excel or Word of this machine, for trying it out: `node .tools/sideload.mjs excel`, or `stop`.
 * Office asks for https on localhost:3000, so the server is started with a certificate that this machine trusts; the first
 * time the system asks whether it may. The tool that registers the add-in is fetched when it is used: it is large.
 */
import { spawnSync } from 'node:child_process';

const debugging = 'office-addin-debugging@7.0.0';
const [asked] = process.argv.slice(2);

if (!['excel', 'word', 'stop'].includes(asked)) {
  console.error('Usage: node .tools/sideload.mjs excel|word|stop');
  process.exit(2);
}
if (!['win32', 'darwin'].includes(process.platform)) {
  console.error(
    'Excel und Word gibt es nur unter Windows und macOS. Hier hilft „npm start“ mit dem Browser.',
  );
  process.exit(1);
}

const words =
  asked === 'stop'
    ? ['stop', 'manifest.xml']
    : [
        ...['start', 'manifest.xml', 'desktop', '--app', asked, '--no-debug', '--no-live-reload'],
        ...['--dev-server', 'npm start -- --https', '--dev-server-port', '3000'],
      ];
const run = spawnSync('npx', ['--yes', debugging, ...words.map((word) => JSON.stringify(word))], {
  stdio: 'inherit',
  // npx is a script of the shell under Windows.
  shell: true,
});
process.exit(run.status ?? 1);
