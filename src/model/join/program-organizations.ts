import { describeMaintainers } from '../organizations/backing.ts';
import { formatShortDay } from '../words/dates.ts';
import { listParticipants } from '../organizations/organizations.ts';
import { citeProgram } from './programs.ts';
import { citer } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import type { ProgramEntry, Site } from '../site.ts';
import { countOf, type Sentence } from '../words/text.browser.ts';
import { organizationPath } from '../urls.browser.ts';

/**
 * The organizations that a program lists, those that the list of maintainers counts, and the number
 * that the project needs. The three come from different places, and none is corrected by another. Empty for a
 * program that neither lists nor asks for any.
 */
export function compareOrganizations(site: Site, program: ProgramEntry): Row[] {
  const row = rowBuilder(citeProgram(site, program));
  const participants = listParticipants(site, program.id);
  if (participants.length === 0 && !program.organizationGoal) return [];
  const list = site.maintainers;
  const counted = program.project ? describeMaintainers(site, program.project) : undefined;
  return [
    {
      ...row(
        'organizations-listed',
        'Listed',
        participants.length > 0
          ? { ref: participants.flatMap(({ relation }) => relation.ref) }
          : undefined,
        () =>
          participants.map(({ organization }) => [
            { text: organization.name, href: organizationPath(organization.id) },
          ]),
      ),
      citations: citer(
        site,
        [],
      )([...new Set(participants.flatMap(({ relation }) => relation.ref))]),
    },
    ...(program.organizationGoal
      ? [
          row('organizations-asked', 'Asked for', program.organizationGoal, ({ min, purpose }) => [
            [`${countOf(min, 'organization')} at least, for ${purpose}`],
          ]),
        ]
      : []),
    ...(counted && list
      ? [
          {
            id: 'organizations-counted',
            label: 'Among the maintainers',
            state: 'stated' as const,
            lines: [
              [
                `${countOf(counted.organizations.length, 'organization')} of ${countOf(counted.total, 'maintainer')}`,
              ],
              ...counted.organizations.map(({ organization, people }): Sentence => [
                { text: organization.name, href: organizationPath(organization.id) },
                `: ${people}`,
              ]),
            ],
            citations: [
              {
                label: `${list.source.name}, ${formatShortDay(list.snapshotDate)}`,
                href: list.source.url,
              },
            ],
          },
        ]
      : []),
  ];
}
