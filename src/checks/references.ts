import { parseReference, sourceFinder } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import { referencePattern } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import { didYouMean, type Check, type FileIds, type Finding } from './finding.ts';
import { formatPath } from './validate-file.ts';

export const referencesResolve: Check = {
  id: 'references-resolve',
  meaning:
    'Every reference names a source that its file, or the edition it belongs to, lists; lines only of a known commit.',
  run: (site, files) =>
    listCiters(site)
      .filter(({ governance }) => isReadable(site, files, governance))
      .flatMap((citing) => findBrokenReferences(site, files, citing)),
};

/** False for an edition that exists but has problems of its own; those are reported already. */
function isReadable(site: Site, files: FileIds, edition: string | undefined) {
  return edition === undefined || site.governance.has(edition) || !files.governance.has(edition);
}

function findBrokenReferences(
  site: Site,
  files: FileIds,
  { file, data, own, governance }: Citing,
): Finding[] {
  const edition = governance === undefined ? undefined : site.governance.get(governance);
  const find = sourceFinder(site, own, edition);
  return listReferences(data).flatMap(({ path, reference }) => {
    const parsed = parseReference(reference);
    const source = find(parsed);
    if (source?.repository && !source.commit && parsed.from !== undefined) {
      return [
        {
          file,
          field: formatPath(path),
          message: `the source "${parsed.source}" has no commit, so that its lines may move.`,
          hint: `Cite the heading alone: ${reference.replace(/:L.*$/, '')}`,
        },
      ];
    }
    if (source) return [];
    const editionId = parsed.document;
    if (!isReadable(site, files, editionId)) return [];
    if (editionId && !site.governance.has(editionId)) {
      return [
        {
          file,
          field: formatPath(path),
          message: `there is no governance edition "${editionId}".`,
          hint: didYouMean(editionId, site.governance.keys()),
        },
      ];
    }
    const known = editionId
      ? (site.governance.get(editionId)?.sources ?? [])
      : [...own, ...(edition?.sources ?? [])];
    return [
      {
        file,
        field: formatPath(path),
        message: `there is no source "${parsed.source}"${editionId ? ` in ${editionId}` : ''}.`,
        hint:
          didYouMean(
            parsed.source,
            known.map(({ id }) => id),
          ) ?? `Sources: ${known.map(({ id }) => id).join(', ') || 'none'}.`,
      },
    ];
  });
}

function listCiters(site: Site): Citing[] {
  return [
    ...[...site.governance.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: entry.sources,
      governance: undefined,
    })),
    ...[...site.roles.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: [],
      governance: entry.governance,
    })),
    ...[...site.programs.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: entry.sources ?? [],
      governance: entry.governance,
    })),
    ...(site.review
      ? [
          {
            file: site.review.file,
            data: site.review,
            own: site.review.sources,
            governance: undefined,
          },
        ]
      : []),
    ...[...site.organizations.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: [],
      governance: undefined,
    })),
    ...[...site.projects.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: [],
      governance: undefined,
    })),
  ];
}

/** Every reference below a value with the place where it stands. */
function listReferences(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; reference: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listReferences(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'ref' || key === 'statedNone') && Array.isArray(inner)
      ? inner
          .filter(
            (reference): reference is string =>
              typeof reference === 'string' && referencePattern.test(reference),
          )
          .map((reference, index) => ({ path: [...path, key, index], reference }))
      : listReferences(inner, [...path, key]),
  );
}

interface Citing {
  file: string;
  data: unknown;
  own: Source[];
  governance: string | undefined;
}
