/**
 * Prints the configuration with which nginx serves a finished site as docs/hosting.md says: a server to include, or
 * with --whole a configuration that needs no other.
 * Usage: nginx.ts [--folder dist] [--root /srv/guide] [--port 8080] [--without-brotli] [--whole [--temp /tmp]]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Permalinks } from '../model/permalinks/own-links.ts';
import { formatNginx } from '../outputs/nginx-file.ts';
import { formatNginxMain } from '../outputs/nginx-main.ts';
import { root } from './run.ts';
import { readWords } from './read-words.ts';

try {
  process.stdout.write(print(readGiven()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readGiven() {
  const { values } = readWords({
    options: {
      folder: { type: 'string', default: 'dist' },
      root: { type: 'string', default: '/srv/guide' },
      port: { type: 'string', default: '8080' },
      'without-brotli': { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      temp: { type: 'string', default: '/tmp' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error('--port must be a whole number from 1 to 65535.');
  for (const name of ['root', 'temp'] as const)
    if (!/^\/[^\n"\\$]*$/.test(values[name]))
      throw new Error(`--${name} must be the whole path of a folder, such as /srv/guide.`);
  return { ...values, port };
}

function print({ folder, port, whole, temp, ...given }: ReturnType<typeof readGiven>) {
  const file = join(resolve(root, folder), 'permalinks.json');
  if (!existsSync(file))
    throw new Error(`There is no build in ${folder}/. Run "npm run build" first.`);
  const { site, moved } = JSON.parse(readFileSync(file, 'utf8')) as Permalinks;
  const server = formatNginx({
    base: new URL(site).pathname,
    root: given.root,
    moved: Object.entries(moved).filter(([from]) => !from.includes('#')),
    port,
    brotli: !given['without-brotli'],
  });
  return whole ? formatNginxMain(server, temp) : server;
}
