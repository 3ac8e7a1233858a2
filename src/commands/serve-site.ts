import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a finished site below a base path, as a static host would, but always whole files.
 * Resolves with the port once it listens.
 */
export function serveSite({
  folder,
  base,
  port,
}: ServeOptions): Promise<{ server: Server; port: number }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    // RFC 9110 lets a server ignore this header. sirv throws over "bytes=5-1" and misreads "bytes=-5".
    delete request.headers.range;
    response.setHeader('accept-ranges', 'none');
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!url.startsWith(base)) return notFound();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
  return listen(server, port);
}

/** Tries the wished port first and then those after it; 0 is any that is free. */
function listen(server: Server, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const last = port + 50;
    let current = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || current >= last) return reject(error);
      current += 1;
      server.listen(current, 'localhost');
    });
    server.on('listening', () => resolve({ server, port: (server.address() as AddressInfo).port }));
    server.listen(current, 'localhost');
  });
}

interface ServeOptions {
  folder: string;
  /** With a slash at both ends. */
  base: string;
  port: number;
}
