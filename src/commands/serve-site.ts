import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import { listSecurityHeaders } from '../outputs/security-headers.ts';
import { showSetting } from './required-settings.ts';

/**
 * Serves a finished site below a base path, as a static host would, but always whole files, and to this machine
 * alone where no other host is given. Resolves with the port once it listens, and with the address where readers find
 * the site. Whoever ends the process ends the connections, too.
 */
export async function serveSite({ folder, base, port, host = 'localhost' }: ServeOptions) {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const own = path.startsWith(base) ? path.slice(base.length - 1) : '/';
    for (const [name, value] of Object.entries(listSecurityHeaders(own)))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(request, response, 405, { allow: 'GET, HEAD' });
    const notFound = () => answerNotFound(request, response, folder);
    // A second slash at the beginning would make a redirect lead to another host.
    if (!path.startsWith(base) || own.startsWith('//')) return notFound();
    // A file with a digest in its name never changes; any other may with the next build.
    const keep = path.startsWith(`${base}_astro/`) ? 'max-age=31536000, immutable' : 'no-cache';
    // RFC 9110 lets a server ignore a wish for a part.
    response.setHeader('accept-ranges', 'none');
    send(request, own, {
      root: folder,
      acceptRanges: false,
      cacheControl: false,
      dotfiles: 'allow',
    })
      .on('headers', (sent: ServerResponse) => sent.setHeader('cache-control', keep))
      .on('directory', () => answer(request, response, 301, { location: `${path}/` }))
      .on('error', ({ status = 500 }: { status?: number }) => {
        if (status === 412) answer(request, response, 412);
        else if (status < 500) notFound();
        else answer(request, response, 500);
      })
      .pipe(response);
  });
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  const taken = await listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
    throw explainListening(error, host, port);
  });
  // The address of a machine is written in brackets where it has colons of its own.
  return {
    ...taken,
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken.port}${base}`,
  };
}

/** Why nobody can be served, in a sentence that names the setting. */
function explainListening(error: NodeJS.ErrnoException, host: string, port: number) {
  const { code = '' } = error;
  if (/^(?:ENOTFOUND|EADDRNOTAVAIL|EAFNOSUPPORT|EINVAL|EAI_\w+)$/.test(code))
    return new Error(
      `HOST is ${showSetting(host)}. It must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
      { cause: error },
    );
  if (code === 'EACCES' || code === 'EADDRINUSE')
    return new Error(
      `PORT is ${port}, which ${code === 'EACCES' ? 'this user may not open' : 'is taken, as are those after it'}. Give another one, such as PORT=4321.`,
      { cause: error },
    );
  return error;
}

/** The page of the site for what is not there, or one sentence where it has none. */
function answerNotFound(request: IncomingMessage, response: ServerResponse, folder: string) {
  const page = join(folder, '404.html');
  if (!existsSync(page)) return answer(request, response, 404);
  const content = readFileSync(page);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(request.method === 'HEAD' ? undefined : `${sentences[status]}\n`);
}

const sentences: Record<number, string> = {
  301: 'This address ends with a slash.',
  404: 'There is nothing here.',
  405: 'Files are read with GET or HEAD.',
  412: 'The file has changed.',
  500: 'The file cannot be read.',
};

/** Tries the wished port first and then those after it; 0 is any that is free. */
function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const last = port + 50;
    let current = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || current >= Math.min(last, 65_535)) return reject(error);
      current += 1;
      server.listen(current, host);
    });
    server.on('listening', () => resolve({ server, port: (server.address() as AddressInfo).port }));
    server.listen(current, host);
  });
}

interface ServeOptions {
  folder: string;
  /** With a slash at both ends. */
  base: string;
  port: number;
  /** The address to listen on, where other machines may read, too. */
  host?: string | undefined;
}
