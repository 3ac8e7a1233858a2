import { governancePageAnchors, programPageAnchors } from '../anchors.ts';
import { describeLost, type Lost } from './lost-links.ts';
import { followStems, inherit, listTwinPaths, type Moved } from './moved-paths.ts';
import type { Moves, Retired } from './moves.ts';
import { splitAddress, type Addresses } from './registry.ts';
import { checkRetired } from './retired.ts';
import type { Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import {
  electionsPath,
  governancePath,
  inactivityPath,
  moreOfPath,
  rulePath,
} from '../urls.browser.ts';

/**
 * What has to be kept alive in a finished site: paths that moved, anchors that need a target, and a
 * sentence for every address that would be lost. Former ids are followed for everything that is
 * published; the registry adds what only it remembers: facet pages, older editions, empty sections.
 */
export function findSuccessors({ site, moves, published, registered }: Sources): Succession {
  const moved = followStems(moves.stems, published);
  const targets = listFormerAnchors(moves, published);
  const problems: string[] = [];
  for (const item of moves.retired) {
    const problem = checkRetired(item, moves.retired, { moved, published });
    if (problem) problems.push(problem);
    else retire(item, moved, targets, published);
  }
  for (const path of registered.keys())
    if (!published.has(path) && !moved.has(path)) inherit(site, path, moved, published);
  const lost: Lost[] = [];
  for (const [path, anchors] of registered) {
    const { to, loose } = moved.get(path) ?? { to: path, loose: false };
    const page = splitAddress(to).path;
    if (!published.has(page)) lost.push({ path });
    else if (!loose)
      for (const anchor of anchors) {
        if (published.get(page)?.has(anchor) || hasTarget(targets, page, anchor)) continue;
        const target = explainAbsence(site, page, anchor, published);
        if (target) addTarget(targets, page, target);
        else lost.push({ path, anchor, page });
      }
  }
  return { moved, targets, problems: [...problems, ...describeLost(lost)] };
}

function retire(
  { address, to = '', text }: Retired,
  moved: Map<string, Moved>,
  targets: Targets,
  published: Addresses,
) {
  const { path, anchor } = splitAddress(address);
  if (anchor) return addTarget(targets, path, { id: anchor, text, ...(to ? { to } : {}) });
  for (const [old, now] of listTwinPaths(path, splitAddress(to).path, published))
    moved.set(old, { to: now, text });
  moved.set(path, { to, text, loose: true });
}

function listFormerAnchors({ anchors }: Moves, published: Addresses): Targets {
  const targets: Targets = new Map();
  for (const { pages, from, to } of anchors) {
    const pattern = new RegExp(`^${pages.replace('*', '[^/]+')}$`);
    for (const [path, ids] of published)
      if (pattern.test(path) && ids.has(to) && !ids.has(from) && !hasTarget(targets, path, from))
        addTarget(targets, path, { id: from, beside: to });
  }
  return targets;
}

/** Why an anchor is not on its page, where nothing was renamed: an older edition has it, or a section is empty. */
function explainAbsence(site: Site, page: string, anchor: string, published: Addresses) {
  const first = page.replace(/more\/(?:\d+\/)?$/, '');
  const edition = [...site.governance.values()].find(({ id }) => governancePath(id) === first);
  const pages = edition ? listPagesOf(edition.id, published) : [];
  const at = pages.findIndex((path) => published.get(path)?.has(anchor));
  if (at >= 0)
    return {
      id: anchor,
      text: `This stands on the ${ordinals[at] ?? 'last'} page of the document now.`,
      to: `${pages[at]}#${anchor}`,
    };
  const older = edition?.edition.supersedes;
  const replaced =
    older && listPagesOf(older, published).find((path) => published.get(path)?.has(anchor));
  if (replaced)
    return {
      id: anchor,
      text: 'The rules of today have no such rule. It stands in those they replaced.',
      to: `${replaced}#${anchor}`,
    };
  const list = valueLists.find((item) => item.page === page);
  const value = list && site.vocabulary.get(list.vocabulary)?.values[anchor];
  if (value)
    return {
      id: anchor,
      text: `${capitalize(value.label)}: no document read here has this at present.`,
    };
  const answers = answerLists.find((item) => item.page.test(page) && item.anchor.test(anchor));
  if (answers) return { id: anchor, text: answers.text };
  return isEmptySection(page, anchor, published)
    ? { id: anchor, text: 'This part of the page is empty at present.' }
    : undefined;
}

/** The first page of an edition and its further ones. */
function listPagesOf(id: string, published: Addresses) {
  const further = ordinals.slice(1).map((_, index) => moreOfPath(id, undefined, index + 1));
  return [governancePath(id), ...further.filter((path) => published.has(path))];
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** True where the template of a page still has the section, because other pages of its kind show it. */
function isEmptySection(page: string, anchor: string, published: Addresses) {
  const kind = templates.find(({ pages }) => pages.test(page));
  if (!kind || (kind.anchors && !kind.anchors.includes(anchor))) return false;
  return [...published].some(
    ([path, ids]) => path !== page && kind.pages.test(path) && ids.has(anchor),
  );
}

/** Pages with a part for each value of a vocabulary that something has. */
const valueLists = [
  { page: '/governance/', vocabulary: 'governance-model' },
  { page: '/roles/inactivity/', vocabulary: 'inactivity-effect' },
  { page: '/roles/requirements/', vocabulary: 'metric' },
];

/** Pages with a part for each number or answer that something has. */
const answerLists = [
  {
    page: RegExp(`^${electionsPath()}$`),
    anchor: /^up-to-\d+$/,
    text: 'No election asks for this number of contributions at present.',
  },
  {
    page: RegExp(`^${inactivityPath()}[^/]+/$`),
    anchor: /^(?:after-.+|no-period)$/,
    text: 'No document read here has this period at present.',
  },
  {
    page: RegExp(`^${rulePath()}[^/]+/$`),
    anchor: /./,
    text: 'No document read here answers so at present.',
  },
];

/** Pages made alike. Where content writes anchors, too, those of the template are listed. */
const templates: { pages: RegExp; anchors?: string[] }[] = [
  { pages: /^\/projects\/[^/]+\/$/ },
  { pages: /^\/projects\/timeline\/(?:to\/)?[^/]+\/$/ },
  { pages: /^\/roles\/(?!by\/|requirements\/|inactivity\/)[^/]+\/[^/]+\/$/ },
  { pages: /^\/roles\/by\/right\/[^/]+\/$/ },
  {
    pages: /^\/governance\/[^/]+\/$/,
    anchors: governancePageAnchors,
  },
  { pages: /^\/organizations\/[^/]+\/$/, anchors: ['projects', 'declared', 'sources'] },
  { pages: /^\/join\/person\/[^/]+\/[^/]+\/$/ },
  {
    pages: /^\/join\/[^/]+\/$/,
    anchors: programPageAnchors,
  },
];

function addTarget(targets: Targets, page: string, target: AnchorTarget) {
  targets.set(page, [...(targets.get(page) ?? []), target]);
}

function hasTarget(targets: Targets, page: string, anchor: string) {
  return targets.get(page)?.some(({ id }) => id === anchor) ?? false;
}

interface Sources {
  site: Site;
  moves: Moves;
  /** What the build has made. */
  published: Addresses;
  /** What was ever published. */
  registered: Addresses;
}

type Targets = Map<string, AnchorTarget[]>;

/** An anchor that its page shall have: beside the one that took its place, or at the end with a sentence. */
export interface AnchorTarget {
  id: string;
  beside?: string;
  text?: string;
  to?: string;
}

export interface Succession {
  moved: Map<string, Moved>;
  targets: Targets;
  problems: string[];
}
