import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { listFileChanges } from '../importing/sources/change-content.ts';
import { editContentFile, type FileChange } from '../importing/sources/edit-front-matter.ts';
import { followSources } from '../importing/sources/follow-sources.ts';
import { formatSourceNews } from '../importing/sources/format-news.ts';
import { fetchRepositories } from './fetch-repositories.ts';
import { copyReader } from './read-copies.ts';
import type { Terminal } from './terminal.ts';
import { readWords } from './read-words.ts';

/**
 * Compares every document that a content folder cites with its newest version, as the words of a command ask, and
 * says to the terminal what changed. Returns the exit code: 1 where nothing could be compared or written.
 */
export function followDocuments(words: string[], content: string, terminal: Terminal): number {
  try {
    follow(readGiven(words), content, terminal);
    return 0;
  } catch (error) {
    terminal.error((error as Error).message);
    return 1;
  }
}

function readGiven(words: string[]) {
  return readWords({
    args: words,
    options: {
      from: { type: 'string', multiple: true, default: [] },
      fetch: { type: 'boolean', default: false },
      remote: { type: 'string', default: 'https://github.com/' },
      write: { type: 'boolean', default: false },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  }).values;
}

function follow(values: Words, content: string, terminal: Terminal) {
  const folders = values.from;
  if (folders.length === 0)
    throw new Error(
      'Where are the repositories? npm run refresh:sources -- --from <folder> [--fetch] [--write --date YYYY-MM-DD]\nThe folder holds clones at owner/name, or copies of documents with an index.json.',
    );
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date))
    throw new Error(`"${values.date}" is no day. Write it as YYYY-MM-DD.`);
  const checked = checkContent(content);
  if (!checked.site || checked.findings.length > 0) throw new Error(formatReport(checked));
  const { site } = checked;
  if (values.fetch) fetchRepositories(site, folders[0]!, values.remote, terminal);
  const news = followSources(site, copyReader(folders));
  terminal.log(formatSourceNews(news));
  if (news.every(({ state }) => state === 'not-compared'))
    throw new Error('No document could be compared. Nothing was changed.');
  if (!values.write) return;
  const changes = listFileChanges(news, values.date);
  // What is newer than the day of the site would be a day after it.
  if (changes.size > 0 && values.date > site.settings.asOf)
    changes.set('content/site.yaml', [{ path: ['asOf'], value: values.date }]);
  for (const [file, list] of changes) {
    const path = join(content, file.replace(/^content\//, ''));
    writeFileSync(path, editFile(file, readFileSync(path, 'utf8'), list));
  }
  terminal.log(
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

type Words = ReturnType<typeof readGiven>;
