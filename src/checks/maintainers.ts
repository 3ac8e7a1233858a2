import type { ProjectMaintainers } from '../schemas/maintainers.ts';
import { fetchedHint, type Check, type Finding } from './finding.ts';

export const maintainersAddUp: Check = {
  id: 'maintainers-add-up',
  meaning:
    'Every project stands once in the list of maintainers, names each organization once, and its numbers add up.',
  run: ({ maintainers }) => {
    if (!maintainers) return [];
    const seen = new Set<string>();
    return maintainers.projects.flatMap((counted, index) => {
      const { project, organizations } = counted;
      const twice = seen.has(project);
      seen.add(project);
      return [
        ...(twice ? [`the project "${project}" stands twice in this list.`] : []),
        ...organizations
          .filter(({ name }, place) => organizations.findIndex((one) => one.name === name) < place)
          .map(({ name }) => `the organization "${name}" stands twice in "${project}".`),
        ...checkSum(counted),
      ].map((message): Finding => ({
        file: maintainers.file,
        field: `projects[${index}]`,
        message,
        hint: fetchedHint,
      }));
    });
  },
};

function checkSum(counted: ProjectMaintainers) {
  const { project, totalMaintainers, independentMaintainers, unknownOrganization } = counted;
  const named = counted.organizations.reduce((sum, { maintainers }) => sum + maintainers, 0);
  const sum = named + independentMaintainers + unknownOrganization;
  return sum === totalMaintainers
    ? []
    : [
        `"${project}" has ${totalMaintainers} maintainers in all, but ${named} in organizations, ${independentMaintainers} independent and ${unknownOrganization} unknown make ${sum}.`,
      ];
}
