import { contentCollections } from '../../schemas/index.ts';
import { listFurtherPaths } from '../governance/edition-layout.ts';
import { countEffects, listInactivityRules } from '../governance/inactivity.ts';
import { listSizes } from '../comparison/write-rules.ts';
import { matrixRules } from '../comparison/rules.ts';
import { listFacets } from '../catalog/facets.ts';
import { linkGovernanceFacets } from '../governance/facets.ts';
import { collectJoinData } from '../join/data.ts';
import { listJoinQuestions, listOwnAnswers } from '../join/questions.ts';
import { listEmbedPaths } from '../published/embeds.ts';
import { listReview, listReviewedEditions } from '../review/review.ts';
import { oncePerSite } from '../once-per-site.ts';
import { hasPart, type SitePart } from '../site-parts.ts';
import { listDaysShown } from '../projects/timeline.ts';
import { listReachedLevels, movesPath } from '../projects/moves.ts';
import {
  answerPath,
  electionsPath,
  findingsPath,
  facetPath,
  fieldsPath,
  governanceFacetPath,
  governancePath,
  inactivityPath,
  joinPath,
  laddersPath,
  organizationPath,
  programPath,
  projectPath,
  requirementPath,
  reviewPath,
  reviewQuestionPath,
  rightPath,
  rolePath,
  rulePath,
  writePath,
  timelinePath,
} from '../urls.browser.ts';
import { compareRequirements } from '../roles/requirements.ts';
import { listRightsInForce } from '../roles/who-can.ts';

/** Paths of pages that no entry has of its own, each with the part of the site that it belongs to; without one it is always there. */
const fixedPaths: [path: string, part?: SitePart][] = [
  ['/'],
  ['/about/'],
  ['/about/design/'],
  ['/data/'],
  ['/glossary/', 'glossary'],
  ['/governance/', 'governance'],
  ['/governance/compare/', 'comparison'],
  [electionsPath(), 'elections'],
  [reviewPath(), 'review'],
  [findingsPath(), 'comparison'],
  [rulePath(), 'comparison'],
  [writePath(), 'writing'],
  ['/governance/seats/', 'seats'],
  ['/governance/templates/', 'templates'],
  ['/join/', 'join'],
  [joinPath('person'), 'join-person'],
  [joinPath('maintainer'), 'join-maintainer'],
  [joinPath('company'), 'join-company'],
  ['/link/'],
  ['/organizations/', 'organizations'],
  ['/organizations/diversity/', 'diversity'],
  ['/projects/'],
  [timelinePath(), 'timeline'],
  ['/reference/checks/'],
  [fieldsPath()],
  ['/roles/', 'roles'],
  [laddersPath(), 'ladders'],
  [rightPath(), 'rights'],
  [inactivityPath(), 'inactivity'],
  [requirementPath(), 'requirements'],
  [requirementPath('sponsoring'), 'sponsoring'],
  ['/search/'],
  ['/status/'],
];

/** Path of every page of a site, those at old addresses and the error page left out. A test of the finished site compares them. */
export const listPagePaths = oncePerSite((site): Set<string> => {
  const answers = hasPart(site, 'join-person')
    ? listOwnAnswers(listJoinQuestions(site, collectJoinData(site)))
    : [];
  return new Set([
    ...fixedPaths.flatMap(([path, part]) => (!part || hasPart(site, part) ? [path] : [])),
    ...(site.settings.replaces ?? []).map(({ path }) => path),
    ...[...site.projects.keys()].map(projectPath),
    ...[...site.governance.keys()].map((id) => governancePath(id)),
    ...[...site.governance.values()].flatMap((edition) => listFurtherPaths(site, edition)),
    ...[...site.roles.keys()].map(rolePath),
    ...[...site.organizations.keys()].map(organizationPath),
    ...[...site.programs.keys()].map(programPath),
    ...(hasPart(site, 'review') ? listReviewedEditions(site).map(({ id }) => reviewPath(id)) : []),
    ...Object.keys(contentCollections).map((kind) => fieldsPath(kind)),
    ...(hasPart(site, 'writing') ? listSizes(site).map(({ id }) => writePath(id)) : []),
    ...compareRequirements(site).map(({ id }) => requirementPath(id)),
    ...countEffects(site, listInactivityRules(site)).map(({ effect }) => inactivityPath(effect)),
    ...(hasPart(site, 'comparison') ? matrixRules.map(({ id }) => rulePath(id)) : []),
    ...listReview(site).map(({ question }) => reviewQuestionPath(question.id)),
    ...listRightsInForce(site).map(({ id }) => rightPath(id)),
    ...listDaysShown(site).map(({ when }) => timelinePath(when)),
    ...listReachedLevels(site).map((level) => movesPath(level)),
    ...listFacets(site).flatMap(({ id, values }) => values.map((value) => facetPath(id, value.id))),
    ...linkGovernanceFacets(site).flatMap(({ id, values }) =>
      values.map((value) => governanceFacetPath(id, value.id)),
    ),
    ...listEmbedPaths(site),
    ...answers.map(({ question, answer }) => answerPath(question.id, answer.id)),
  ]);
});
