import { isSmallGroup } from './bodies.ts';
import { describeEdition, type EditionPage } from './edition-page.ts';
import { listEditions } from './governance.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { governancePath, moreOfPath } from '../urls.browser.ts';

/**
 * So many characters of facts, printed as JSON, fit into one page of 14,000 bytes gzip; measured over all editions,
 * the bytes of a page without its style sheet are between a fifth and a quarter of them.
 */
const mostOnOnePage = 38_000;

/**
 * An edition on its page, and on a second one where it is too long for one. The second takes what is no rule about who
 * decides and how, and, where that is not enough, the groups below the committees and the list of contradictions,
 * each of which stands beside its rule as well.
 */
export function layOutEdition(site: Site, edition: GovernanceEntry): EditionLayout {
  const known = layouts.get(edition);
  if (known) return known;
  const page = describeEdition(site, edition);
  const layout = arrange(edition, page);
  layouts.set(edition, layout);
  return layout;
}

const layouts = new WeakMap<GovernanceEntry, EditionLayout>();

function arrange(edition: GovernanceEntry, page: EditionPage): EditionLayout {
  const steps: ((page: EditionPage) => Part)[] = [
    () => ({}),
    ({ sections, subprojects, templates, notes }) => ({ sections, subprojects, templates, notes }),
    ({ bodies, contradictions, silences }) => ({
      bodies: bodies.filter(({ id }) => isSmallGroup(edition, id)),
      contradictions,
      silences,
    }),
  ];
  const layout = steps.reduce<{ main: EditionPage; more: EditionPage }>(
    ({ main, more }, take) =>
      lengthOf(main) <= mostOnOnePage ? { main, more } : move(main, more, take(main)),
    { main: page, more: emptyOf(page) },
  );
  const moved = listContents(layout.more, edition, true);
  return {
    ...layout,
    contents: [
      ...listContents(layout.main, edition, false),
      ...moved.map((entry) => ({ ...entry, href: moreOfPath(edition.id, entry.id) })),
    ],
    moreContents: moved,
  };
}

/** Where a fact of an edition can be read: on its page, or on the second one. */
export function placeInEdition(site: Site, edition: GovernanceEntry, anchor: string | undefined) {
  const { more, moreContents } = layOutEdition(site, edition);
  const isMoved =
    anchor !== undefined &&
    (moreContents.some(({ id }) => id === anchor) ||
      [...more.sections, ...more.bodies].some(({ rows }) => rows.some(({ id }) => id === anchor)));
  return isMoved ? moreOfPath(edition.id, anchor) : governancePath(edition.id, anchor);
}

/** The editions that need a second page, by name. */
export function listLongEditions(site: Site) {
  return listEditions(site).filter(
    (edition) => layOutEdition(site, edition).moreContents.length > 0,
  );
}

/** The lines with which a list was compared are on the page of the role only. */
function lengthOf({ cite: _, ...page }: EditionPage) {
  return JSON.stringify(page, (key, value: unknown) =>
    key === 'requirementsComplete' ? undefined : value,
  ).length;
}

function emptyOf(page: EditionPage): EditionPage {
  const { cite, changedSince } = page;
  const empty = Object.entries(page).map(([key]) => [key, []] as const);
  return { ...(Object.fromEntries(empty) as unknown as EditionPage), cite, changedSince };
}

/** Takes the items of a part out of the first page and puts them onto the second. */
function move(main: EditionPage, more: EditionPage, part: Part) {
  const keys = Object.keys(part) as (keyof Part)[];
  const without = keys.map((key) => [
    key,
    (main[key] as unknown[]).filter((item) => !(part[key] as unknown[]).includes(item)),
  ]);
  return {
    main: { ...main, ...(Object.fromEntries(without) as Part) },
    more: { ...more, ...part },
  };
}

function listContents(page: EditionPage, edition: GovernanceEntry, isMore: boolean) {
  const entry = (id: string, title: string, present = true) => (present ? [{ id, title }] : []);
  return [
    ...entry('glance', 'At a glance', !isMore),
    ...entry('prose', 'In plain words', edition.hasProse && !isMore),
    ...page.sections.map(({ id, title }) => ({ id, title })),
    ...page.bodies.map(({ id, name }) => ({ id, title: name })),
    ...page.elections.map(({ id, title }) => ({ id, title })),
    ...entry('decisions', 'Decisions', page.decisions.length > 0),
    ...entry('ladder', 'Roles', page.ladder.length + page.beside.length > 0),
    ...entry('rules', 'Changing and keeping the rules', !isMore),
    ...entry('neutrality', 'Neutrality', page.neutrality.length > 0),
    ...entry('parts-with-own-rules', 'Parts with rules of their own', page.subprojects.length > 0),
    ...entry('templates', 'Made from a template', page.templates.length > 0),
    ...entry('contradictions', 'Contradictions', page.contradictions.length > 0),
    ...entry('silent', 'What is not written', page.silences.length > 0),
    ...entry('notes', 'Notes', page.notes.length > 0),
    ...entry('changes', `What changed since ${page.changedSince}`, page.changes.length > 0),
    ...entry('sources', 'Sources', !isMore),
  ];
}

type Part = Partial<
  Pick<
    EditionPage,
    'sections' | 'subprojects' | 'templates' | 'notes' | 'bodies' | 'contradictions' | 'silences'
  >
>;

export interface EditionLayout {
  main: EditionPage;
  more: EditionPage;
  /** Entries with an address stand on the second page. */
  contents: { id: string; title: string; href?: string }[];
  moreContents: { id: string; title: string }[];
}
