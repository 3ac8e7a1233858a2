/** What changed in the API, newest first. Fields are only ever added; anything else would be version 2. */
export const apiChanges: ApiChange[] = [
  {
    day: '2026-11-30',
    text: 'Roles say whether somebody compared their requirements with the document, on what day and with which lines (requirementsComplete). Projects have all their languages, the one with most code first (languages); primaryLanguage stays, as the first of them. Where a fact of a project is not recorded although somebody looked for it, its document says when and where (lookedFor), and the CSV file of all projects has a column of that name. Projects name their subprojects (namedSubprojects). Every source says how old the copy was that was read (asOf) and when it was read (read); a document has the day of the head of its copy (headDate), and says where facts rest on an earlier version of it (earlier), or it is gone (gone). documentDate is the newest change among the documents of an edition, and verified is never later than the newest copy. Voters of an election say what is asked beside the number (also) and what will do in its place (instead). Rules against dominance name the bodies whose seats they limit (seatsOf, of), and limits say where the larger of two counts (larger). Maintainers of a project name the groups whose members were counted (groups, groupsOnly). There is a right of its own to manage infrastructure and secrets (manage-infrastructure). Every rule of every edition is one document (governance/all), and so are the findings across all documents (findings). The list of projects holds chat. Rules for changing the rules say who agrees (who).',
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
