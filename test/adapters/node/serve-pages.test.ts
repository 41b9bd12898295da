import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePages, type PageServer } from '../../../src/adapters/node/serve-pages';
import { must } from '../../environment/must';
import { ok } from '../../../src/core/values/result';

const headers = { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' };

interface Heard {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

describe('the server of the pages', () => {
  let folder: string;
  let server: PageServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-serve-'));
    mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'geheim.txt'), 'geheim');
    writeFileSync(join(folder, 'pages', 'headers.json'), JSON.stringify(headers));
    writeFileSync(join(folder, 'pages', 'workbench.html'), '<p>Arbeitsplatz</p>');
    writeFileSync(join(folder, 'pages', 'worker.js'), 'onmessage = () => {};');
    server = await start([0]);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(ports: readonly number[]): Promise<PageServer> {
    const started = await servePages(join(folder, 'pages'), { ports, start: 'workbench.html' });
    return must(started ? ok(started) : { ok: false, issues: [] });
  }

  /** As sent, without the tidying of `fetch`. */
  function ask(
    path: string,
    options: { readonly host?: string; readonly method?: string } = {},
  ): Promise<Heard> {
    const { host = 'localhost', method = 'GET' } = options;
    return new Promise((resolve, reject) => {
      request({ port: server.port, path, method, headers: { host } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, text });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  it('begins with the workbench and sends the policy with every file, for a worker has no other', async () => {
    const [page, worker] = [await ask('/'), await ask('/worker.js')];

    expect(page).toMatchObject({ status: 200, text: '<p>Arbeitsplatz</p>' });
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(worker.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/assets/../../geheim.txt',
    '/%',
    '/a%00b',
  ])('does not lead out of its folder: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: '' });
  });

  it('answers neither to other names nor to anything but reading', async () => {
    expect((await ask('/', { host: 'boese.example' })).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/worker.js', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('takes another port when one is taken, and says when all are', async () => {
    const other = await start([server.port, 0]);
    const none = await servePages(join(folder, 'pages'), { ports: [server.port] });
    await other.close();

    expect(other.port).not.toBe(server.port);
    expect(none).toBeUndefined();
  });
});
