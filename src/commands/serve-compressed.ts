import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Serves a finished site as hosts do, with every text compressed, so that measured bytes are those of a visitor. */
export async function serveCompressed(folder: string, base: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    if (!path.startsWith(base) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    response.setHeader('cache-control', 'max-age=600');
    if (type) response.setHeader('content-encoding', 'gzip');
    const bytes = readFileSync(file);
    response.end(type ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
