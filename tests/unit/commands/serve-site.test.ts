import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
const csv = 'id,name\nlamp,Lamp\n';
mkdirSync(join(folder, 'projects'));
writeFileSync(join(folder, 'projects/index.html'), '<h1>Projects</h1>');
writeFileSync(join(folder, 'projects/catalog.csv'), csv);
writeFileSync(join(folder, 'empty.txt'), '');
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/face.0a1b2c3d.woff2'), 'face');
writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');

/** A process of its own, as with "npm run preview": an error that nobody catches ends it and every connection. */
let server: ChildProcess;
let port: number;
beforeAll(async () => {
  server = start({});
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  port = Number(/^http:\/\/localhost:(\d+)\/guide\/ serves/.exec(said.toString())?.[1]);
});
function start(env: Record<string, string>) {
  const given = { SITE_FOLDER: relative(process.cwd(), folder), BASE_PATH: '/guide/', PORT: '0' };
  return spawn(process.execPath, ['src/commands/preview.ts'], {
    env: { ...process.env, ...given, ...env },
  });
}
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test('serves pages and files below the base path, and its own page for what is not there', async () => {
  expect(await get('/guide/projects/')).toMatchObject({ status: 200, body: '<h1>Projects</h1>' });
  expect(await get('/guide/projects/catalog.csv')).toMatchObject({ status: 200, body: csv });
  for (const path of ['/guide/nothing/', '/elsewhere/', '/guide/%', '/guide/%00', '/guide/..%2f'])
    expect(await get(path), path).toMatchObject({ status: 404, body: '<h1>Not found</h1>' });
});

test('what has a digest in its name is kept for good, a page is asked for again', async () => {
  const kept = await get('/guide/_astro/face.0a1b2c3d.woff2');
  expect(kept.headers['cache-control']).toBe('max-age=31536000, immutable');
  expect((await get('/guide/projects/')).headers['cache-control']).toBe('no-cache');
});

/** A server may ignore the header, RFC 9110 section 14.2; then it answers with the whole file. */
test.each([
  'bytes=0-1',
  'bytes=0-0',
  'bytes=5-1',
  'bytes=5-',
  'bytes=-5',
  'bytes=-0',
  'bytes=--5',
  'bytes=-5--1',
  'bytes=99999-',
  'bytes=99999-99998',
  'bytes=0-99999',
  'bytes=0-1,3-4',
  'bytes=5-1,7-2',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=1e9-1',
  'bytes=9007199254740993-9007199254740992',
  'bytes',
  'lines=1-2',
  '',
  '5-1',
])('answers with the whole file to "Range: %s" and stays up', async (range) => {
  for (const [path, body] of [
    ['/guide/projects/catalog.csv', csv],
    ['/guide/projects/', '<h1>Projects</h1>'],
    ['/guide/empty.txt', ''],
  ] as const) {
    const answer = await get(path, { range });
    expect(answer, path).toMatchObject({ status: 200, body });
    expect(answer.headers['content-range']).toBeUndefined();
    expect(answer.headers['accept-ranges']).toBe('none');
  }
  expect(await get('/guide/nothing/', { range })).toMatchObject({ status: 404 });
});

test('answers HEAD with the headers alone, and refuses what is no reading', async () => {
  const whole = await get('/guide/projects/catalog.csv');
  const head = await get('/guide/projects/catalog.csv', {}, 'HEAD');
  expect(head).toMatchObject({ status: 200, body: '' });
  expect(head.headers['content-length']).toBe(String(csv.length));
  expect(head.headers['content-type']).toBe(whole.headers['content-type']);
  expect(await get('/guide/nothing/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
    expect(await get('/guide/projects/', {}, method), method).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
      body: 'Files are read with GET or HEAD.\n',
    });
});

test('sends nothing again that the reader has', async () => {
  const { headers } = await get('/guide/projects/');
  const { etag = '', 'last-modified': day = '' } = headers;
  for (const known of [{ 'if-none-match': etag }, { 'if-modified-since': day }])
    expect(await get('/guide/projects/', known)).toMatchObject({ status: 304, body: '' });
  for (const other of [{ 'if-none-match': '"other"' }, { 'if-modified-since': 'no day' }])
    expect(await get('/guide/projects/', other)).toMatchObject({ status: 200 });
  expect(await get('/guide/projects/', { 'if-match': '"other"' })).toMatchObject({ status: 412 });
});

test('leads from a folder without a slash to the page', async () => {
  const answer = await get('/guide/projects?q=x');
  expect([answer.status, answer.headers['location']]).toEqual([301, '/guide/projects/']);
});

test('says with every answer what a page cannot say of itself', async () => {
  for (const path of ['/guide/projects/', '/guide/nothing/', '/guide/projects/catalog.csv', '/'])
    expect((await get(path)).headers, path).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
});

test('lets other sites frame what is made for it, and nothing that only looks so', async () => {
  for (const [path, policy] of [
    ['/guide/embed/ladder/lamp/', 'frame-ancestors *'],
    ['/guide/embedded/', "frame-ancestors 'none'"],
    ['/guide/?/guide/embed/', "frame-ancestors 'none'"],
    ['/embed/', "frame-ancestors 'none'"],
    ['/guide/projects/embed/', "frame-ancestors 'none'"],
  ] as const)
    expect([path, (await get(path)).headers['content-security-policy']]).toEqual([path, policy]);
});

test('survives what is no request, and a site without a page for what is not there', async () => {
  for (const words of [
    'GET',
    'GET / HTTP/9.9\r\n\r\n',
    '\0\0\r\n\r\n',
    'GET /%zz HTTP/1.1\r\n\r\n',
  ])
    await sendRaw(words);
  for (const path of [
    '/guide//etc/passwd',
    '/guide/../../etc/passwd',
    '/guide/%2e%2e/%2e%2e/etc/passwd',
    '//',
    '*',
  ])
    expect((await get(path)).status, path).toBe(404);
  renameSync(join(folder, '404.html'), join(folder, 'gone.html'));
  expect(await get('/guide/nothing/')).toMatchObject({
    status: 404,
    body: 'There is nothing here.\n',
  });
  renameSync(join(folder, 'gone.html'), join(folder, '404.html'));
  expect(await get('/guide/projects/')).toMatchObject({ status: 200 });
});

test('listens on this machine alone, unless it is told another address', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
  if (outside) await expect(get('/guide/', {}, 'GET', outside)).rejects.toThrow('ECONNREFUSED');
  expect(outside ?? 'no network').toBeTruthy();
  const open = start({ HOST: '127.0.0.1' });
  const [said] = (await once(open.stdout!, 'data')) as [Buffer];
  expect(said.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/guide\/ serves/);
  open.kill();
});

test('leads no reader to another host, whatever the path begins with', async () => {
  const atRoot = start({ BASE_PATH: '/' });
  const [said] = (await once(atRoot.stdout!, 'data')) as [Buffer];
  const own = Number(/:(\d+)\/ serves/.exec(said.toString())![1]);
  for (const path of ['//other.example/%2e%2e', '//other.example/..%2f', '//projects']) {
    const { status, headers } = await get(path, {}, 'GET', 'localhost', own);
    expect([path, status, headers['location']]).toEqual([path, 404, undefined]);
  }
  expect(await get('/projects', {}, 'GET', 'localhost', own)).toMatchObject({
    status: 301,
    headers: { location: '/projects/' },
  });
  atRoot.kill();
});

test.each([
  [{ PORT: 'many' }, 'PORT must be a whole number up to 65535.\n'],
  [{ PORT: '70000' }, 'PORT must be a whole number up to 65535.\n'],
  [{ PORT: '0x1010' }, 'PORT must be a whole number up to 65535.\n'],
  // An address for documents, RFC 5737, which no machine has.
  [{ HOST: '192.0.2.1' }, 'HOST is "192.0.2.1". It must be an address of this machine, such as'],
  [{ HOST: 'http://x\u001B[31m' }, 'HOST is "http://x\\u001b[31m". It must be an address of'],
  [{ BASE_PATH: 'https://other.example/' }, 'BASE_PATH is "/https:/other.example/".'],
  [{ SITE_FOLDER: 'nowhere' }, 'There is no build yet. Run "npm run build" first.\n'],
])('says in a sentence what is wrong with %j', async (env, says) => {
  const failing = start(env);
  let output = '';
  failing.stderr!.on('data', (piece: Buffer) => (output += piece.toString()));
  const [code] = (await once(failing, 'close')) as [number];
  expect([code, output.startsWith(says)]).toEqual([1, true]);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('ends at SIGTERM although a reader is still connected', async () => {
  const ending = start({});
  const [said] = (await once(ending.stdout!, 'data')) as [Buffer];
  const socket = connect(Number(/:(\d+)\//.exec(said.toString())![1]), 'localhost');
  await once(socket, 'connect');
  socket.on('error', () => undefined).resume();
  ending.kill('SIGTERM');
  expect(await once(ending, 'close')).toEqual([0, null]);
});

/** Sends bytes as they are, and waits until the server has done with them. */
async function sendRaw(words: string) {
  const socket = connect(port, 'localhost');
  socket.on('error', () => undefined).resume();
  socket.end(words);
  await once(socket, 'close');
}

function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  host = 'localhost',
  at = port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host, port: at, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}
