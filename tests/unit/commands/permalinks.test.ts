import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, runNode } from '../../../src/commands/run.ts';

/** A finished build that has one page less than what is published, and a server that publishes. */
const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
const before = print({ '/': [], '/lamp/': ['glass'], '/torch/': [] });
const after = print({ '/': [], '/lamp/': [] });
writeFileSync(join(folder, 'permalinks.json'), after);
writeFileSync(join(folder, 'published.json'), before);

const answers: Record<string, [number, string]> = {
  '/same/permalinks.json': [200, after],
  '/more/permalinks.json': [200, before],
  '/new/permalinks.json': [404, 'There is nothing here.'],
  '/broken/permalinks.json': [503, 'Later.'],
  '/page/permalinks.json': [200, '<!doctype html>'],
  '/list/permalinks.json': [200, '{"addresses":{"/":1},"moved":{}}'],
};
const server = createServer((request, response) => {
  const [status, text] = answers[request.url ?? ''] ?? [500, 'Not asked for.'];
  response.writeHead(status).end(text);
});
let home = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  home = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('an address that is published and no longer built stops the publishing, from a file or a server', async () => {
  for (const place of [join(folder, 'published.json'), `${home}/more/`, `${home}/more`]) {
    const { code, output } = await compare(place);
    expect(output).toContain('lost     /lamp/#glass\nlost     /torch/\n');
    expect(output).toContain(
      '2 published addresses would be lost. Nothing may be published. Write the old id under "formerIds"',
    );
    expect(code).toBe(1);
  }
});

test('where all is there it says how much that is', async () => {
  expect(await compare(`${home}/same/permalinks.json`)).toEqual({
    code: 0,
    output: '2 published paths and all of their anchors are there or lead on.\n',
  });
});

test('a first publication can lose nothing', async () => {
  expect(await compare(`${home}/new/`)).toEqual({
    code: 0,
    output: `Nothing is published at ${home}/new/ yet, so nothing can be lost.\n`,
  });
});

test.each([
  ['a server that has a fault', '/broken/', '/broken/permalinks.json answers with 503.'],
  ['a page in place of the list', '/page/', '/page/ is no list of addresses.'],
  ['a list of another form', '/list/', '/list/ is no list of addresses.'],
])('%s stops the publishing, because nobody knows', async (_, path, sentence) => {
  const { code, output } = await compare(`${home}${path}`);
  expect(output).toContain(sentence);
  expect(output).toContain('Nobody knows what could be lost, so nothing may be published.');
  expect(code).toBe(1);
});

test('a server that nobody reaches, and a file that is not there, stop it, too', async () => {
  const refused = await compare('http://localhost:1/');
  expect(refused.output).toMatch(
    /^http:\/\/localhost:1\/permalinks\.json could not be read: .+\. Nobody/,
  );
  const absent = await compare(join(folder, 'absent.json'));
  expect(absent.output).toMatch(/^There is no file .*absent\.json\. Nobody knows/);
  expect([refused.code, absent.code]).toEqual([1, 1]);
});

function compare(published: string) {
  const words = ['--folder', relative(root, folder), '--published', published];
  return runNode('src/commands/permalinks.ts', words, { show: false });
}

function print(addresses: Record<string, string[]>) {
  return JSON.stringify({ site: 'https://guide.example/', addresses, moved: {} });
}
