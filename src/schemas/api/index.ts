/** What the API publishes: the shape of every document. */
export { findingsResource } from './findings.ts';
export {
  editionResource,
  editionRules,
  editionsInFullResource,
  editionsResource,
} from './governance.ts';
export { diversityResource, organizationResource, organizationsResource } from './organization.ts';
export {
  glossaryResource,
  indexResource,
  programResource,
  programRules,
  programsResource,
  timelineResource,
} from './others.ts';
export {
  briefFacts,
  furtherFacts,
  projectResource,
  projectsResource,
  publishListing,
} from './project.ts';
export { roleResource, roleRules, rolesResource } from './role.ts';
