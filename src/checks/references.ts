import { listCiters, listReferences, type Citer } from '../model/citing.ts';
import { listCitedDocuments } from '../model/reading-dates.ts';
import { parseReference, sourceFinder } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../schemas/source.ts';
import { didYouMean, type Check, type FileIds, type Finding } from './finding.ts';
import { formatPath } from '../model/words/field-path.ts';

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
  { file, data, own, governance }: Citer,
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
    const whole = find({ ...parsed, version: undefined });
    if (whole) {
      return [
        {
          file,
          field: formatPath(path),
          message: `the source "${parsed.source}" has no earlier version ${parsed.version}.`,
          hint: `Versions under "earlier": ${listVersions(whole).join(', ') || 'none'}. Leave "@${parsed.version}" out where the lines are those of today.`,
        },
      ];
    }
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

/** Earlier versions as references name them. */
function listVersions({ earlier = [] }: Source) {
  return earlier.map(({ commit }) => commit.slice(0, 8));
}

export const earlierVersionsAreCited: Check = {
  id: 'earlier-versions-are-cited',
  meaning: 'Every earlier version of a document is one that some fact still rests on.',
  run: (site) => {
    const cited = new Set(
      listCiters(site).flatMap(({ data, own, governance }) => {
        const edition = governance === undefined ? undefined : site.governance.get(governance);
        const documents = listCitedDocuments(data, sourceFinder(site, own, edition));
        return documents.filter((one) => one.changed).map(nameVersion);
      }),
    );
    return listCiters(site).flatMap(({ file, own }) =>
      own.flatMap((source, index) =>
        (source.earlier ?? []).flatMap((version, place): Finding[] =>
          cited.has(nameVersion({ ...source, ...version, path: version.path ?? source.path }))
            ? []
            : [
                {
                  file,
                  field: `sources[${index}].earlier[${place}]`,
                  message: `no fact rests on ${version.commit.slice(0, 8)} any more.`,
                  hint: 'Delete it: every fact was read again.',
                },
              ],
        ),
      ),
    );
  },
};

function nameVersion({ id, repository, path, commit }: Source) {
  return [id, repository, path, commit].join(' ');
}
