import { statSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../model/words/text.browser.ts';
import { isTextFile } from '../outputs/file-types.ts';
import type { FileToCompress } from './compress-thread.ts';
import { listFiles } from './read-addresses.ts';
import { runInThreads } from './threads.ts';

/**
 * Writes a copy of each text of a finished site beside it, compressed by Brotli and by gzip, for hosts that send such
 * copies. A text so short that it fits a packet has none. Says how many texts have copies, and their bytes.
 */
export async function compressFiles(folder: string): Promise<Compressed> {
  const files = listFiles(folder)
    .filter((path) => !isForHost(path) && isTextFile(path))
    .map((path) => ({ path: join(folder, path), size: statSync(join(folder, path)).size }))
    .filter(({ size }) => size >= shortest)
    // Threads are dealt the files in turn, so that each gets as many long ones as the others.
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  const sizes = await runInThreads<FileToCompress, CompressedSizes>(
    new URL('compress-thread.ts', import.meta.url),
    files,
  );
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    files: files.length,
    plain: sum(files.map(({ size }) => size)),
    brotli: sum(sizes.map(({ brotli }) => brotli)),
    gzip: sum(sizes.map(({ gzip }) => gzip)),
  };
}

/** What compressing came to, in a few words. */
export function formatCompressed({ files, plain, gzip, brotli }: Compressed) {
  const show = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `${countOf(files, 'text')} compressed: ${show(plain)}, by gzip ${show(gzip)}, by Brotli ${show(brotli)}`;
}

function isForHost(path: string) {
  return path === '_headers' || path === '_redirects';
}

/** Bytes below which a copy saves nothing that anybody could measure. */
const shortest = 512;

interface CompressedSizes {
  brotli: number;
  gzip: number;
}

interface Compressed extends CompressedSizes {
  files: number;
  plain: number;
}
