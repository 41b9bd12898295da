/** `npm start`: the built pages at an address of this machine; with `--https` as Excel and Word ask for them. */
import { join } from 'node:path';
import { openBrowser } from '../adapters/node/open-browser';
import { servePages, type ServeOptions } from '../adapters/node/serve-pages';
import { say, type TextParams } from '../core/texts/say';
import { startTexts } from '../core/texts/start-texts';

const FIRST_PORT = 3000;
const LAST_PORT = 3010;

function print(key: keyof typeof startTexts, params: TextParams = {}): void {
  process.stdout.write(`${say('de', startTexts[key], params)}\n`);
}

/** A certificate that this machine trusts; made on the first call, when the system asks whether it may. */
async function trustedCertificate(): Promise<NonNullable<ServeOptions['certificate']>> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { cert, key } = await getHttpsServerOptions();
  return { cert, key };
}

async function start(forOffice: boolean): Promise<void> {
  // The manifest names the port, so no other one would do there.
  const ports = forOffice
    ? [FIRST_PORT]
    : Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index);
  const server = await servePages(join(__dirname, 'pages'), {
    ports,
    start: 'workbench.html',
    ...(forOffice ? { certificate: await trustedCertificate() } : {}),
  });
  if (!server) {
    print(forOffice ? 'officePort' : 'allTaken', { asked: FIRST_PORT, first: FIRST_PORT, last: LAST_PORT });
    process.exitCode = 1;
    return;
  }
  if (server.port !== FIRST_PORT) print('portTaken', { asked: FIRST_PORT, port: server.port });
  print('running', { url: server.url });
  print(forOffice ? 'office' : 'next');
  print('stop');
  if (!forOffice) openBrowser(server.url);
}

void start(process.argv.includes('--https'));
