import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  countAddresses,
  formatRegistry,
  joinAddresses,
  listAbsent,
} from '../model/permalinks/registry.ts';
import { countOf } from '../model/words/text.browser.ts';
import { contentFolder } from '../settings.ts';
import { readAddresses, readRegistry, registryName } from './read-addresses.ts';
import { root } from './run.ts';

/** Compares the last build with the registry; with --accept it adds what is new. It takes nothing out. */
const { values } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'dist' },
  },
});

try {
  run(join(root, values.folder));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run(folder: string) {
  if (!existsSync(join(folder, 'permalinks.json')))
    throw new Error(`There is no build in ${values.folder}/. Run "npm run build" first.`);
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
