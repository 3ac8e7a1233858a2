import type { Site } from '../model/site.ts';

/** Resource of /search/names.json: every name that people search for, in lower case, each once. */
export function listNames(site: Site): string[] {
  const names = [
    ...[...site.projects.values()].flatMap(({ name, aliases = [], formerNames = [] }) => [
      name,
      ...aliases,
      ...formerNames,
    ]),
    ...[...site.organizations.values()].flatMap(({ name, otherSpellings = [] }) => [
      name,
      ...otherSpellings,
    ]),
    ...[...site.glossary.values()].flatMap(({ name, aka = [] }) => [name, ...aka]),
    ...[...site.roles.values()].map(({ name }) => name),
    ...[...site.programs.values()].map(({ name }) => name),
  ];
  return [...new Set(names.map((name) => name.toLowerCase()))].sort();
}
