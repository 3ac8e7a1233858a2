import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Site } from '../model/site.ts';
import { downloadName } from '../model/urls.browser.ts';
import { formatDay } from '../model/words/dates.ts';
import { formatBytes } from '../model/words/text.browser.ts';
import { writeLicenseLine } from '../outputs/license.ts';
import { formatOfflinePage, formatOfflineStyles, offlineBase } from '../outputs/offline-page.ts';
import { listFiles } from './read-addresses.ts';

/**
 * Writes the whole guide as one file, to be read from a folder without a server or a network: its pages with their
 * styles and pictures. The same content makes the same bytes. Says on the page that offers it how large it is.
 */
export async function writeDownload({ folder, site, home, paths, finish }: Writing) {
  const name = downloadName(site.settings.asOf);
  const pages = paths.filter((path) => path.endsWith('/') && !path.startsWith('/embed/'));
  const others = listFiles(folder).filter((file) => isPartOfPages.test(file));
  const packed = new Set([...others, ...pages.map(fileOf)]);
  const has = (file: string) => packed.has(file);
  const files = new Map<string, () => string>([
    ...others.map((file) => {
      const read = () => readFileSync(join(folder, file), 'utf8');
      return [file, file.endsWith('.css') ? () => formatOfflineStyles(read()) : read] as const;
    }),
    ...pages.map((path) => {
      const print = () => formatOfflinePage(finish(path, offlineBase), { path, home, has });
      return [fileOf(path), print] as const;
    }),
    ['README.txt', () => explain(site, home)],
  ]);
  const [year, month, day] = site.settings.asOf.split('-').map(Number) as [number, number, number];
  // The format keeps the time of a clock on the wall: midnight is the same bytes in every time zone.
  const options = {
    mtime: new Date(year, month - 1, day),
    mode: 0o100644,
    forceDosTimestamp: true,
  };
  const zip = new ZipFile();
  for (const [file, print] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    zip.addBuffer(Buffer.from(print()), `${name}/${file}`, options);
  zip.end();
  const target = join(folder, `${name}.zip`);
  await pipeline(zip.outputStream, createWriteStream(target));
  const { size } = statSync(target);
  sayItsSize(folder, name, size);
  return { files: files.size, size };
}

function fileOf(path: string) {
  return `${path.slice(1)}index.html`;
}

/** The file holds the page that offers it, so that the size can only be told afterwards, there and in its twin. */
function sayItsSize(folder: string, name: string, size: number) {
  const said = `, ${formatBytes(size)}`;
  edit('data/index.html', (html) =>
    html.replace(/<span hidden[^>]* data-download[^>]*><\/span>/, said),
  );
  edit('data.md', (text) => text.replace(`/${name}.zip)`, (link) => link + said));

  function edit(file: string, change: (text: string) => string) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} has no place for the size of the download.`);
    writeFileSync(join(folder, file), after);
  }
}

function explain({ settings }: Site, home: URL) {
  const { name, asOf } = settings;
  return `${name}, as of ${formatDay(asOf)}

Open index.html in a browser. No server, no program and no network is needed.

Here are all pages with their styles and pictures. The search, filters, tools and data files stay on the site, and
links to them lead there: ${home.href}

To read this from other machines, let any web server hand out the folder, for example:

    python3 -m http.server 8000

${writeLicenseLine(settings)}
`;
}

/** What pages are made of besides themselves: styles, the icon, and the badges that they show. */
const isPartOfPages = /^(?:_astro\/[^/]+\.css|favicon\.svg|badges\/.+\.svg)$/;

interface Writing {
  /** The finished site. */
  folder: string;
  site: Site;
  /** Where the site is served, with a slash at its end. */
  home: URL;
  /** Paths of all pages. */
  paths: string[];
  /** A page as it is published, with another base path. */
  finish: (path: string, base: string) => string;
}
