import { buildSite, type RawContent, type Site } from '../model/site.ts';
import { contentCollections, type CollectionName } from '../schemas/index.ts';
import type { FileIds, Finding } from './finding.ts';
import { checks } from './index.ts';
import { findDeadLinks, knowFromContent, listFieldLinks, type OwnLink } from './own-links.ts';
import { readProse } from './prose.ts';
import { loadFolder } from './load-folder.ts';
import { readContent, type ContentFile, type ReadContent } from './read-content.ts';
import { readSharedWords } from './shared-words.ts';
import { validateFile } from './validate-file.ts';

/**
 * Reads a content folder and applies every rule to it: readable, well formed, plain prose, true to
 * the other files. Returns all problems, sorted by file, the site where one can be built, and the links
 * within it. Where they lead is known in part before the build; findDeadLinks tells the rest after it.
 */
export function checkContent(folder: string): CheckedContent {
  const read = readContent(loadFolder(folder));
  return checkRead({ ...read, files: [...read.files, ...readSharedWords(folder, read)] });
}

/** The same for content that was read before, in whole or in parts. */
export function checkRead({ files, findings }: ReadContent): CheckedContent {
  const invalid = new Map(
    files
      .filter((file) => !file.unreadable)
      .map((file) => [file, guard(file, () => validateFile(file))]),
  );
  const valid = files.filter((file) => invalid.get(file)?.length === 0);
  const site = valid.some(({ collection }) => collection === 'site')
    ? buildSite(toRawContent(valid))
    : undefined;
  const ids = listIds(files);
  const prose = valid.map((file) => readProse(file, site, ids));
  const links = [...valid.flatMap(listFieldLinks), ...prose.flatMap((one) => one.links)];
  const found = [
    ...findings,
    ...[...invalid.values()].flat(),
    ...(site ? checks.flatMap((check) => guard(everything, () => check.run(site, ids))) : []),
    ...prose.flatMap((one) => one.findings),
    // Where the folder itself is missing, so is everything in it.
    ...(site ||
    findings.some(({ file }) => file === everything.file) ||
    files.some(({ collection }) => collection === 'site')
      ? []
      : [{ file: 'content/site.yaml', message: 'the file is missing.' }]),
    ...(site && !files.some(({ collection }) => collection === 'projects') ? [noProject] : []),
  ];
  if (site) {
    const sound = found.every(({ isWarning }) => isWarning);
    const known = knowFromContent(site, ids, { sound });
    found.push(...findDeadLinks(links, site, known));
  }
  found.sort(byPlace);
  return {
    // Files that no collection takes have problems, too.
    files: new Set([...files.filter(isOwn), ...found].map(({ file }) => file)).size,
    findings: found.filter(({ isWarning }) => !isWarning),
    warnings: found.filter(({ isWarning }) => isWarning),
    site,
    links,
    prose: valid.flatMap(({ collection, id, body }) =>
      body?.trim() ? [{ collection, id, body }] : [],
    ),
  };
}

/** What a rule finds, or that it stopped: a fault of one rule must not hide what the others have found. */
function guard({ file }: Pick<Finding, 'file'>, run: () => Finding[]): Finding[] {
  try {
    return run();
  } catch (error) {
    return [
      {
        file,
        message: `a rule stopped here: ${String(error)}.`,
        hint: 'That is a fault of the rule. Report it with the file, and mend what else is told first.',
      },
    ];
  }
}

/** Where a rule looks at all files. */
const everything = { file: 'content' };

const noProject: Finding = {
  file: 'content/site.yaml',
  message: 'there is no file in content/projects/. A site is about one project at least.',
  hint: '"npm run new -- project" begins one.',
};

function toRawContent(files: ContentFile[]): RawContent {
  const content = Object.fromEntries(
    Object.keys(contentCollections).map((name) => [
      name,
      files.filter(({ collection }) => collection === name),
    ]),
  );
  return content as unknown as RawContent;
}

function listIds(files: ContentFile[]): FileIds {
  const names = Object.keys(contentCollections) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      new Set(files.filter((file) => file.collection === name && isOwn(file)).map(({ id }) => id)),
    ]),
  ) as FileIds;
}

function isOwn({ isShared }: ContentFile) {
  return !isShared;
}

function byPlace(a: Finding, b: Finding) {
  return (
    a.file.localeCompare(b.file, 'en') ||
    (a.field ?? '').localeCompare(b.field ?? '', 'en') ||
    a.message.localeCompare(b.message, 'en')
  );
}

export interface CheckedContent {
  files: number;
  findings: Finding[];
  /** What somebody should look at; no build fails for it. */
  warnings: Finding[];
  site: Site | undefined;
  links: OwnLink[];
  /** What people wrote below the fields of a file, as Markdown or MDX. */
  prose: { collection: CollectionName; id: string; body: string }[];
}
