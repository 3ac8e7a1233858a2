import type { CopyNews, ReadCopy } from '../importing/sources/follow-sources.ts';
import type { Source } from '../schemas/source.ts';
import { findClone, readClone } from './repository-copy.ts';
import { readCopyIndex, readTextCopies, type TextCopy } from './text-copies.ts';

/** Reads documents from folders of clones and of copies: of several that have one, the newest. */
export function copyReader(folders: string[]): ReadCopy {
  const copies = folders.flatMap(readCopyIndex);
  const clones = new Map<string, string[]>();
  return (source) => {
    const { repository } = source;
    const found =
      clones.get(repository) ?? folders.flatMap((folder) => findClone(folder, repository) ?? []);
    clones.set(repository, found);
    return readSource(source, found, copies);
  };
}

function readSource(
  source: Source,
  clones: string[],
  copies: TextCopy[],
): CopyNews | { reason: string } {
  const hasCopy = copies.some(({ repository }) => repository === source.repository);
  const results = [
    ...clones.map((clone) => readClone(clone, source)),
    ...(hasCopy ? [readTextCopies(copies, source)] : []),
  ];
  const read = results.filter((result) => 'newest' in result);
  const [newest] = read.sort((a, b) => (a.newest.headDate < b.newest.headDate ? 1 : -1));
  return newest ?? results[0] ?? { reason: 'there is no copy of its repository' };
}
