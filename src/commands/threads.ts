import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { threadCount } from '../settings.ts';

/**
 * Deals the items to threads that run the same script, and returns their answers in the order of the
 * items. A thread that fails makes the whole work fail with its sentence, and the others stop.
 */
export async function runInThreads<Item, Answer>(
  script: URL,
  items: Item[],
  threads = threadCount,
): Promise<Answer[]> {
  const count = Math.min(threads, items.length);
  const workers: Worker[] = [];
  try {
    const parts = Array.from({ length: count }, (_, part) =>
      items.filter((_item, index) => index % count === part),
    );
    const answers = await Promise.all(
      parts.map((part) => runThread<Answer>(script, part, workers)),
    );
    return items.map((_, index) => answers[index % count]![Math.floor(index / count)]!);
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw error;
  }
}

function runThread<Answer>(script: URL, items: unknown[], workers: Worker[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: { items } });
    workers.push(worker);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread ended early, with ${code}.`)));
  });
}

/** In the script of a thread: answers each item it was dealt. "name" says of an item what failed. */
export async function answerItems<Item, Answer>(
  answer: (item: Item) => Answer | Promise<Answer>,
  name: (item: Item) => string,
) {
  if (isMainThread) return;
  const { items } = workerData as { items: Item[] };
  const answers: Answer[] = [];
  for (const item of items) {
    try {
      answers.push(await answer(item));
    } catch (error) {
      throw new Error(`${name(item)}: ${(error as Error).message}`, { cause: error });
    }
  }
  parentPort?.postMessage(answers);
}
