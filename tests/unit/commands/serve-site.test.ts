import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
const csv = 'id,name\nlamp,Lamp\n';
mkdirSync(join(folder, 'projects'));
writeFileSync(join(folder, 'projects/index.html'), '<h1>Projects</h1>');
writeFileSync(join(folder, 'projects/catalog.csv'), csv);
writeFileSync(join(folder, 'empty.txt'), '');
writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');

/** A process of its own, as with "npm run preview": an error that nobody catches ends it and every connection. */
let server: ChildProcess;
let port: number;
beforeAll(async () => {
  server = spawn(process.execPath, ['src/commands/preview.ts'], {
    env: {
      ...process.env,
      SITE_FOLDER: relative(process.cwd(), folder),
      BASE_PATH: '/guide/',
      PORT: '0',
    },
  });
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  port = Number(/^http:\/\/localhost:(\d+)\/guide\/ serves/.exec(said.toString())?.[1]);
});
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

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, headers, agent: false }, (response) => {
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
