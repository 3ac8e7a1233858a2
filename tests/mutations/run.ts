/**
 * Breaks content files at random and counts what the checks do wrongly about them.
 * Usage: npm run bench:mutations -- [--count 2000] [--seed 1]. Ends with 1 where a count is not 0.
 */
import fc from 'fast-check';
import { requireWords } from '../../src/commands/read-words.ts';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { strangers, tryStranger } from './disk.ts';
import { mutations } from './mutations.ts';
import { tryMutation } from './try.ts';

const kinds = {
  trace: 'stack traces',
  slow: 'hangs over 10 s',
  placeless: 'messages without file or field',
  raw: 'control characters on the terminal',
  nonsense: 'nonsense accepted',
  broken: 'files printed that are not well formed',
};

if (isMainThread) await main();
else work(workerData as Wanted);

async function main() {
  const { values } = requireWords({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const wanted = { count: Number(values.count), seed: Number(values.seed) };
  const { faults, accepted, slowest, tried } = await watch(wanted);
  console.log(`${tried} edits of each a file of the guide and one of the small community, seed ${wanted.seed}; ${accepted} of ${tried * 2} still sound; the slowest took ${slowest.toFixed(2)} s.`); // prettier-ignore
  for (const [kind, words] of Object.entries(kinds))
    console.log(`${faults.filter((one) => one.text.startsWith(kind)).length} ${words}`);
  for (const { text, path, edit } of faults.slice(0, 20))
    console.log(`\n${path} after ${edit}\n  ${text.slice(0, 1_000)}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Works in a thread, so that what never ends is noticed and ended. */
function watch(wanted: Wanted): Promise<Told> {
  return new Promise((resolve, reject) => {
    const told: Told = { faults: [], accepted: 0, slowest: 0, tried: 0 };
    const worker = new Worker(new URL(import.meta.url), { workerData: wanted });
    const timer = setInterval(() => {
      if (performance.now() - last < 30_000) return;
      told.faults.push({ text: 'slow: it did not end in 30 s', path: '', edit: current });
      void worker.terminate();
    }, 1_000);
    let [last, current] = [performance.now(), ''];
    worker.on('message', (message: Progress) => {
      [last, current] = [performance.now(), message.next ?? ''];
      told.faults.push(...message.faults);
      told.accepted += message.accepted;
      told.slowest = Math.max(told.slowest, message.seconds);
      told.tried = message.tried;
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(timer);
      resolve(told);
    });
  });
}

function work({ count, seed }: Wanted) {
  const all = fc.sample(mutations, { numRuns: count, seed });
  for (const name of Object.keys(strangers))
    for (let file = 0; file < 3; file += 1) {
      const { faults, isAccepted, seconds, path } = tryStranger(name, seed + file * 4);
      parentPort!.postMessage({
        faults: faults.map((text) => ({ text, path, edit: name })),
        accepted: Number(isAccepted),
        seconds,
        tried: 0,
        next: undefined,
      } satisfies Progress);
    }
  all.forEach((mutation, index) => {
    const edit = JSON.stringify(mutation.edit).slice(0, 300);
    const outcomes = tryMutation(mutation);
    parentPort!.postMessage({
      faults: outcomes.flatMap(({ path, verdict }) =>
        verdict.faults.map((text) => ({ text, path, edit })),
      ),
      accepted: outcomes.filter(({ verdict }) => verdict.isAccepted).length,
      seconds: Math.max(...outcomes.map(({ verdict }) => verdict.seconds)),
      tried: index + 1,
      next: all[index + 1] && JSON.stringify(all[index + 1]).slice(0, 300),
    } satisfies Progress);
  });
}

interface Wanted {
  count: number;
  seed: number;
}

interface Progress {
  faults: { text: string; path: string; edit: string }[];
  accepted: number;
  seconds: number;
  tried: number;
  /** What is tried after this. */
  next: string | undefined;
}

interface Told {
  faults: Progress['faults'];
  accepted: number;
  slowest: number;
  tried: number;
}
