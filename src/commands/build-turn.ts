import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.ts';

/**
 * Waits until no other build works in this checkout: Astro keeps files there that two of them would share. The
 * turn ends with the process, however that ends. Returns how to end it before.
 */
export async function takeTurn(place = placeOfTurn()) {
  for (let told = false; ;) {
    const turn = await listen(place);
    if (turn) return turn;
    await waitForEnd(place, () => {
      if (!told) console.error('Another build is at work here; this one waits for it.');
      told = true;
    });
  }
}

/** How to end the turn; undefined where another one has it. */
function listen(place: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => undefined).on('close', () => waiting.delete(socket));
    });
    server.unref();
    server.on('error', (error: NodeJS.ErrnoException) =>
      // Where no socket can be made at all, nobody can wait for another.
      resolve(error.code === 'EADDRINUSE' ? undefined : () => undefined),
    );
    server.listen(place, () =>
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      }),
    );
  });
}

function waitForEnd(place: string, tell: () => void): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(place, tell);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Nobody listens any more: a build was ended without a word.
      if (error.code === 'ECONNREFUSED') rmSync(place, { force: true });
    });
    socket.on('close', () => resolve());
    socket.resume();
  });
}

/** A short path, because the names of sockets are, that is the same for all builds of a checkout and a user. */
function placeOfTurn() {
  const name = createHash('sha256').update(`${root} ${process.getuid?.()}`).digest('hex');
  const short = `field-guide-${name.slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${short}` : join(tmpdir(), `${short}.sock`);
}
