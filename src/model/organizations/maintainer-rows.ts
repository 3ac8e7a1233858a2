import { describeMaintainers, type OrganizationShare, type ProjectBacking } from './backing.ts';
import { formatDay } from '../words/dates.ts';
import { listBackers } from './organizations.ts';
import { citeProgram } from '../join/programs.ts';
import type { Citation } from '../references.ts';
import { citeQuestion } from '../review/review.ts';
import type { Row } from '../rows.ts';
import { formatShare } from './share-bar.ts';
import type { ProgramEntry, Site } from '../site.ts';
import { capitalize, countOf, joinWords, type Sentence } from '../words/text.browser.ts';
import { nameAddress, organizationPath } from '../urls.browser.ts';

/** The list that the maintainers were counted in, as a citation. Empty where a community has none. */
function citeMaintainers({ maintainers }: Site): Citation[] {
  return maintainers
    ? [{ label: maintainers.source.name.split(' ')[0]!, href: maintainers.source.url }]
    : [];
}

/** Who maintains a project in figures: organizations, the largest share, its own list, and what was counted when. */
export function listMaintainerRows(site: Site, backing: ProjectBacking): Row[] {
  const { organizations, total, ownList, groupsOnly } = backing;
  const people = groupsOnly ? countOf(total, 'person', 'people') : countOf(total, 'maintainer');
  const citations = citeMaintainers(site);
  const stated = { state: 'stated' as const, citations };
  return [
    {
      ...stated,
      id: 'organizations',
      label: 'Organizations',
      lines: [
        organizations.length === 0
          ? [`None named for ${people}`]
          : [`${organizations.length}, for ${people}`],
        ...(backing.groups.length > 0 ? [describeGroups(backing)] : []),
      ],
    },
    ...(organizations.length > 0
      ? [
          {
            ...stated,
            id: 'largest-share',
            label: 'Largest share',
            lines: describeLargest(organizations, total),
          },
        ]
      : []),
    ownList === undefined
      ? { id: 'own-list', label: 'Own list', state: 'not-recorded', lines: [], citations: [] }
      : {
          ...stated,
          id: 'own-list',
          label: 'Own list',
          lines: [[{ text: nameAddress(ownList), href: ownList }]],
        },
    {
      ...stated,
      id: 'counted',
      label: 'Counted',
      lines: [
        [
          `In the copy of ${formatDay(site.maintainers!.snapshotDate)}, each person once. Affiliations are as the maintainers report them.`,
        ],
      ],
    },
  ];
}

/** That the list counts committees or other groups as maintainers of the project. */
function describeGroups({ groups, groupsOnly }: ProjectBacking): Sentence {
  return [
    groupsOnly
      ? `The list has no maintainers of this project by that name, but the members of: ${joinWords(groups)}`
      : `Also the members of: ${joinWords(groups)}`,
  ];
}

/** Several organizations may share the first place. */
function describeLargest(organizations: OrganizationShare[], total: number): Sentence[] {
  const most = organizations[0]!.people;
  return organizations
    .filter(({ people }) => people === most)
    .map(({ organization, people }) => nameShare(organization, people, total));
}

function nameShare(
  { id, name }: { id: string; name: string },
  people: number,
  total: number,
): Sentence {
  return [{ text: name, href: organizationPath(id) }, `, ${formatShare(people, total)}`];
}

/** The facts of a program that say what higher levels ask for. */
const higherLevelFacts = ['incubation-needs', 'more-than-one'];

/**
 * The organizations behind a project with a program for contributing organizations, beside what higher levels ask:
 * those that declare it, those in the list of maintainers, what the program says and what the TOC asks.
 */
export function compareWithHigherLevels(site: Site, program: ProgramEntry): Row[] {
  const backing = describeMaintainers(site, program.project ?? '');
  const backers = listBackers(site, program.project ?? '').filter(
    ({ relation }) => relation.program === program.id,
  );
  const cite = citeProgram(site, program);
  const facts = program.sections
    .flatMap((section) => section.facts)
    .filter(({ id }) => id !== undefined && higherLevelFacts.includes(id));
  const asks = (site.review?.diversity ?? []).filter(({ past, ref }) => !past && ref);
  return [
    {
      label: 'Declared today',
      state: backers.length > 0 ? 'stated' : 'not-recorded',
      lines: backers.map(({ organization: { id, name } }) => [
        { text: name, href: organizationPath(id) },
      ]),
      citations: cite(backers.flatMap(({ relation }) => relation.ref)),
    },
    {
      label: 'Maintainers today',
      state: backing ? 'stated' : 'not-recorded',
      lines: (backing?.organizations ?? []).map(({ organization, people }) =>
        nameShare(organization, people, backing!.total),
      ),
      citations: backing ? citeMaintainers(site) : [],
    },
    ...facts.map(({ label, text, ref }): Row => ({
      label,
      state: 'stated',
      lines: [[text]],
      citations: cite(ref),
    })),
    ...asks.map((ask): Row => ({
      label: `TOC, ${ask.level}`,
      state: 'stated',
      lines: [[capitalize(ask.text)]],
      citations: citeQuestion(site, site.review!, { ref: ask.ref }),
    })),
  ];
}
