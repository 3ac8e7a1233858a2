/**
 * Holds every document that the content cites against its newest version.
 * Usage: refresh-sources.ts --from <folder> [--from <folder>] [--fetch] [--remote <address>] [--write] [--date YYYY-MM-DD]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { listFileChanges } from '../importing/sources/change-content.ts';
import { editContentFile, type FileChange } from '../importing/sources/edit-front-matter.ts';
import { followSources, type SourceNews } from '../importing/sources/follow-sources.ts';
import { formatSourceNews } from '../importing/sources/format-news.ts';
import { contentFolder } from '../settings.ts';
import { fetchRepositories } from './fetch-repositories.ts';
import { copyReader } from './read-copies.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', multiple: true, default: [] },
    fetch: { type: 'boolean', default: false },
    remote: { type: 'string', default: 'https://github.com/' },
    write: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

try {
  run(values.from);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run(folders: string[]) {
  if (folders.length === 0)
    throw new Error(
      'Where are the repositories? npm run refresh:sources -- --from <folder> [--fetch] [--write --date YYYY-MM-DD]\nThe folder holds clones at owner/name, or copies of documents with an index.json.',
    );
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date))
    throw new Error(`"${values.date}" is no day. Write it as YYYY-MM-DD.`);
  const checked = checkContent(contentFolder);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const { site } = checked;
  if (values.fetch) fetchRepositories(site, folders[0]!, values.remote);
  const news = followSources(site, copyReader(folders));
  console.log(formatSourceNews(news));
  if (news.every(({ state }) => state === 'not-compared'))
    throw new Error('No document could be compared. Nothing was changed.');
  if (values.write) write(news, site.settings.asOf);
}

function write(news: SourceNews[], asOf: string) {
  const changes = listFileChanges(news, values.date);
  // What is newer than the day of the site would be a day after it.
  if (changes.size > 0 && values.date > asOf)
    changes.set('content/site.yaml', [{ path: ['asOf'], value: values.date }]);
  for (const [file, list] of changes) {
    const path = join(contentFolder, file.replace(/^content\//, ''));
    writeFileSync(path, editFile(file, readFileSync(path, 'utf8'), list));
  }
  console.log(
    `\n${changes.size} files written.${changes.size > 0 ? ' Run "npm run format" and "npm run check:content".' : ''}`,
  );
}

function editFile(file: string, text: string, changes: FileChange[]) {
  try {
    return editContentFile(text, changes);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
