import { expect, test } from 'vitest';
import { runNode } from '../../../src/commands/run.ts';
import { isTextFile, typeOfFile } from '../../../src/outputs/file-types.ts';
import { formatHeaders, headerRules } from '../../../src/outputs/header-rules.ts';
import { formatNginx } from '../../../src/outputs/nginx-file.ts';
import { formatRedirects } from '../../../src/outputs/redirects.ts';
import { listSecurityHeaders, securityHeaders } from '../../../src/outputs/security-headers.ts';

const headers = formatHeaders(headerRules, '/below/');

test('"_headers" has the form that Netlify and Cloudflare Pages read', () => {
  const lines = headers.split('\n');
  expect(lines.filter((line) => !/^(?:|\/\S+|  [\w-]+: \S.*|  ! [\w-]+)$/.test(line))).toEqual([]);
  // What Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/
  expect(headerRules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(headerRules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  expect(headers).toContain(
    '/below/api/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=3600\n',
  );
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers.split('\n\n')[0]).toContain(`\n  ${name}: ${value}`);
});

test('no path gets one header from two rules, unless the later one takes back the first', () => {
  const rules = headerRules.map(({ path, headers: said, replaces }) => ({
    names: Object.keys(said).map((name) => (replaces ? `${name} instead` : name)),
    pattern: new RegExp(`^${path.replace('*', '.*').replace(/:\w+/, '[^/]+')}$`),
  }));
  for (const { path } of headerRules) {
    const names = rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.names);
    expect(new Set(names).size, path).toBe(names.length);
  }
});

test('other sites may frame what lies below /embed/, and nothing else', () => {
  // "!" takes a header back on Cloudflare Pages; Netlify skips a line without a colon and takes the later rule.
  expect(headers).toContain(
    '\n/below/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *\n\n',
  );
  expect(headers.indexOf('/below/embed/*')).toBeGreaterThan(headers.indexOf('/below/*'));
  expect(headers.match(/frame-ancestors \*/g)).toHaveLength(1);
  for (const [path, policy] of [
    ['/embed/ladder/lamp/', 'frame-ancestors *'],
    ['/embed/', 'frame-ancestors *'],
    ['/embed', "frame-ancestors 'none'"],
    ['/embedded/', "frame-ancestors 'none'"],
    ['/projects/embed/', "frame-ancestors 'none'"],
    ['/', "frame-ancestors 'none'"],
  ] as const) {
    const said = listSecurityHeaders(path);
    expect([path, said['Content-Security-Policy']]).toEqual([path, policy]);
    expect(Object.keys(said)).toEqual(Object.keys(securityHeaders));
  }
  const [, policies = ''] = nginx('/below/').split('$guide_content_security_policy {\n');
  expect(policies.split('\n}')[0]).toBe(
    '  "~^/below/embed/.*$" "frame-ancestors *";\n  default "frame-ancestors \'none\'";',
  );
});

test('"_redirects" has one permanent redirect a line, in an order that stays', () => {
  const moved: [string, string][] = [
    ['/b/', '/c/'],
    ['/a/', '/c/#d'],
  ];
  expect(formatRedirects(moved, '/below/')).toBe(
    '/below/a/ /below/c/#d 301\n/below/b/ /below/c/ 301\n',
  );
});

test('nginx gets every header of "_headers", by the same rules', () => {
  const text = nginx('/below/');
  for (const { path, headers: said } of headerRules)
    for (const [name, value] of Object.entries(said)) {
      const variable = `$guide_${name.toLowerCase().replaceAll('-', '_')}`;
      expect(text).toContain(`  add_header ${name} ${variable} always;`);
      const [, rows = ''] = text.split(`map $uri ${variable} {`);
      const written = path === '/*' ? 'default' : `"~^/below${path.split(/[*:.]/)[0]}`;
      expect(rows.split('\n}')[0]).toContain(`\n  ${written}`);
      expect(rows.split('\n}')[0]).toContain(`"${value.replaceAll('"', '\\"')}";`);
    }
});

test('nginx at the root has no redirect to its own path, and asks for the module of Brotli only where told', () => {
  expect(nginx('/below/')).toContain('location = /below { return 301 /below/; }');
  expect(nginx('/')).not.toContain('location = ');
  expect(nginx('/')).toContain('error_page 404 /404.html;');
  expect(nginx('/')).toContain('brotli_static on;');
  expect(nginx('/', false)).not.toContain('brotli');
});

test.each([
  [['--folder', 'tests'], 'There is no build in tests/. Run "npm run build" first.'],
  [['--port', '80a'], '--port must be a whole number from 1 to 65535.'],
  [['--root', 'srv'], '--root must be the whole path of a folder, such as /srv/guide.'],
  [['--root', '/srv/"; }'], '--root must be the whole path of a folder, such as /srv/guide.'],
  [['--prot', '80'], "Unknown option '--prot'. The options are --folder, --root, --port,"],
])('"npm run nginx" with %j says in a sentence what is wrong', async (words, sentence) => {
  const { code, output } = await runNode('src/commands/nginx.ts', words, { show: false });
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
});

test('room is made for as many old paths as there are', () => {
  const moved = Array.from({ length: 3000 }, (_, at): [string, string] => [`/a${at}/`, '/']);
  const text = formatNginx({ base: '/', root: '/srv', moved, port: 80, brotli: false });
  expect(Number(/map_hash_max_size (\d+);/.exec(text)?.[1])).toBeGreaterThan(3000);
});

test('a file has a type by its name or its end, and pictures are no texts', () => {
  expect(typeOfFile('/projects/lamp/feed.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(typeOfFile('/sitemap.xml')).toBe('application/xml; charset=utf-8');
  expect(typeOfFile('/_headers')).toBe('text/plain; charset=utf-8');
  expect(typeOfFile('/field-guide-2026-01-31.zip')).toBe('application/zip');
  expect(() => typeOfFile('/a.rar')).toThrow('No type is known for /a.rar.');
  const texts = ['a.html', 'a.svg', 'api/a.json', 'a.ics', 'a.xml', 'a.png', 'a.ico', 'a.zip'];
  expect(texts.map(isTextFile)).toEqual([true, true, true, true, true, false, false, false]);
});

function nginx(base: string, brotli = true) {
  return formatNginx({ base, root: '/srv/guide', moved: [['/a/', '/b/']], port: 80, brotli });
}
