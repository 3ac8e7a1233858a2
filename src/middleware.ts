import { defineMiddleware } from 'astro:middleware';
import { addBase } from './outputs/pages/edit-page.ts';
import { contact, isLocal, repositoryUrl } from './settings.ts';

/**
 * Tells every page who hears of errors. During development it adds BASE_PATH to every address of our own in
 * a page, too; a build does so when it reads the finished pages, so that none is parsed twice.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.recipients = { repositoryUrl, contact };
  locals.isLocal = isLocal || import.meta.env.DEV;
  const response = await next();
  const base = import.meta.env.BASE_URL;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!import.meta.env.DEV || base === '/' || !isPage) return response;
  return new Response(addBase(await response.text(), base), response);
});
