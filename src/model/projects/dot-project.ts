import type { DotProject } from '../../schemas/dot-project.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * A project's facts as a CNCF .project document, or the required facts that are not recorded here.
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
      ...optional('mailing_lists', project.mailingList),
      ...optional('governance', describeGovernance(project)),
      ...optional('legal', describeLegal(project)),
      ...optional('landscape', describePlace(project)),
    },
  };
}

function listMissing(site: Site, { foundation, summary, history = [] }: ProjectEntry) {
  if (foundation !== 'cncf') return ['the format is for projects of the CNCF'];
  const moves = (lacks: (move: Move) => boolean, words: string) => {
    const labels = history.filter(lacks).map(({ level }) => labelOf(site, 'maturity', level));
    return labels.length > 0 ? [`${words} ${joinWords(labels)}`] : [];
  };
  return [
    ...(summary ? [] : ['no summary is recorded']),
    ...(history.length > 0 ? [] : ['no change of level is recorded']),
    ...moves(({ level }) => level === 'accepted', 'no level is recorded for the step'),
    ...moves(({ on }) => !on, 'no day is recorded for the step'),
    ...moves(({ issue }) => !issue, 'no issue of the TOC is recorded for the step'),
  ];
}

function listLog({ history = [] }: ProjectEntry) {
  return history.flatMap(({ level, on, issue }) =>
    level === 'accepted' || !on || !issue ? [] : [{ phase: level, date: `${on}T00:00:00Z`, issue }],
  );
}

/** Slack channels with an address; the format has no other kind of chat. */
function listChannels({ chat = [] }: ProjectEntry) {
  const channels = chat.flatMap(({ kind, channel, url, workspace }) => {
    if (kind !== 'slack' || !url || !channel?.startsWith('#')) return [];
    const known = workspaces[workspace ?? ''];
    return [{ name: channel, ...optional('workspace', known), link: url }];
  });
  return channels.length > 0 ? channels : undefined;
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
function describeLegal({ licenseFile, legalRequirement }: ProjectEntry) {
  const kind =
    legalRequirement && ('statedNone' in legalRequirement ? 'none' : legalRequirement.kind);
  const identity =
    kind === undefined || kind === 'cla'
      ? undefined
      : { has_dco: kind !== 'none', has_cla: kind === 'dco-and-cla' };
  if (!licenseFile && !identity) return undefined;
  return {
    ...optional('license', licenseFile && { path: licenseFile }),
    ...optional('identity_type', identity),
  };
}

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

type Move = NonNullable<ProjectEntry['history']>[number];
