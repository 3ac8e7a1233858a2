import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permalinks } from '../model/permalinks/own-links.ts';
import { askServer } from './ask-server.ts';

/**
 * The addresses that a site publishes, from its address, that of its "permalinks.json", or a copy of that file.
 * Undefined where the server says that there is no such file: then nothing was published yet. Whatever else goes wrong
 * is an error, because nobody knows then what could be lost.
 */
export async function readPublished(place: string): Promise<Permalinks | undefined> {
  const text = /^https?:/.test(place) ? await download(place) : readCopy(place);
  return text === undefined ? undefined : parsePermalinks(text, place);
}

/** The registry of a finished site. */
export function readOwnPermalinks(folder: string): Permalinks {
  const file = join(folder, 'permalinks.json');
  return parsePermalinks(readFileSync(file, 'utf8'), file);
}

async function download(place: string) {
  const address = place.endsWith('.json') ? place : `${place.replace(/\/$/, '')}/permalinks.json`;
  const answer = await askServer(address).catch((error: Error) => {
    throw new Error(`${error.message} ${unknown}`, { cause: error });
  });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (answer.ok) return answer.text;
  throw new Error(`${address} answers with ${answer.status}. ${unknown}`);
}

function readCopy(file: string) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. ${unknown}`);
  return readFileSync(file, 'utf8');
}

function parsePermalinks(text: string, place: string): Permalinks {
  try {
    const read = JSON.parse(text) as Permalinks;
    const lists = isRecord(read.addresses) && Object.values(read.addresses).every(Array.isArray);
    if (lists && isRecord(read.moved)) return read;
  } catch {
    // What is no JSON is no list of addresses either.
  }
  throw new Error(`${place} is no list of addresses. ${unknown}`);
}

function isRecord(value: unknown) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unknown = 'Nobody knows what could be lost, so nothing may be published.';
