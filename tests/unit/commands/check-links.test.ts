import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runNode } from '../../../src/commands/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const registry = {
  site: 'https://guide.example/',
  addresses: { '/': [], '/projects/lamp/': ['sign'], '/lamps/all/': ['lamp'] },
  moved: {
    '/projects/lantern/': '/projects/lamp/',
    '/lamps/all/#lantern': '/lamps/all/#lamp',
  },
  replaces: { 'https://lamps.example/all/': '/lamps/all/' },
};
mkdirSync(join(folder, 'empty'));
write('permalinks.json', JSON.stringify(registry));
write(
  'sound.md',
  '[Lamp](https://guide.example/projects/lamp/#sign), [other](https://other.example/x)\n',
);
write(
  'README.md',
  `# Lamps

[Lamp](https://guide.example/projects/lantern/#sign) and ![badge](https://guide.example/badges/no.svg)

<p>
  <a href="https://guide.example/projects/lapm/">Lamp</a>
</p>

[ref]: https://guide.example/projects/lamp/#sing
`,
);

test('reports links that are wrong or have moved, with file and line', async () => {
  const { code, output } = await check(['README.md', 'sound.md', '--registry', 'permalinks.json']);
  expect(output)
    .toBe(`README.md:3: https://guide.example/projects/lantern/#sign has moved to https://guide.example/projects/lamp/#sign
README.md:3: https://guide.example/badges/no.svg does not resolve: there is no such page.
README.md:6: https://guide.example/projects/lapm/ does not resolve: there is no such page. Did you mean "/projects/lamp/"?
README.md:9: https://guide.example/projects/lamp/#sing does not resolve: /projects/lamp/ has no anchor "sing". Did you mean "sign"?
5 links to https://guide.example/ in 2 files: 3 broken, 1 moved.
`);
  expect(code).toBe(1);
});

test('is content with sound links, and reads folders', async () => {
  const { code, output } = await check(['sound.md', '--registry', 'permalinks.json']);
  expect(output).toBe('1 link to https://guide.example/ in 1 file: 0 broken, 0 moved.\n');
  expect(code).toBe(0);
  expect((await check(['.', '--registry', 'permalinks.json'])).output).toContain(
    'in 2 files: 3 broken',
  );
});

test('says where the guide keeps a page that was switched off, and fails for none of its links', async () => {
  write(
    'old.rst',
    [
      'See https://lamps.example/all/#lamp, http://lamps.example/all#lantern,',
      'https://lamps.example/all/index.html#gone, https://lamps.example/all/torch/',
      'and https://guide.example/projects/lamp/.',
    ].join('\n'),
  );
  const { code, output } = await check(['old.rst', '--registry', 'permalinks.json']);
  expect(output)
    .toBe(`old.rst:1: https://lamps.example/all/#lamp was switched off; the guide keeps the page at https://guide.example/lamps/all/#lamp
old.rst:1: http://lamps.example/all#lantern was switched off; the guide keeps the page at https://guide.example/lamps/all/#lamp
old.rst:2: https://lamps.example/all/index.html#gone was switched off; the guide keeps the page at https://guide.example/lamps/all/
1 link to https://guide.example/ in 1 file: 0 broken, 0 moved. 3 more links to pages that were switched off.
`);
  expect(code).toBe(0);
});

test('reports what is wrong in every kind of document that the link kit writes', async () => {
  mkdirSync(join(folder, 'kinds'), { recursive: true });
  write(
    'kinds/a.adoc',
    'https://guide.example/projects/lamp/#sign[Lamp] https://guide.example/elsewhere/[x]\n',
  );
  write('kinds/b.rst', '`Lamp <https://guide.example/projects/lapm/>`__\n');
  const { code, output } = await check(['kinds', '--registry', 'permalinks.json']);
  expect(output)
    .toBe(`kinds/a.adoc:1: https://guide.example/elsewhere/ does not resolve: there is no such page.
kinds/b.rst:1: https://guide.example/projects/lapm/ does not resolve: there is no such page. Did you mean "/projects/lamp/"?
3 links to https://guide.example/ in 2 files: 2 broken, 0 moved.
`);
  expect(code).toBe(1);
});

test('a document that no parser takes is named, and the others are read', async () => {
  mkdirSync(join(folder, 'odd'), { recursive: true });
  // More elements inside each other than there is room for on the stack.
  write('odd/deep.html', `${'<div>'.repeat(50_000)}<a href="https://guide.example/no/">x</a>`);
  write('odd/z.md', '[x](https://guide.example/no\u001B[31m/)\n');
  const { code, output } = await check(['odd', '--registry', 'permalinks.json']);
  expect(output).toBe(`odd/deep.html: cannot be read. Maximum call stack size exceeded.
odd/z.md:1: https://guide.example/no<U+001B>[31m/ does not resolve: there is no such page.
1 link to https://guide.example/ in 2 files: 1 broken, 0 moved.
`);
  expect(code).toBe(1);
});

test('attributes of AsciiDoc that name each other twice end where no address is as long', async () => {
  const doubled = Array.from({ length: 40 }, (_, n) => `:a${n + 1}: {a${n}}{a${n}}\n`).join('');
  write('double.adoc', `:a0: x\n${doubled}{a40} https://guide.example/no/[x]\n`);
  const { code, output } = await check(['double.adoc', '--registry', 'permalinks.json']);
  expect([code, output.split('\n')[0]]).toEqual([
    1,
    'double.adoc:42: https://guide.example/no/ does not resolve: there is no such page.',
  ]);
});

test('asks a published site for its registry', async () => {
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/guide/permalinks.json' ? 200 : 404;
    response.end(JSON.stringify({ ...registry, site: 'http://build.example/' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  write('site.md', `[Lamp](${site}/guide/projects/lantern/)\n`);
  const found = await check(['site.md', '--site', `${site}/guide`]);
  const wrong = await check(['site.md', '--site', site]);
  server.close();
  expect(found.output).toContain(
    `site.md:1: ${site}/guide/projects/lantern/ has moved to ${site}/guide/projects/lamp/`,
  );
  expect(found.code).toBe(0);
  expect(wrong.output).toBe(`${site}/permalinks.json answers 404.\n`);
  expect(wrong.code).toBe(1);
});

test.each([
  [[], 'Which files? npm run check:links'],
  [['none.md', '--registry', 'permalinks.json'], 'none.md: there is no such file or folder.'],
  [['empty', '--registry', 'permalinks.json'], 'empty: no file in this folder can be read.'],
  [['sound.md', '--registry', 'none.json'], 'none.json does not exist.'],
  [['sound.md', '--site', 'guide.example'], '--site "guide.example" must be the address of a'],
  [['sound.md', '--site', 'http://127.0.0.1:1/'], 'permalinks.json could not be read: '],
  [['sound.md', '--registry', 'sound.md'], 'sound.md is no registry of addresses.'],
])('says in a sentence what is wrong with %j', async (words, sentence) => {
  const { code, output } = await check(words);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
});

function check(words: string[]) {
  return runNode('src/commands/check-links.ts', words, { show: false, env: { INIT_CWD: folder } });
}

function write(name: string, text: string) {
  writeFileSync(join(folder, name), text);
}
