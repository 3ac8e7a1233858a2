import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurn } from '../../../src/commands/build-turn.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('builds of one checkout work one after the other, and the second says that it waits', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const place = join(folder, 'turn.sock');
  const order: string[] = [];
  const end = await takeTurn(place);
  const second = takeTurn(place).then((endSecond) => {
    order.push('second');
    endSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push('first');
  end();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(told.mock.calls).toEqual([['Another build is at work here; this one waits for it.']]);
});

test('a build that was killed does not keep others waiting', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const place = join(folder, 'turn.sock');
  const script = `import('./src/commands/build-turn.ts').then(async ({ takeTurn }) => {
    await takeTurn(${JSON.stringify(place)});
    console.log('mine');
    setInterval(() => {}, 1000);
  })`;
  const other = spawn(process.execPath, ['-e', script]);
  await once(other.stdout, 'data');
  const waiting = takeTurn(place);
  other.kill('SIGKILL');
  (await waiting)();
  other.kill('SIGKILL');
  expect(existsSync(join(folder, 'other'))).toBe(false);
});
