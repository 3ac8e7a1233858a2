import { editionTitle } from '../../model/governance/governance.ts';
import { citationUrl, parseReference, type FindSource } from '../../model/references.ts';
import type {
  GovernanceEntry,
  OrganizationEntry,
  ProgramEntry,
  ProjectEntry,
  RoleEntry,
} from '../../model/site.ts';
import {
  governancePath,
  organizationPath,
  programPath,
  projectPath,
  rolePath,
  toAddress,
} from '../../model/urls.browser.ts';
import type { ApiSource, Pointer } from '../../schemas/api/parts.ts';
import type { CiteSources } from '../../schemas/api/publish.ts';

/** Path of a document of the API. */
export function apiPath(document: string) {
  return `/api/v1/${document}.json`;
}

/** Where a thing can be read, by people and by programs. */
export function pointerMaker(home: URL) {
  const point = (kind: string, id: string, name: string, path: string): Pointer => ({
    id,
    name,
    page: toAddress(home, path),
    api: toAddress(home, apiPath(`${kind}/${id}`)),
  });
  return {
    project: ({ id, name }: ProjectEntry) => point('projects', id, name, projectPath(id)),
    edition: (edition: GovernanceEntry) =>
      point('governance', edition.id, editionTitle(edition), governancePath(edition.id)),
    role: ({ id, name }: RoleEntry) => point('roles', id, name, rolePath(id)),
    organization: ({ id, name }: OrganizationEntry) =>
      point('organizations', id, name, organizationPath(id)),
    program: ({ id, name }: ProgramEntry) => point('programs', id, name, programPath(id)),
  };
}

/** A function that turns references into sources with the address of the exact lines. */
export function sourceCiter(find: FindSource): CiteSources {
  return (references) =>
    references.flatMap((reference): ApiSource[] => {
      const parsed = parseReference(reference);
      const source = find(parsed);
      if (!source) return [];
      const { from, to } = parsed;
      return [
        {
          title: source.title,
          url: citationUrl(source, parsed),
          ...(from === undefined ? {} : { lines: `L${from}${to === undefined ? '' : `-L${to}`}` }),
          date: source.retrieved,
          read: source.retrieved,
          ...(source.headDate && { asOf: source.headDate }),
          ...(source.changed && { changed: source.changed }),
          ...(source.gone && { gone: source.gone }),
        },
      ];
    });
}

export type Point = ReturnType<typeof pointerMaker>;
