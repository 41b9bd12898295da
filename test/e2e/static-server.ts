/** Serves the files of a folder to this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface StaticServer {
  /** Where it answers, e.g. `http://localhost:3000`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** PEM texts of a certificate for localhost; plain HTTP without. */
  readonly certificate?: { readonly cert: string; readonly key: string };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff': 'font/woff',
};

/** Starts serving; resolves when it listens. */
export async function serveFolder(
  folder: string,
  { port, certificate }: ServeOptions,
): Promise<StaticServer> {
  const answer: RequestListener = (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(join(folder, path)).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  };
  const server = certificate ? createHttpsServer(certificate, answer) : createHttpServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
