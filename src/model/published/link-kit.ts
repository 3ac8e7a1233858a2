import { badgeKinds, listBadgesOf, type Badge, type BadgeKind } from './badges.ts';
import { editionTitle, findCurrentEdition, listEditions } from '../governance/governance.ts';
import { listOtherNames } from '../projects/names.ts';
import { listProjects } from '../projects/projects.ts';
import { hasPart } from '../site-parts.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { listLadderEmbeds, listMaturityEmbeds, listSeatEmbeds } from './embeds.ts';
import type { FrameKind } from './frames.browser.ts';
import { formatSnippets, nameBadge, type Snippet } from './snippets.browser.ts';
import {
  badgePath,
  comparePath,
  governancePath,
  organizationPath,
  programPath,
  projectPath,
  rolePath,
  toAddress,
} from '../urls.browser.ts';

/** The badges of a catalog entry as they look, each with its snippets; `home` is the address of the site. */
export function listBadgeSnippets(site: Site, id: string, home: URL): OfferedBadge[] {
  return listBadgesOf(site, id).map((badge) => ({
    kind: badge.kind,
    path: badgePath(badge.id, badge.kind),
    said: sayBadge(badge),
    snippets: formatSnippets({
      words: nameBadge(badge.kind, badge.name),
      page: toAddress(home, badge.href),
      image: toAddress(home, badgePath(badge.id, badge.kind)),
    }),
  }));
}

/** What a badge says, for those who do not see it. */
export function sayBadge({ label, value }: Badge) {
  return `${label}: ${value}`;
}

/** A project to show the badges with: the first that has a fact for each of them, else the first. */
export function findExample(site: Site) {
  const projects = listProjects(site);
  const isComplete = (id: string) => {
    const badges = listBadgesOf(site, id);
    return badges.length === badgeKinds.length && badges.every(({ state }) => state === 'stated');
  };
  return projects.find(({ id }) => isComplete(id)) ?? projects[0];
}

/** Every page that the link kit offers, with the badges that stand for it. */
export function listLinkTargets(site: Site): LinkTargetRecord[] {
  const maturity = listMaturityEmbeds(site).map(({ id }) => id);
  const ofDocuments = { ladder: listLadderEmbeds(site), seats: listSeatEmbeds(site) };
  const framesOf = (edition: string) =>
    (['ladder', 'seats'] as const)
      .filter((kind) => ofDocuments[kind].some(({ id }) => id === edition))
      .map((kind) => ({ kind, id: edition }));
  return [
    ...listProjects(site).map((project) => ({
      id: projectPath(project.id),
      name: project.name,
      names: listOtherNames(site, project),
      ...describeBadges(listBadgesOf(site, project.id)),
      frames: [
        ...(maturity.includes(project.id) ? [{ kind: 'maturity' as const, id: project.id }] : []),
        ...framesOf(findCurrentEdition(site, project.id)?.id ?? ''),
      ],
    })),
    ...listEditions(site).map((edition) => ({
      id: governancePath(edition.id),
      name: `Rules of ${editionTitle(edition)}`,
      names: [],
      ...describeBadges(listRuleBadges(site, edition)),
      frames: framesOf(edition.id),
    })),
    ...[...site.roles.values()].map((role) => {
      const edition = site.governance.get(role.governance)!;
      return {
        id: rolePath(role.id),
        name: `${role.name} of ${editionTitle(edition)}`,
        names: role.aka ?? [],
        ...describeBadges(listRuleBadges(site, edition)),
        frames: framesOf(edition.id).filter(({ kind }) => kind === 'ladder'),
      };
    }),
    ...[...site.organizations.values()].map(({ id, name }) => plain(organizationPath(id), name)),
    ...[...site.programs.values()].map(({ id, name }) => plain(programPath(id), name)),
    ...(hasPart(site, 'comparison')
      ? [
          {
            ...plain(comparePath, 'Comparison of documents'),
            frames: [{ kind: 'compare' as const }],
          },
        ]
      : []),
  ];
}

/** The badges about the rules, for pages of an edition that is in force and of its roles. */
function listRuleBadges(site: Site, { id, project, edition }: GovernanceEntry) {
  if (edition.status !== 'current') return [];
  return listBadgesOf(site, project ?? id).filter(
    ({ kind }) => kind === 'governance' || kind === 'seats',
  );
}

function describeBadges(badges: Badge[]): Pick<LinkTargetRecord, 'subject' | 'badges'> {
  const [first] = badges;
  return {
    subject: first && { id: first.id, name: first.name },
    badges: badges.map((badge) => ({ kind: badge.kind, href: badge.href, said: sayBadge(badge) })),
  };
}

function plain(id: string, name: string): LinkTargetRecord {
  return { id, name, names: [], badges: [], subject: undefined, frames: [] };
}

export interface OfferedBadge {
  kind: BadgeKind;
  /** Of the picture. */
  path: string;
  said: string;
  snippets: Snippet[];
}

export interface LinkTargetRecord {
  /** Path of the page. */
  id: string;
  name: string;
  names: string[];
  /** Whose badges stand for the page. */
  subject?: { id: string; name: string } | undefined;
  badges: { kind: BadgeKind; href: string; said: string }[];
  /** What of the page other sites may show, with the id of the project or document. */
  frames: { kind: FrameKind; id?: string }[];
}
