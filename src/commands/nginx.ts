/**
 * Prints the configuration with which nginx serves a finished site as docs/hosting.md says: a server to include, or
 * with --whole a configuration that needs no other.
 * Usage: nginx.ts [--folder dist] [--root /srv/guide] [--port 8080] [--without-brotli] [--whole [--temp /tmp]]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Permalinks } from '../model/permalinks/own-links.ts';
import { formatNginx } from '../outputs/nginx-file.ts';
import { formatNginxMain } from '../outputs/nginx-main.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    root: { type: 'string', default: '/srv/guide' },
    port: { type: 'string', default: '8080' },
    'without-brotli': { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    temp: { type: 'string', default: '/tmp' },
  },
});
const file = join(resolve(root, values.folder), 'permalinks.json');

if (existsSync(file)) {
  const { site, moved } = JSON.parse(readFileSync(file, 'utf8')) as Permalinks;
  const server = formatNginx({
    base: new URL(site).pathname,
    root: values.root,
    moved: Object.entries(moved).filter(([from]) => !from.includes('#')),
    port: Number(values.port),
    brotli: !values['without-brotli'],
  });
  process.stdout.write(values.whole ? formatNginxMain(server, values.temp) : server);
} else {
  console.error(`There is no build in ${values.folder}/. Run "npm run build" first.`);
  process.exitCode = 1;
}
