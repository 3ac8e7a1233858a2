import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { showStray } from '../checks/characters.ts';
import { didYouMean } from '../checks/finding.ts';
import { listHosts, resolveLink, type Permalinks } from '../model/permalinks/own-links.ts';
import { countOf } from '../model/words/text.browser.ts';
import { askServer } from './ask-server.ts';
import { listDocuments, readLinks } from './read-links.ts';
import { root } from './run.ts';
import { requireWords } from './read-words.ts';

/** Reports links to the guide in documents that do not resolve, have moved, or mean a page that it replaces. */
const { values, positionals } = requireWords({
  allowPositionals: true,
  options: { site: { type: 'string' }, registry: { type: 'string' } },
});
/** npm changes to the folder of the package; paths are meant from where the command was given. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function run() {
  if (positionals.length === 0)
    throw new Error(
      'Which files? npm run check:links -- README.md docs/ [--site https://fieldguide.example/] [--registry permalinks.json]',
    );
  const permalinks = await readPermalinks();
  const files = positionals.flatMap((path) => listDocuments(resolve(here, path)));
  const hosts = listHosts(permalinks);
  const counts = { sound: 0, moved: 0, broken: 0, replaced: 0 };
  const tell = (text: string) => console.log(showStray(text));
  let unread = 0;
  for (const file of files)
    for (const { url, line } of read(file)) {
      const found = resolveLink(url, permalinks);
      if (!found) continue;
      counts[found.state] += 1;
      const place = `${relative(here, file)}:${line}: ${clip(url)}`;
      if (found.state === 'moved') tell(`${place} has moved to ${found.to}`);
      if (found.state === 'replaced')
        tell(`${place} was switched off; the guide keeps the page at ${found.to}`);
      if (found.state === 'broken')
        tell(`${place} does not resolve: ${found.problem}.${suggest(url, permalinks)}`);
    }
  console.log(
    `${countOf(counts.sound + counts.moved + counts.broken, 'link')} to ${permalinks.site} in ${countOf(files.length, 'file')}: ${counts.broken} broken, ${counts.moved} moved.${counts.replaced ? ` ${countOf(counts.replaced, 'more link')} to pages that were switched off.` : ''}`,
  );
  if (counts.broken > 0 || unread > 0) process.exitCode = 1;

  /** The links of a document; one that no parser takes is told, and does not hide what the others hold. */
  function read(file: string) {
    try {
      return readLinks(file, hosts);
    } catch (error) {
      unread += 1;
      tell(`${relative(here, file)}: cannot be read. ${(error as Error).message}.`);
      return [];
    }
  }
}

/** Both ends of an address that is longer than anybody reads. */
function clip(url: string) {
  return url.length > 500 ? `${url.slice(0, 250)}…${url.slice(-250)}` : url;
}

/** The published registry: of a site, of a file, or of the last build. */
async function readPermalinks(): Promise<Permalinks> {
  const { site, registry } = values;
  if (site && !registry) {
    if (!/^https?:/.test(site) || !URL.canParse(site))
      throw new Error(
        `--site ${JSON.stringify(site)} must be the address of a guide, such as https://fieldguide.example/.`,
      );
    const address = new URL('permalinks.json', `${site.replace(/\/*$/, '')}/`).href;
    const answer = await askServer(address);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
    return parsePermalinks(answer.text, address, site);
  }
  const file = registry ? resolve(here, registry) : join(root, 'dist/permalinks.json');
  if (!existsSync(file))
    throw new Error(`${file} does not exist. Give --registry, or --site to ask a published site.`);
  return parsePermalinks(readFileSync(file, 'utf8'), file, site);
}

/** The address that was given counts before the one in the file, which may come from another build. */
function parsePermalinks(text: string, source: string, site?: string): Permalinks {
  const data = parseJson(text) as Partial<Permalinks> | undefined;
  if (!data?.site || !URL.canParse(data.site) || !data.addresses || !data.moved)
    throw new Error(`${source} is no registry of addresses.`);
  return { ...data, site: `${(site ?? data.site).replace(/\/*$/, '')}/` } as Permalinks;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function suggest(url: string, { site, addresses }: Permalinks) {
  const { pathname, hash } = new URL(url, site);
  const path = `/${pathname.slice(new URL(site).pathname.length)}`;
  const anchors = addresses[path];
  const hint = anchors
    ? didYouMean(hash.slice(1), anchors)
    : didYouMean(path, Object.keys(addresses));
  return hint ? ` ${hint}` : '';
}
