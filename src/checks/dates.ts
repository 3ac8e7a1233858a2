import { listCiters } from '../model/citing.ts';
import { sourceFinder } from '../model/references.ts';
import { datesOf, datesOfProject, listCitedDocuments, newestDay } from '../model/reading-dates.ts';
import type { Site } from '../model/site.ts';
import type { EarlierVersion, Source } from '../schemas/source.ts';
import type { Check, Finding } from './finding.ts';

export const copiesAreDated: Check = {
  id: 'copies-are-dated',
  meaning:
    'Every newest snapshot has the day of its own head; a document changed, was copied and was read in that order, and not after the day of the site.',
  run: (site) => [
    ...listCiters(site).flatMap(({ file, own }) =>
      own.flatMap((source, index) => checkSource(site, file, `sources[${index}]`, source)),
    ),
    ...[...site.projects.values()].flatMap(({ file, sources }) =>
      sources.flatMap(({ date, retrieved }, index) =>
        checkOrder(site, file, `sources[${index}]`, { date, retrieved }),
      ),
    ),
  ],
};

export const verifiedFollowsCopies: Check = {
  id: 'verified-follows-copies',
  meaning:
    'No fact is verified later than the newest copy that it rests on, or than the day of the site.',
  run: (site) => {
    const documents = documentsByFile(site);
    const newest = ({ file }: { file: string }) => newestCopyOf(datesOf(documents.get(file) ?? []));
    return [
      ...[...site.projects.values()].flatMap((project) =>
        checkVerified(site, project, newestCopyOf(datesOfProject(project))),
      ),
      ...[...site.programs.values()].flatMap((program) =>
        checkVerified(site, program, newest(program)),
      ),
      ...[...site.organizations.values()].flatMap((organization) =>
        checkVerified(
          site,
          organization,
          newestDay([site.maintainers?.snapshotDate, newest(organization)]),
        ),
      ),
    ];
  },
};

/** The day of the newest copy whose age is known; of copies of unknown age, the day on which they were read. */
function newestCopyOf({ newestCopy, read }: ReturnType<typeof datesOf>) {
  return newestCopy ?? read;
}

/** The documents that each file cites, by the path of the file. */
function documentsByFile(site: Site) {
  const files = listCiters(site).map(({ file, data, own, governance }) => {
    const edition = governance === undefined ? undefined : site.governance.get(governance);
    return [file, listCitedDocuments(data, sourceFinder(site, own, edition))] as const;
  });
  return new Map(files);
}

function checkVerified(
  site: Site,
  { file, verified }: { file: string; verified: string },
  newest: string | undefined,
): Finding[] {
  if (newest === undefined) return checkOrder(site, file, '', { verified });
  if (verified <= newest) return [];
  return [
    {
      file,
      field: 'verified',
      message: `"${verified}" lies after "${newest}", the day of the newest copy that the file rests on.`,
      hint: 'Nothing is known of later days. The day of reading stands beside each source.',
    },
  ];
}

function checkSource(site: Site, file: string, field: string, source: Source): Finding[] {
  const { freshness, commit, commitDate, headDate, retrieved, earlier = [], gone } = source;
  const undated = freshness === 'newest-snapshot' && headDate === undefined;
  return [
    ...(undated
      ? [
          {
            file,
            field: `${field}.headDate`,
            message: 'must be given: the day of the newest commit of the copy that was read.',
            hint: 'Where nobody knows how old the copy is, say "freshness: unknown".',
          },
        ]
      : []),
    ...checkOrder(site, file, field, { commitDate, headDate, retrieved }),
    ...checkOrder(site, file, field, { headDate, gone }),
    ...earlier.flatMap((version, index) =>
      checkVersion(site, file, `${field}.earlier[${index}]`, version, commit),
    ),
  ];
}

function checkVersion(
  site: Site,
  file: string,
  field: string,
  { commit, commitDate, headDate, retrieved, changed }: EarlierVersion,
  newest: string | undefined,
): Finding[] {
  return [
    ...checkOrder(site, file, field, { commitDate, headDate, changed }),
    ...checkOrder(site, file, field, { headDate, retrieved }),
    ...(commit === newest
      ? [{ file, field, message: 'must be another commit than that of the source.' }]
      : []),
  ];
}

/** The days of a document in the order in which they happen; those that are not known are passed over. */
function checkOrder(site: Site, file: string, field: string, days: Days): Finding[] {
  const { asOf } = site.settings;
  const known = Object.entries(days).filter((entry): entry is [string, string] => !!entry[1]);
  const [lastName, last] = known.at(-1) ?? ['', ''];
  const disorder = known.slice(0, -1).flatMap(([name, day], index): Finding[] => {
    const [laterName, later] = known[index + 1]!;
    return day > later
      ? [
          {
            file,
            field: joinField(field, name),
            message: `"${day}" lies after "${later}", the day of "${laterName}".`,
          },
        ]
      : [];
  });
  const late: Finding[] =
    last > asOf
      ? [
          {
            file,
            field: joinField(field, lastName),
            message: `"${last}" lies after ${asOf}, the day that content/site.yaml gives as today.`,
            hint: 'Correct the date, or "asOf" in content/site.yaml.',
          },
        ]
      : [];
  return [...disorder, ...late];
}

/** A field of a part, or of the file itself. */
function joinField(part: string, name: string) {
  return part ? `${part}.${name}` : name;
}

type Days = Record<string, string | undefined>;
