import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLostAddresses } from '../model/permalinks/lost-addresses.ts';
import { lostHint } from '../model/permalinks/lost-links.ts';
import {
  countAddresses,
  formatRegistry,
  joinAddresses,
  listAbsent,
} from '../model/permalinks/registry.ts';
import { countOf } from '../model/words/text.browser.ts';
import { contentFolder } from '../settings.ts';
import { readOwnPermalinks, readPublished } from './read-published.ts';
import { readAddresses, readRegistry, registryName } from './read-addresses.ts';
import { root } from './run.ts';
import { requireWords } from './read-words.ts';

/**
 * Compares the last build with the registry; with --accept it adds what is new. It takes nothing out. With --published,
 * an address or a file, it compares the build with what is published there, and fails where anything would be lost.
 */
const { values } = requireWords({
  options: {
    accept: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'dist' },
    published: { type: 'string' },
  },
});

try {
  const folder = join(root, values.folder);
  if (!existsSync(join(folder, 'permalinks.json')))
    throw new Error(`There is no build in ${values.folder}/. Run "npm run build" first.`);
  if (values.published === undefined) run(folder);
  else await comparePublished(folder, values.published);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function comparePublished(folder: string, place: string) {
  const published = await readPublished(place);
  if (!published)
    return console.log(`Nothing is published at ${place} yet, so nothing can be lost.`);
  const lost = listLostAddresses(published, readOwnPermalinks(folder));
  for (const address of lost) console.log(`lost     ${address}`);
  if (lost.length > 0)
    throw new Error(
      `${countOf(lost.length, 'published address', 'published addresses')} would be lost. Nothing may be published. ${lostHint}`,
    );
  const paths = Object.keys(published.addresses).length;
  console.log(`${countOf(paths, 'published path')} and all of their anchors are there or lead on.`);
}

function run(folder: string) {
  const published = readAddresses(folder);
  const registered = readRegistry(contentFolder);
  const missing = listAbsent(registered, published).filter((address) => !hasMoved(address));
  const added = listAbsent(published, registered);
  for (const address of added) console.log(`new      ${address}`);
  for (const address of missing) console.log(`missing  ${address}`);
  if (missing.length > 0)
    throw new Error(
      `${countOf(missing.length, 'address', 'addresses')} of the registry not in ${values.folder}/. Nothing was written: nothing is ever taken out. "npm run build" says what each needs.`,
    );
  const all = joinAddresses(registered, published);
  if (values.accept) writeFileSync(join(contentFolder, registryName), formatRegistry(all));
  const { paths, anchors } = countAddresses(values.accept ? all : registered);
  console.log(
    `${countOf(paths, 'path')} and ${countOf(anchors, 'anchor')} are registered, ${added.length} ${values.accept ? 'of them new.' : 'more are new.'}`,
  );

  /** A page at an old path holds only a link; its anchors are those of the page that it leads to. */
  function hasMoved(address: string) {
    const [path = '', anchor] = address.split('#');
    return anchor !== undefined && published.get(path)?.size === 0;
  }
}
