/** Serves the built pages to this machine and to nobody else, with the headers that their folder asks for. */
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { codeOf } from './file-errors';

export interface PageServer {
  /** Where it answers, e.g. `http://localhost:3000`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** In the order in which they are tried; 0 stands for any free one. */
  readonly ports: readonly number[];
  /** PEM texts of a certificate for localhost; plain HTTP without. */
  readonly certificate?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  /** File that the bare address leads to. */
  readonly start?: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
};

/** Written by the build beside the pages: a worker has no page to name its policy in. */
const HEADERS = 'headers.json';

/** Resolves when it listens; undefined where every port is taken. A folder without pages throws. */
export async function servePages(folder: string, options: ServeOptions): Promise<PageServer | undefined> {
  const headers = JSON.parse(await readFile(join(folder, HEADERS), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const answer = answerFrom(folder, headers, options.start ?? 'index.html');
  for (const port of options.ports) {
    const { certificate } = options;
    const server = certificate ? createHttpsServer(certificate, answer) : createHttpServer(answer);
    if (await listen(server, port)) return describe(server, certificate ? 'https' : 'http');
  }
  return undefined;
}

function answerFrom(
  folder: string,
  headers: Readonly<Record<string, string>>,
  start: string,
): RequestListener {
  return (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, headers).end();
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(405);
      return;
    }
    const path = pathOf(request.url ?? '/', start);
    // Another name that leads here belongs to a page of somebody else's.
    if (path === undefined || !isLocal(request.headers.host)) {
      refuse(404);
      return;
    }
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      },
      () => {
        refuse(404);
      },
    );
  };
}

/** Undefined where it leads out of the folder or cannot be read. */
function pathOf(address: string, start: string): string | undefined {
  try {
    const asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const path = normalize(asked === '/' ? start : asked.slice(1));
    return path.split(sep).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

async function listen(server: Server, port: number): Promise<boolean> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', resolve);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false;
    throw error;
  }
}

function describe(server: Server, scheme: 'http' | 'https'): PageServer {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${scheme}://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
