import { listElections } from './elections/tables.ts';
import { listCurrentEditions, listTemplates } from './governance/governance.ts';
import { listInactivityRules } from './governance/inactivity.ts';
import { groupBySeatShare, listVoteLimits } from './governance/seat-shares.ts';
import { oncePerSite } from './once-per-site.ts';
import { listMaintained } from './organizations/backing.ts';
import { listProgramsFor } from './join/programs.ts';
import { listChanges } from './projects/timeline.ts';
import { listReviewedEditions } from './review/review.ts';
import { listLadderChoices } from './roles/ladder-beside.ts';
import { compareRequirements, compareSponsors } from './roles/requirements.ts';
import { listRightsInForce } from './roles/who-can.ts';
import type { Site } from './site.ts';

/**
 * Which parts the site of a community has: a page about something that no file of the community has is neither built
 * nor linked.
 */
const listParts = oncePerSite((site): Record<SitePart, boolean> => {
  const documents = listCurrentEditions(site).length + listTemplates(site).length;
  const hasPrograms = site.programs.size > 0;
  return {
    timeline: listChanges(site).length > 0,
    governance: site.governance.size > 0,
    comparison: documents > 1,
    writing: documents > 1 && site.maintainers !== undefined,
    seats:
      groupBySeatShare(site).some(({ lines }) => lines.length > 0) ||
      listVoteLimits(site).length > 0,
    templates: listTemplates(site).length > 0,
    elections: listElections(site).length > 0,
    review: site.review !== undefined && listReviewedEditions(site).length > 0,
    roles: site.roles.size > 0,
    ladders: listLadderChoices(site).length > 1,
    rights: listRightsInForce(site).length > 0,
    requirements: compareRequirements(site).length > 0,
    sponsoring: compareSponsors(site).length > 0,
    inactivity: listInactivityRules(site).length > 0,
    organizations: site.organizations.size > 0,
    diversity: listMaintained(site).length > 0,
    join: hasPrograms,
    'join-person': hasPrograms && site.projects.size > 1,
    'join-maintainer': hasPrograms && documents > 1,
    'join-company': hasPrograms && listProgramsFor(site, 'company').length > 0,
    glossary: site.glossary.size > 0,
  };
});

/** True where the site has this part. */
export function hasPart(site: Site, part: SitePart) {
  return listParts(site)[part];
}

export type SitePart =
  | 'timeline'
  | 'governance'
  | 'comparison'
  | 'writing'
  | 'seats'
  | 'templates'
  | 'elections'
  | 'review'
  | 'roles'
  | 'ladders'
  | 'rights'
  | 'requirements'
  | 'sponsoring'
  | 'inactivity'
  | 'organizations'
  | 'diversity'
  | 'join'
  | 'join-person'
  | 'join-maintainer'
  | 'join-company'
  | 'glossary';
