import { defineMiddleware } from 'astro:middleware';
import { addBase } from './outputs/pages/edit-page.ts';
import { listPagePaths } from './model/permalinks/page-paths.ts';
import { listMenu } from './model/site-menu.ts';
import { contact, isLocal, repositoryUrl } from './settings.ts';
import { site } from './site.ts';

/**
 * Lets only pages pass that the site of this community has, and tells each who hears of errors and where else to go. During development it adds BASE_PATH to every address of our own in
 * a page, too; a build does so when it reads the finished pages, so that none is parsed twice.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const base = import.meta.env.BASE_URL;
  const path = url.pathname.slice(base.length - 1);
  // Where nothing is sent, a build writes no page.
  if (!isPage(path)) return new Response(null, { status: 404 });
  locals.menu = listMenu(site);
  locals.recipients = { repositoryUrl, contact };
  locals.isLocal = isLocal || import.meta.env.DEV;
  const response = await next();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (!import.meta.env.DEV || base === '/' || !isHtml) return response;
  return new Response(addBase(await response.text(), base), response);
});

/** Pages of the site, and those that stand at no address of their own. */
function isPage(path: string) {
  return listPagePaths(site).has(path) || /^\/(?:404|moved)(?:\/|\.html)?$/.test(path);
}
