/**
 * How each page is made that the guide works out by itself: one sentence for readers, printed on the page. The
 * tests in tests/content/derived.test.ts hold each of them to values worked out by hand from three documents.
 */
export const pageRules = {
  elections:
    'Every election of a document in force stands here once in each table; a number of contributions is shown as the condition that the rule makes it, with what must be met as well, and a date is derived only from a month or day that the rule names.',
  seats:
    'The share is what all limits of a document on a body leave to one organization together, in whole seats; where a body may have several sizes, it is the size at which that share is largest, and a limit on some of the seats leaves the others open.',
  inactivity:
    'Every rule in force of a role or body stands here with the shortest time without activity after which it says that something follows, the shortest first; rules that name no time come last.',
  requirements:
    'A condition stands here when the document asks for it with a number in one of these units, for a role in force; numbers of one unit are compared, the lowest first, whatever else the role asks for.',
  requirement:
    'A condition stands here when a document asks for it with a number in this unit, as a least or as a most, for a role in force, the lowest first; what is asked for without a number stands on the page of its role.',
  sponsors:
    'A role in force stands here when its document asks for people who vouch for a candidate, with the number and the origin that it names, the lowest number first and those without one last.',
  right:
    'A role stands here when its document names this right for it, or says that the role includes the rung below, which has it; no right is concluded from another one, and a document that names nobody is not recorded.',
  rights:
    'A right counts once for each role in force for which its document names it, or that includes by the words of the document a rung below which has it; no right is concluded from another one.',
  review:
    'An answer is every fact of a document in force, or of the catalog, that this guide recorded about the subject of the question; where the documents were read for such rules and hold none it is not recorded, and elsewhere the gap is one of the guide.',
  diversity:
    'The share of an organization is its people among all whom the list names for a project, each person counted once and people without an organization included; where the list has committees of a project in place of maintainers, or beside them, their members count.',
  join: 'The counts are of active projects, of documents in force, and of programs in which organizations lend people today; a project counts as backed by one organization when the list of maintainers names one, however many people it has there.',
  joinPerson:
    'An active project fits when a source says that every answer holds, and projects that fit are ordered by what is on record about them, never by a score.',
  joinMaintainer:
    'Documents in force are grouped by what is recorded of them: their form, how many roles they describe, and which rules they hold.',
  joinCompany:
    'The limits are those of the page about seats, and the numbers of organizations those that maintainers of active projects name in the list; nothing here says whom a project wants.',
  similar:
    'Four active projects by most shared keywords, but for those of more than 12 % of all; then by place in the landscape, and name.',
  timeline:
    'A change counts from the day that its source gives; one without a day is listed apart, and counts in the catalog of a day from the day by which a source records it.',
  catalogOfDay:
    'A project stands at the level of its last move on or before this day; a move without a day counts from the day by which a source records it.',
} as const;
