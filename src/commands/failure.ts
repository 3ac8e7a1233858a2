import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './run.ts';

/** Why a build was refused, in sentences for whoever can mend it. */
export class Refusal extends Error {}

/** Why a build stopped, in a sentence or two; what programs said of it at length goes into a file. */
export function explainFailure(error: unknown, log = join(root, '.cache/build.log')) {
  if (error instanceof Refusal) return error.message;
  const { message = String(error), stack = message } = error as Partial<Error>;
  const code = /\bE[A-Z]{3,}\b/.exec(message)?.[0] ?? '';
  const cause = causes[code];
  const first = findSentence(message);
  const kept = keepLog(log, stack.includes(message) ? stack : `${message}\n${stack}`);
  return [
    cause ?? `The build stopped: ${first}`,
    ...(cause ? [first] : []),
    kept ? `All that was said stands in ${relative(root, log)}.` : '',
    'The last good site is as it was.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How programs begin the line that names a failure, and how the system does. */
const said = /^(?:\[?\w*error\]?:? |\w*Error: )/i;
const systemSaid = /^E[A-Z]{3,}: /;

/** The line that names what went wrong, without colors and with a full stop. */
function findSentence(message: string) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const named = lines.find((line) => said.test(line) || systemSaid.test(line)) ?? lines[0];
  const sentence = (named ?? 'no reason was given').slice(0, 300);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function keepLog(file: string, text: string) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  } catch {
    // What kept the site from being written may keep the log from it, too.
    return false;
  }
}

const causes: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'There is no more room for files of this user.',
  EROFS: 'The place of the site can only be read.',
  EACCES: 'A file or folder may not be read or written.',
  EPERM: 'A file or folder may not be read or written.',
  EBUSY: 'The folder of the site is in use.',
  EMFILE: 'Too many files are open at once.',
};
