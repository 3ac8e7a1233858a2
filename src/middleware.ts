import { defineMiddleware } from 'astro:middleware';
import { addBase } from './outputs/base-path.ts';

/** Adds BASE_PATH to every address of our own in a finished page, so that nothing else has to think of it. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const base = import.meta.env.BASE_URL;
  if (base === '/' || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  return new Response(addBase(await response.text(), base), response);
});
