import { formatShortDay } from './dates.ts';
import { listParticipants } from './organizations.ts';
import { citeProgram } from './programs.ts';
import { citer, sourceFinder } from './references.ts';
import { rowBuilder, type Row } from './rows.ts';
import type { ProgramEntry, Site } from './site.ts';
import { countOf } from './text.ts';
import { organizationPath } from './urls.ts';

/**
 * The organizations that a program lists, those that the list of maintainers counts, and the number
 * that the project needs. The three come from different places, and none is corrected by another.
 */
export function compareOrganizations(site: Site, program: ProgramEntry): Row[] {
  const row = rowBuilder(citeProgram(site, program));
  const participants = listParticipants(site, program.id);
  const list = site.maintainers;
  const counted = list?.projects.find(({ project }) => project === program.project);
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
      citations: citer(sourceFinder(site, []))([
        ...new Set(participants.flatMap(({ relation }) => relation.ref)),
      ]),
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
                `${countOf(counted.organizations.length, 'organization')} of ${countOf(counted.totalMaintainers, 'maintainer')}`,
              ],
              ...counted.organizations.map(({ name, maintainers }) => [`${name}: ${maintainers}`]),
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
