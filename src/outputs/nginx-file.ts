import { fileTypes, namedFileTypes } from './file-types.ts';
import { headerRules } from './header-rules.ts';

/**
 * A server of nginx that answers as hosts do that read "_headers" and "_redirects": the same headers by the same
 * rules, permanent redirects of old paths, the types of the files, files that were compressed before, and the page
 * for what is not there. The site lies below "root" in a folder named like its base path.
 */
export function formatNginx({ base, root, moved, port, brotli }: NginxOptions): string {
  const paths = [...moved];
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const blocks = [
    ['# Written by "npm run nginx"; docs/hosting.md says how it is used. Belongs into "http { }".'],
    formatRoom(paths.length),
    ...names.map((name) => formatMap('uri', variableOf(name), listHeaderValues(name, base))),
    ['# Old paths. Browsers carry the anchor along.', ...formatMoves(paths, base)],
    formatServer({ base, root, port, brotli, names }),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function formatServer({ base, root, port, brotli, names }: ServerOptions) {
  return [
    'server {',
    ...indent([
      `listen ${port};`,
      `root ${quote(root)};`,
      'server_tokens off;',
      '# A proxy before it may speak another protocol or port.',
      'absolute_redirect off;',
      'index index.html;',
      `error_page 404 ${base}404.html;`,
      '',
      '# Written by "npm run build -- --compress"; a file that has no such copy is sent as it is.',
      'gzip_static on;',
      'gzip_proxied any;',
      'gzip_vary on;',
      ...(brotli ? ['brotli_static on;'] : []),
      '',
      'types {',
      ...indent(Object.entries(fileTypes).map(([ending, type]) => `${quote(type)} ${ending};`)),
      '}',
      '',
      ...names.map((name) => `add_header ${name} $${variableOf(name)} always;`),
      '# Only where the whole name is served by HTTPS alone, for good:',
      '# add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
      '',
      `if ($${movedVariable}) { return 301 $${movedVariable}$${movedVariable}_args; }`,
      ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
      '# What is only for hosts of another kind.',
      `location ~ ^${escape(base)}_(?:headers|redirects)$ { return 404; }`,
      ...Object.entries(namedFileTypes).map(
        ([name, type]) => `location ~ /${escape(name)}$ { types { } default_type ${quote(type)}; }`,
      ),
    ]),
    '}',
  ];
}

/** What a header says where: the first pattern that fits counts, those of more letters stand first. */
function listHeaderValues(name: string, base: string): [string, string][] {
  const fallback = name === 'Cache-Control' ? [['default', pageCaching] as [string, string]] : [];
  const rules = headerRules
    .filter(({ headers }) => name in headers)
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ path, headers }): [string, string] => [toPattern(path, base), headers[name]!]);
  return [...fallback, ...rules];
}

/** A path of "_headers" as a regular expression of nginx. */
function toPattern(path: string, base: string) {
  if (path === '/*') return 'default';
  const parts = path.slice(1).replace(/[.+?^$(){}|[\]\\]/g, '\\$&');
  return `~^${escape(base)}${parts.replace('*', '.*').replace(/:\w+/g, '[^/]+')}$`;
}

/** nginx wants to know before the first list how much room long paths and many of them take. */
function formatRoom(count: number) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2048, count * 4)));
  return ['map_hash_bucket_size 512;', `map_hash_max_size ${size};`];
}

function formatMoves(moved: [string, string][], base: string) {
  const below = (path: string) => `${base}${path.slice(1)}`;
  const rows = moved
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]): [string, string] => [below(from), below(to)]);
  return [
    ...formatMap('uri', movedVariable, rows),
    // A question behind an anchor would be part of it.
    `map $${movedVariable} $${movedVariable}_args { "~#" ""; default $is_args$args; }`,
  ];
}

function formatMap(from: string, to: string, rows: [string, string][]) {
  const lines = rows.map(
    ([key, value]) => `${key === 'default' ? key : quote(key)} ${quote(value)};`,
  );
  return [`map $${from} $${to} {`, ...indent(lines), '}'];
}

function variableOf(header: string) {
  return `guide_${header.toLowerCase().replaceAll('-', '_')}`;
}

const movedVariable = 'guide_moved';

/** What hosts that read "_headers" say of pages by themselves: keep a copy, and ask each time whether it is the last. */
const pageCaching = 'public, max-age=0, must-revalidate';

function quote(text: string) {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function escape(text: string) {
  return text.replace(/[.+?^$(){}|[\]\\]/g, '\\$&');
}

function indent(lines: string[]) {
  return lines.map((line) => (line ? `  ${line}` : line));
}

interface NginxOptions {
  /** With a slash at both ends. */
  base: string;
  /** Folder in which the site lies, below folders named like its base path. */
  root: string;
  /** Old paths, each with the path of today. */
  moved: Iterable<[string, string]>;
  port: number;
  /** Whether this nginx has the module that sends files compressed by Brotli. */
  brotli: boolean;
}

interface ServerOptions extends Omit<NginxOptions, 'moved'> {
  names: string[];
}
