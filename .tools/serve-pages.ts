/**
 * Serves the built panes for trying them out: https://localhost:3000 with a certificate that this machine trusts
 * (MUT_CERT and MUT_KEY name its PEM files), http://localhost:3000 without one. Office loads HTTPS only.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from './static-server';

const { MUT_CERT: cert, MUT_KEY: key, PORT: port } = process.env;
const certificate =
  cert !== undefined && key !== undefined
    ? { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') }
    : undefined;
const server = await serveFolder(join('dist', 'pages'), {
  port: Number(port ?? 3000),
  ...(certificate && { certificate }),
});
console.log(`Die Seiten liegen unter ${server.url}/word.html und ${server.url}/excel.html.`);
if (!certificate) {
  console.log('Office lädt nur HTTPS: dafür MUT_CERT und MUT_KEY auf ein Zertifikat für localhost setzen.');
}
