/**
 * One page of each kind, as paths below that of the site: those that a script adds something to, and the commonest that
 * none does. What is measured or tried page by page begins with them.
 */
export const pageKinds = [
  '',
  'projects/',
  'projects/jaeger/',
  'projects/timeline/',
  'governance/',
  'governance/kata-containers/',
  'governance/compare/',
  'governance/rules/cap/',
  'governance/write/6-to-10/',
  'governance/elections/',
  'roles/',
  'roles/kusionstack/approver/',
  'roles/compare/',
  'organizations/',
  'organizations/red-hat/',
  'join/person/',
  'link/',
  'glossary/',
  'search/',
];
