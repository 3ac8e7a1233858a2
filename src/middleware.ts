import { defineMiddleware } from 'astro:middleware';
import { addBase } from './outputs/pages/edit-page.ts';

/**
 * Adds BASE_PATH to every address of our own in a page during development. A build does so when it
 * reads the finished pages, so that none is parsed twice.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const base = import.meta.env.BASE_URL;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!import.meta.env.DEV || base === '/' || !isPage) return response;
  return new Response(addBase(await response.text(), base), response);
});
