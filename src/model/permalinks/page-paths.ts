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
import type { Site } from '../site.ts';
import { countByYear, listingDay } from '../projects/timeline.ts';
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
import { compareRequirements, compareSponsors } from '../roles/requirements.ts';
import { listRightsInForce } from '../roles/who-can.ts';

/** Paths of pages that the site has whatever its content is. */
const fixedPaths = [
  '/',
  '/about/',
  '/about/design/',
  '/contributors/projects/',
  '/data/',
  '/glossary/',
  '/governance/',
  '/governance/compare/',
  electionsPath(),
  reviewPath(),
  findingsPath(),
  rulePath(),
  writePath(),
  '/governance/seats/',
  '/governance/templates/',
  '/join/',
  ...['person', 'maintainer', 'company'].map(joinPath),
  '/link/',
  '/organizations/',
  '/organizations/diversity/',
  '/projects/',
  timelinePath(),
  '/reference/checks/',
  fieldsPath(),

  '/roles/',
  laddersPath(),
  rightPath(),
  inactivityPath(),
  requirementPath(),
  '/search/',
  '/status/',
];

/** Path of every page of a site, those at old addresses and the error page left out. A test of the finished site compares them. */
export function listPagePaths(site: Site): Set<string> {
  const years = countByYear(site);
  const answers = listOwnAnswers(listJoinQuestions(site, collectJoinData(site)));
  return new Set([
    ...fixedPaths,
    ...[...site.projects.keys()].map(projectPath),
    ...[...site.governance.keys()].map((id) => governancePath(id)),
    ...[...site.governance.values()].flatMap((edition) => listFurtherPaths(site, edition)),
    ...[...site.roles.keys()].map(rolePath),
    ...[...site.organizations.keys()].map(organizationPath),
    ...[...site.programs.keys()].map(programPath),
    ...listReviewedEditions(site).map(({ id }) => reviewPath(id)),
    ...Object.keys(contentCollections).map((kind) => fieldsPath(kind)),
    ...listSizes(site).map(({ id }) => writePath(id)),
    ...compareRequirements(site).map(({ id }) => requirementPath(id)),
    ...(compareSponsors(site).length > 0 ? [requirementPath('sponsoring')] : []),
    ...countEffects(site, listInactivityRules(site)).map(({ effect }) => inactivityPath(effect)),
    ...matrixRules.map(({ id }) => rulePath(id)),
    ...listReview(site).map(({ question }) => reviewQuestionPath(question.id)),
    ...listRightsInForce(site).map(({ id }) => rightPath(id)),
    ...[...years.map(({ year }) => `${year}`), listingDay].map(timelinePath),
    ...listReachedLevels(site).map((level) => movesPath(level)),
    ...listFacets(site).flatMap(({ id, values }) => values.map((value) => facetPath(id, value.id))),
    ...linkGovernanceFacets(site).flatMap(({ id, values }) =>
      values.map((value) => governanceFacetPath(id, value.id)),
    ),
    ...listEmbedPaths(site),
    ...answers.map(({ question, answer }) => answerPath(question.id, answer.id)),
  ]);
}
