import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { apiHeaders, formatHeaders } from '../outputs/api-headers.ts';
import { basePath } from '../settings.ts';

/** Writes "_headers" into the finished site. Astro takes no page whose name begins with "_". */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(new URL('_headers', dir), formatHeaders(apiHeaders, basePath)),
    },
  };
}
