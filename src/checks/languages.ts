import { toSegment } from '../model/catalog/facets.ts';
import { listLanguages } from '../model/projects/languages.ts';
import type { Check, Finding } from './finding.ts';

export const languagesHaveOneName: Check = {
  id: 'languages-have-one-name',
  meaning: 'Every language is written in one way.',
  run: (site) => {
    const uses = [...site.projects.values()].flatMap((project) =>
      listLanguages(project).map((name, index) => ({ project, name, index })),
    );
    const counts = Map.groupBy(uses, ({ name }) => name);
    const spellings = Map.groupBy(counts.keys(), toSegment);
    return uses.flatMap(({ project: { file }, name, index }): Finding[] => {
      const alike = spellings.get(toSegment(name)) ?? [];
      const usual = alike.reduce((a, b) => (counts.get(b)!.length > counts.get(a)!.length ? b : a));
      return name === usual
        ? []
        : [
            {
              file,
              field: `languages[${index}]`,
              message: `"${name}" is written "${usual}" in other places.`,
              hint: 'One language has one page in the catalog.',
            },
          ];
    });
  },
};
