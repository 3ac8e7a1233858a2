import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { convertPage, type PageText } from '../outputs/twins/markdown-twin.ts';
import { readHead, type Head } from '../outputs/twins/read-head.ts';

/** Reads finished pages in several threads at once; the order of the answer is that of the pages. */
export async function readPages(folder: string, pages: Page[], threads: number) {
  const parts = Array.from({ length: threads }, (_, part) =>
    pages.filter((_page, index) => index % threads === part),
  );
  const read = await Promise.all(parts.map((part) => readInThread({ folder, pages: part })));
  const found = new Map(read.flat().map((page) => [page.file, page]));
  return pages.map(({ file }) => found.get(file)!);
}

function readInThread(work: Work): Promise<ReadPage[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function readAll({ folder, pages }: Work): ReadPage[] {
  return pages.map(({ file, address }) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const head = readHead(html);
    return { file, address, head, text: head.twin ? convertPage(html, address) : undefined };
  });
}

if (!isMainThread && isWork(workerData)) parentPort?.postMessage(readAll(workerData));

function isWork(data: unknown): data is Work {
  return typeof data === 'object' && data !== null && 'pages' in data && 'folder' in data;
}

interface Page {
  /** Path of the file in the finished site. */
  file: string;
  address: string;
}

interface Work {
  folder: string;
  pages: Page[];
}

interface ReadPage extends Page {
  head: Head;
  /** Absent where the page links to no twin. */
  text: PageText | undefined;
}
