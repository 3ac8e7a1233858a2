import type { IncomingMessage, ServerResponse } from 'node:http';
import { drawCardOnce } from '../outputs/cards/cache.ts';
import { writeLicenseLine } from '../outputs/license.ts';
import { readPage } from '../outputs/pages/read-page.ts';
import { listPrintedFiles, type PrintedFile } from '../outputs/printed-files.ts';
import { splitText, writeTwin, type Front } from '../outputs/twins/markdown-twin.ts';
import { basePath, siteUrl } from '../settings.ts';

/**
 * Serves, during development, what a build adds to the pages of Astro: what is printed from the model,
 * and the Markdown twin of a page, each when it is asked for.
 */
export function serveMachineFiles() {
  let files = new Map<string, PrintedFile>();
  let front = { asOf: '', license: '' };
  return {
    /** From now on, files of this site are served; without one, those of the last. */
    show: (site: Site | undefined) => {
      if (!site) return;
      files = new Map(listPrintedFiles(site).map((file) => [file.path, file]));
      front = { asOf: site.settings.asOf, license: writeLicenseLine(site.settings) };
    },
    /** Answers a request for such a file, and passes all others on. */
    answer: (request: Request, response: ServerResponse, next: Next) => {
      // Vite takes the base path off "url" before it asks.
      const url = request.originalUrl ?? request.url ?? '/';
      const address = new URL(url, `http://${request.headers.host ?? 'localhost'}`);
      if (!address.pathname.startsWith(basePath)) return next();
      makeFile(`/${address.pathname.slice(basePath.length)}`, address).then((made) => {
        if (!made) return next();
        response.setHeader('content-type', made.type);
        response.end(made.content);
      }, next);
    },
  };

  async function makeFile(path: string, address: URL) {
    const file = files.get(path);
    if (file) return { type: file.type, content: await print(file, address) };
    const content = path.endsWith('.md') ? await printTwin(address, front) : undefined;
    return content === undefined ? undefined : { type: 'text/markdown; charset=utf-8', content };
  }
}

function print({ type, print: write }: PrintedFile, address: URL) {
  const text = write(new URL(basePath, siteUrl ?? address));
  return type === 'image/png' ? drawCardOnce(text) : text;
}

/** The twin of a page as the server renders it now, with the base path; nothing where there is no page. */
async function printTwin(twin: URL, front: Pick<Front, 'asOf' | 'license'>) {
  const page = new URL(twin.pathname.replace(/(?:\/index)?\.md$/, '/'), twin);
  const answer = await fetch(page);
  if (!answer.ok) return undefined;
  const { href: address } = new URL(page.pathname, siteUrl ?? page);
  const { title, marked } = readPage(await answer.text(), { address, base: '/' });
  if (marked === undefined) return undefined;
  return writeTwin(splitText(marked).text, { title, address, ...front });
}

type Site = Parameters<typeof listPrintedFiles>[0];
type Request = IncomingMessage & { originalUrl?: string | undefined };
type Next = (error?: unknown) => void;
