/** What changed in the API, newest first. Fields are only ever added; anything else would be version 2. */
export const apiChanges: ApiChange[] = [
  {
    day: '2026-12-01',
    text: 'New field: name of elections, where a body has more than one.',
  },
  {
    day: '2026-11-30',
    text: 'New documents: every rule of every edition (governance/all) and the findings across all of them (findings). New fields: languages, namedSubprojects and lookedFor of projects, groups and groupsOnly of their maintainers; requirementsComplete of roles; who of rules for changing the rules; listedMembers of bodies, which holds the lists of members at the time of writing that stood in initialMembers before; also, instead, seatsOf, of and larger of voters and limits. Every source says how old its copy was (asOf) and when it was read (read); documents have headDate, earlier and gone, and documentDate is the newest change among them. The list of projects holds chat.',
  },
  {
    day: '2026-11-29',
    text: 'Rules say whether a share must be passed or reached (strict), the longest times, several consequences of inactivity, leave and the way back, duties of roles, rules for several kinds of change, templates, and parts with rules of their own. Projects without an edition say what a search for rules found (governanceReading).',
  },
  {
    day: '2026-11-21',
    text: 'Version 1 begins: projects, timeline, governance, roles, organizations, diversity, programs, glossary.',
  },
];

interface ApiChange {
  day: string;
  text: string;
}
