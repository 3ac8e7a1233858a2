import { listOtherNames } from '../model/projects/names.ts';
import type { Site } from '../model/site.ts';

/**
 * Resource of /search/names.json: for each thing that people search for the name on its page, then its
 * other names in lower case. Each name stands once in its list.
 */
export function listNames(site: Site): string[][] {
  const things = [
    ...[...site.projects.values()].map((project) => [
      project.name,
      ...listOtherNames(site, project),
    ]),
    ...[...site.organizations.values()].map(({ name, otherSpellings = [] }) => [
      name,
      ...otherSpellings,
    ]),
    ...[...site.glossary.values()].map(({ name, aka = [] }) => [name, ...aka]),
    ...[...site.roles.values()].map(({ name }) => [name]),
    ...[...site.programs.values()].map(({ name }) => [name]),
  ];
  const lists = things.map(([name = '', ...others]) => {
    const distinct = new Set(others.map((other) => other.toLowerCase()));
    distinct.delete(name.toLowerCase());
    return [name, ...distinct];
  });
  // Many documents call a role by the same name.
  const distinct = new Map(lists.map((names) => [names.join('\n').toLowerCase(), names]));
  return [...distinct.values()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
