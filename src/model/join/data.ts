import { findFirstStep } from '../projects/fields.ts';
import type { Privilege } from '../../schemas/role.ts';
import { facetValuesOf, listAllFacets } from '../catalog/facets.ts';
import { findCurrentEdition } from '../governance/governance.ts';
import type { JoinData, JoinProject, JoinWords } from './match.browser.ts';
import { signingOf } from '../projects/legal.ts';
import { contributionKinds, listProgramsGiving, type ContributionKind } from './programs.ts';
import { isArchived, listProjects } from '../projects/projects.ts';
import { listRoles } from '../roles/roles.ts';
import type { ProjectEntry, RoleEntry, Site } from '../site.ts';
import { programPath, rolePath } from '../urls.browser.ts';
import { oncePerSite } from '../once-per-site.ts';

/** Rights of roles that are about one kind of contribution. No right is about texts or design alone. */
export const rightsFor: Record<ContributionKind, Privilege[]> = {
  code: ['be-assigned', 'run-ci', 'write-access', 'merge'],
  docs: [],
  review: ['review', 'approve'],
  design: [],
  community: ['represent-project', 'enforce-conduct', 'mediate'],
  governance: ['vote-elections', 'vote-decisions', 'stand-for-election'],
};

/** Everything that the path for a person needs: projects that are not archived, programs, labels. */
export const collectJoinData = oncePerSite((site): JoinData => {
  const projects = listProjects(site)
    .filter((project) => !isArchived(project))
    .map((project) => toJoinProject(site, project));
  return { projects, programs: listJoinPrograms(site), words: collectWords(site, projects) };
});

function toJoinProject(site: Site, project: ProjectEntry): JoinProject {
  return {
    id: project.id,
    name: project.name,
    level: facetValuesOf(site, project, 'maturity')[0],
    legal: signingOf(project),
    talk: listPlacesToTalk(project),
    guide: project.contributorGuide,
    first: findFirstStep(project),
    group: project.group,
    languages: facetValuesOf(site, project, 'language'),
    roles: Object.fromEntries(
      contributionKinds.flatMap((kind) => {
        const role = findRole(site, project, kind);
        return role ? [[kind, { name: role.name, path: rolePath(role.id) }]] : [];
      }),
    ),
  };
}

/** Chats, mailing lists and forums, one of each kind. */
function listPlacesToTalk({ chat = [], mailingList = [], discussions = [] }: ProjectEntry) {
  const places = [
    ...chat.map(({ kind, url }) => ({ kind: kind as string, url })),
    ...mailingList.map((url) => ({ kind: 'mailing-list', url })),
    ...discussions.map((url) => ({
      kind: url.startsWith('https://github.com/') ? 'github' : 'forum',
      url,
    })),
  ];
  // An entry with an address stands for those of its kind that have none.
  places.sort((a, b) => Number(!a.url) - Number(!b.url));
  return places.filter(({ kind }, place) => places.findIndex((one) => one.kind === kind) === place);
}

/** The lowest role of a project's rules in force that has a right about the kind of contribution. */
function findRole(site: Site, project: ProjectEntry, kind: ContributionKind) {
  const edition = findCurrentEdition(site, project.id);
  return edition && listRoles(site, edition.id).find((role) => hasRight(role, kind));
}

/** True for a role that has a right about the kind of contribution. */
export function hasRight({ privileges = [] }: RoleEntry, kind: ContributionKind) {
  return privileges.some(({ id }) => rightsFor[kind].includes(id));
}

function listJoinPrograms(site: Site) {
  const programs = new Set(contributionKinds.flatMap((kind) => listProgramsGiving(site, kind)));
  return [...programs].map(({ id, name, summary, gives = [] }) => ({
    name,
    path: programPath(id),
    summary,
    gives,
  }));
}

function collectWords(site: Site, projects: JoinProject[]): JoinWords {
  const facets = listAllFacets(site);
  const words = (facet: string) =>
    Object.fromEntries(
      facets.find(({ id }) => id === facet)!.values.map(({ id, label }) => [id, label]),
    );
  const chat = words('chat');
  return {
    legal: Object.fromEntries(
      Object.entries(words('legal')).filter(([kind]) =>
        projects.some(({ legal }) => legal === kind),
      ),
    ),
    talk: { ...chat, 'mailing-list': 'Mailing list', github: 'GitHub discussions', forum: 'Forum' },
    group: words('group'),
    language: words('language'),
    level: words('maturity'),
    chatKinds: Object.keys(chat).filter((kind) => kind !== 'not-recorded'),
  };
}
