import type { Check, Finding } from './finding.ts';

export const searchesWereInVain: Check = {
  id: 'searches-were-in-vain',
  meaning: 'Every fact that "lookedFor" names is missing from its file, and stands there once.',
  run: (site) =>
    [...site.projects.values()].flatMap((project) => {
      const named = (project.lookedFor ?? []).flatMap(({ fields }, search) =>
        fields.map((name, index) => ({ name, field: `lookedFor[${search}].fields[${index}]` })),
      );
      return named.flatMap(({ name, field }, place): Finding[] => {
        const finding = (message: string, hint: string) => [
          { file: project.file, field, message, hint },
        ];
        if (project[name] !== undefined)
          return finding(
            `"${name}" was not found, but the file has it.`,
            'Take the name out here, or the fact out there.',
          );
        return named.findIndex((other) => other.name === name) < place
          ? finding(`"${name}" stands here for the second time.`, 'Keep the newest search.')
          : [];
      });
    }),
};
