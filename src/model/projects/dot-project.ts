import { isPhase, type DotProject } from '../../schemas/dot-project.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * A project's facts as a CNCF .project document, or why there is none, in sentences for its readers.
 * Nothing is filled in: a field without a fact is left out, and a document that lacks a required one
 * is not made.
 */
export function buildDotProject(site: Site, project: ProjectEntry): DotProjectResult {
  const missing = listMissing(site, project);
  const { summary } = project;
  if (missing.length > 0 || !summary) return { missing };
  return {
    document: {
      schema_version: '1.0.0',
      slug: project.id,
      name: project.name,
      description: summary,
      ...optional('slack_channels', listChannels(project)),
      maturity_log: listLog(project),
      repositories: [project.repository, ...(project.otherRepositories ?? [])],
      ...optional('website', project.homepage),
      ...optional('social', listPlatforms(project)),
      ...optional('mailing_lists', project.mailingList),
      ...optional('governance', describeGovernance(project)),
      ...optional('legal', describeLegal(project)),
      ...optional('landscape', describePlace(project)),
    },
  };
}

function listMissing(site: Site, { foundation, summary, history = [] }: ProjectEntry) {
  if (foundation !== 'cncf') return ['It is for projects of the CNCF.'];
  const moves = (lacks: (move: Move) => boolean, say: (levels: string) => string) => {
    const labels = history.filter(lacks).map(({ level }) => labelOf(site, 'maturity', level));
    return labels.length > 0 ? [`It wants ${say(joinWords([...new Set(labels)]))}.`] : [];
  };
  return [
    ...(summary ? [] : ['It wants a sentence on what the project does; the guide has none yet.']),
    ...(history.length > 0 ? [] : ['It wants every change of level; no source read here has one.']),
    ...moves(
      ({ level }) => level === 'accepted',
      () => 'the level at which a project came in; the sources do not name it',
    ),
    ...moves(
      ({ on }) => !on,
      (levels) => `the day of each change of level; the sources have none for ${levels}`,
    ),
    ...moves(
      ({ issue }) => !issue,
      (levels) => `the issue behind each change of level; none was found for ${levels}`,
    ),
  ];
}

function listLog({ history = [] }: ProjectEntry) {
  return history.flatMap(({ level, on, issue }) =>
    isPhase(level) && on && issue ? [{ phase: level, date: `${on}T00:00:00Z`, issue }] : [],
  );
}

/** Slack channels by name; the format wants one that begins with "#", and takes it without an address. */
function listChannels({ chat = [] }: ProjectEntry) {
  const channels = chat.filter(isChannel).map(({ channel, url, workspace }) => ({
    name: channel!,
    ...optional('workspace', workspaces[workspace ?? '']),
    ...optional('link', url),
  }));
  return channels.length > 0 ? channels : undefined;
}

/**
 * Every other chat that has an address: a Slack without the name of a channel, Discord, Matrix. The format has
 * one address for each platform, so the first one counts.
 */
function listPlatforms({ chat = [] }: ProjectEntry) {
  const platforms = new Map<string, string>();
  for (const one of chat) {
    if (one.url && !isChannel(one) && !platforms.has(one.kind)) platforms.set(one.kind, one.url);
  }
  return platforms.size > 0 ? Object.fromEntries(platforms) : undefined;
}

function isChannel({ kind, channel }: Chat) {
  return kind === 'slack' && channel?.startsWith('#') === true;
}

function describeGovernance({ contributorGuide, governanceDoc }: ProjectEntry) {
  if (!contributorGuide && !governanceDoc) return undefined;
  const isFile = contributorGuide && /\/contributing[^/]*$/i.test(contributorGuide);
  const guide = contributorGuide && { path: contributorGuide };
  return {
    ...optional(isFile ? 'contributing' : 'contributor_guide', guide),
    ...optional('governance_doc', governanceDoc && { path: governanceDoc }),
  };
}

/** A CLA alone is left out: the format asks then for an approval that no source read here states. */
function describeLegal(project: ProjectEntry) {
  const { legalRequirement } = project;
  const kind =
    legalRequirement && ('statedNone' in legalRequirement ? 'none' : legalRequirement.kind);
  const identity =
    kind === undefined || kind === 'cla'
      ? undefined
      : { has_dco: kind !== 'none', has_cla: kind === 'dco-and-cla' };
  const license = findLicenseAddress(project);
  if (!license && !identity) return undefined;
  return {
    ...optional('license', license && { path: license }),
    ...optional('identity_type', identity),
  };
}

/**
 * The address of the license file in the repository that it was read from. "HEAD" is whatever branch the
 * repository shows first. A path alone would say nothing in a file that stands in another repository.
 */
function findLicenseAddress({ licenseFile, repository, sources }: ProjectEntry) {
  if (!licenseFile) return undefined;
  const read = sources.filter(({ facts }) => facts.includes('license')).map(({ url }) => url);
  const place = [...read, repository].find((url) => url && repositoryAddress.test(url));
  return place && `${place.replace(/\/$/, '')}/blob/HEAD/${licenseFile}`;
}

const repositoryAddress = /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/;

function describePlace({ category, subcategory }: ProjectEntry) {
  return category && subcategory ? { category, subcategory } : undefined;
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined | '') {
  return (value === undefined || value === '' ? {} : { [name]: value }) as {
    [Key in Name]?: Value;
  };
}

/** Short names of Slack workspaces that the format's own examples use. */
const workspaces: Record<string, string> = {
  'CNCF Slack': 'cncf',
  'Kubernetes Slack': 'kubernetes',
};

type DotProjectResult =
  { document: DotProject; missing?: undefined } | { document?: undefined; missing: string[] };

type Chat = NonNullable<ProjectEntry['chat']>[number];

type Move = NonNullable<ProjectEntry['history']>[number];
