import { afterAll, expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readPublished } from '../../../src/commands/read-published.ts';

const registry = { addresses: { pages: ['/'] }, moved: {} };

/** Answers with the status that the address names, as "/404/permalinks.json". */
const server = createServer(({ url = '' }, response) => {
  response.writeHead(Number(url.split('/')[1])).end(JSON.stringify(registry));
});
await new Promise<void>((resolve) => {
  server.listen(0, 'localhost', resolve);
});
const home = `http://localhost:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([404, 410])('a server that answers %i has published nothing yet', async (status) => {
  expect(await readPublished(`${home}/${status}`)).toBeUndefined();
});

test('what a server publishes is found below its address or at that of the file', async () => {
  expect(await readPublished(`${home}/200/`)).toEqual(registry);
  expect(await readPublished(`${home}/200/permalinks.json`)).toEqual(registry);
});

test.each([403, 500, 503])('a server that answers %i may have lost anything', async (status) => {
  await expect(readPublished(`${home}/${status}`)).rejects.toThrow(
    `${home}/${status}/permalinks.json answers with ${status}. Nobody knows what could be lost, so nothing may be published.`,
  );
});
