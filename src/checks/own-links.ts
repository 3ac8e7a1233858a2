import { listEditionAnchors } from '../model/anchors.ts';
import { listAddressMoves, type Moves } from '../model/permalinks/moves.ts';
import { listPagePaths } from '../model/permalinks/page-paths.ts';
import { splitAddress, type Addresses } from '../model/permalinks/registry.ts';
import type { Site } from '../model/site.ts';
import {
  governancePath,
  organizationPath,
  programPath,
  projectPath,
  rolePath,
} from '../model/urls.browser.ts';
import { findNearest, type FileIds, type Finding } from './finding.ts';
import { reservedIds } from './projects.ts';
import type { ContentFile } from './read-content.ts';
import { formatPath } from '../model/words/field-path.ts';

/** The links of a file's fields to pages of the site: those of the menus, and what took the place of old addresses. */
export function listFieldLinks({ file, data }: ContentFile): OwnLink[] {
  const { navigation, everything, retired, replaces, places } = data as Record<string, unknown>;
  return Object.entries({ navigation, everything, retired, replaces, places }).flatMap(
    ([name, list]) =>
      (Array.isArray(list) ? (list as Record<string, unknown>[]) : []).flatMap((item, index) =>
        ['path', 'to'].flatMap((key) => {
          const url = item[key];
          return typeof url === 'string'
            ? [{ file, field: formatPath([name, index, key]), url }]
            : [];
        }),
      ),
  );
}

/**
 * Every link that leads nowhere, as far as is known, with the nearest right address. An address that has
 * moved counts as one: it still works for readers, but content names things as they are called today.
 */
export function findDeadLinks(links: OwnLink[], site: Site, known: KnownAddresses): Finding[] {
  const moves = listAddressMoves(site);
  return links.flatMap(({ file, field, url }) => {
    const { path, anchor } = readOwnUrl(url, pageOf(site, file));
    const anchors = known.anchors(path);
    const tell = (problem: string, near: string | undefined): Finding[] => {
      const now = findNewAddress(moves, path, anchor);
      return now === undefined
        ? [
            {
              file,
              field,
              message: `"${url}" leads nowhere: ${problem}`,
              hint: near === undefined ? example : `Did you mean "${near}"?`,
            },
          ]
        : [{ file, field, message: `"${url}" has moved.`, hint: `Write "${now}".` }];
    };
    if (known.has(path) === false)
      return tell('this site has no such page.', findNearest(path, known.paths(), lastPart(path)));
    if (!anchors || anchor === undefined || anchors.has(anchor)) return [];
    const near = findNearest(anchor, anchors);
    return tell(`${path} has no anchor "${anchor}".`, near && `${path}#${near}`);
  });
}

/**
 * What the content says about addresses before there is a site: all pages where it is sound, else those
 * that are made from a file, files with problems included. Of anchors it knows the terms and the editions.
 */
export function knowFromContent(
  site: Site,
  ids: FileIds,
  { sound }: { sound: boolean },
): KnownAddresses {
  const entries = new Set([
    ...[...ids.projects].map(projectPath),
    ...[...ids.governance].map((id) => governancePath(id)),
    ...[...ids.roles].map(rolePath),
    ...[...ids.organizations].map(organizationPath),
    ...[...ids.programs].map(programPath),
  ]);
  // Some pages are made of many facts, which may contradict each other as long as there are problems.
  const pages = sound ? listPagePaths(site) : undefined;
  const editions = new Map(
    [...site.governance.values()].map((one) => [governancePath(one.id), one]),
  );
  return {
    paths: () => pages ?? entries,
    has: (path) => {
      if (entries.has(path) || pages?.has(path)) return true;
      // Only the build knows which files it writes beside the pages.
      if (/\.\w+$/.test(path)) return undefined;
      return pages || isEntryPath(path) ? false : undefined;
    },
    anchors: (path) => {
      if (path === '/glossary/')
        return new Set(['main', 'a-to-z', ...ids.glossary, ...listSubjects(site)]);
      const edition = editions.get(path);
      return edition && new Set(listEditionAnchors(site, edition));
    },
  };
}

/** What a finished site knows about addresses: everything. */
export function knowFromBuild(published: Addresses): KnownAddresses {
  return {
    paths: () => published.keys(),
    has: (path) => published.has(path),
    anchors: (path) => published.get(path),
  };
}

/** Path and anchor of a link, read from the page on which it stands. Queries are states of a page and are left out. */
function readOwnUrl(url: string, page: string) {
  const { path, anchor } = splitAddress(url);
  return { path: path.replace(/\?.*$/, '') || page, anchor: anchor && decode(anchor) };
}

function lastPart(path: string) {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

function decode(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page that prints the prose of a file. */
function pageOf(site: Site, file: string) {
  const edition = [...site.governance.values()].find((entry) => entry.file === file);
  if (edition) return governancePath(edition.id);
  const program = [...site.programs.values()].find((entry) => entry.file === file);
  return program ? programPath(program.id) : '/glossary/';
}

/** True for the path of a page that is made from one file. */
function isEntryPath(path: string) {
  const [, id] =
    /^\/(?:projects|governance|organizations|join)\/([^/]+)\/$/.exec(path) ??
    /^\/roles\/([^/]+)\/[^/]+\/$/.exec(path) ??
    [];
  return id !== undefined && !reservedIds.includes(id);
}

function listSubjects(site: Site) {
  return Object.keys(site.vocabulary.get('term-subject')?.values ?? {});
}

/** Where an address leads today that an entry, an anchor or a list of retired ones names as a former one. */
function findNewAddress({ stems, anchors, retired }: Moves, path: string, anchor = '') {
  const stem = stems.find(({ from }) => path === from || path.startsWith(`${from}/`));
  if (stem) return `${stem.to}${path.slice(stem.from.length)}${anchor && `#${anchor}`}`;
  const place = anchors.find(
    ({ pages, from }) =>
      from === anchor && new RegExp(`^${pages.replace('*', '[^/]+')}$`).test(path),
  );
  if (place) return `${path}#${place.to}`;
  return retired.find(({ address }) => address === path || address === `${path}#${anchor}`)?.to;
}

const example =
  'A path begins and ends with a slash, for example "/projects/" or "/glossary/#quorum".';

/** A link to a page of the site, where a content file writes it. */
export interface OwnLink {
  file: string;
  field: string;
  /** Path, query and anchor, or only an anchor of the same page. */
  url: string;
}

export interface KnownAddresses {
  /** Paths to choose the nearest from. */
  paths: () => Iterable<string>;
  /** Whether something is at a path; undefined where that is not known yet. */
  has: (path: string) => boolean | undefined;
  /** The anchors of a page; undefined where they are not known yet. */
  anchors: (path: string) => Set<string> | undefined;
}
