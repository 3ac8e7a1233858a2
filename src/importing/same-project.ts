import type { ProjectEntry } from '../model/site.ts';

/** True where a name, an alias, a former name or the repository is the same. */
export function isSame(
  project: ProjectEntry,
  { name, repository }: { name: string; repository: string | undefined },
) {
  return (
    hasName(project, name) ||
    (repository !== undefined && isSameValue(project.repository, repository))
  );
}

/** True where a project has a name: as its id, its name, an alias or a former name. */
export function hasName(
  { id, name, aliases = [], formerNames = [] }: ProjectEntry,
  wanted: string,
) {
  const asId = toId(wanted);
  return [id, name, ...aliases, ...formerNames].some(
    // A name without Latin letters has no form as an id.
    (one) => one.toLowerCase() === wanted.toLowerCase() || (asId !== '' && toId(one) === asId),
  );
}

/** True for addresses that differ only in case, protocol or a closing slash: they lead to the same place. */
export function isSameValue(a: string | undefined, b: string) {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '');
  return a !== undefined && plain(a) === plain(b);
}

/** A name as an id: lower case, words joined by hyphens, what stands in brackets left out. */
export function toId(name: string) {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
