/**
 * Begins a file of content: asks in a terminal, takes flags in scripts.
 * Usage: new.ts project|role|organization|governance|term [--name "A name"] [--id an-id] …
 */
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../settings.ts';
import { beginFile } from './new-file.ts';
import { newKinds, type NewKind } from './new-kinds.ts';
import { requireWords } from './read-words.ts';

const [wanted = '', ...words] = process.argv.slice(2);
const kind = Object.hasOwn(newKinds, wanted) ? newKinds[wanted] : undefined;

if (kind) {
  const given = readGiven(kind.questions.map(({ flag }) => flag));
  await begin(kind, given).catch(({ message }: Error) => fail(message));
} else fail(`What is new? npm run new -- ${Object.keys(newKinds).join('|')}`);

function readGiven(flags: string[]) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  return requireWords({ args: words, options }).values as Record<string, string | undefined>;
}

async function begin(wished: NewKind, given: Record<string, string | undefined>) {
  const terminal = process.stdin.isTTY ? openTerminal() : undefined;
  const begun = await beginFile(wished, {
    folder: contentFolder,
    words: given,
    today: new Date().toISOString().slice(0, 10),
    ...(terminal && { ask: terminal.ask, tell: console.log }),
  });
  terminal?.close();
  if ('problems' in begun) fail(begun.problems.join('\n'));
  else
    console.log(
      `Wrote content/${begun.path}. Fill in what is known, each fact with its source, then: npm run check:content`,
    );
}

/** Asks line by line; lines that come early, as from a paste, wait for their questions. */
function openTerminal() {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question: string) => {
      process.stdout.write(`\n${question}`);
      const { value, done } = await lines.next();
      if (done) throw new Error('Nothing was written.');
      return value as string;
    },
    close: () => reader.close(),
  };
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
