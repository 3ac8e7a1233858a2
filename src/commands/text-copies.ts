import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyNews } from '../importing/sources/follow-sources.ts';
import type { Source } from '../schemas/source.ts';

/** The copies of documents that an "index.json" lists, with the repository, commit and path of each. */
export function readCopyIndex(folder: string): TextCopy[] {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as Omit<TextCopy, 'folder'>[]).map((copy) => ({
    ...copy,
    folder,
  }));
}

/** What such copies say about a document: the one of the commit that was read, and the newest one. */
export function readTextCopies(copies: TextCopy[], source: Source): CopyNews | { reason: string } {
  const { repository, path, commit = '' } = source;
  const dated = copies
    .filter((copy) => copy.repository === repository && copy.commit && copy.date && !copy.historic)
    .sort((a, b) => (a.date! < b.date! ? 1 : -1));
  const old = copies.find(
    (copy) => copy.repository === repository && copy.commit === commit && copy.path === path,
  );
  if (!old) return { reason: 'there is no copy of it at the commit that was read' };
  const newest = dated.find((copy) => copy.path === path);
  if (!newest?.date || !newest.commit) return { reason: 'no copy of it has a day' };
  if (source.headDate && newest.date < source.headDate)
    return { reason: 'its copy is older than the one that was read' };
  return {
    newest: { commit: newest.commit, headDate: newest.date },
    before: { text: readCopyText(old), path, headDate: old.date ?? newest.date },
    // A folder of copies may hold only some files of a repository, so that none is gone from it.
    after: { text: readCopyText(newest) },
    likely: [],
    rewritten: false,
  };
}

/** The text of a copy. */
export function readCopyText({ folder, text }: TextCopy) {
  return readFileSync(join(folder, text), 'utf8');
}

export interface TextCopy {
  folder: string;
  /** Path of the copy below its folder. */
  text: string;
  repository: string;
  commit: string | null;
  /** Day of the head of the repository that it was copied from. */
  date?: string | null;
  path: string;
  historic?: boolean;
}
