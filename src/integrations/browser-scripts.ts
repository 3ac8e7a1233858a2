import type { ViteUserConfig } from 'astro';

/**
 * How the scripts of the browser are cut into files: a small module with a file of its own costs a request, which
 * takes longer than its bytes. What every page runs is one file, words and addresses are a second,
 * the boxes of facets a third, and what finds things by name a fourth.
 */
export const browserScripts = {
  /** Every page names its scripts; a name would cost it bytes and tell no reader anything. */
  entryFileNames: '_astro/[hash].js',
  codeSplitting: {
    groups: [
      {
        name: 'frame',
        priority: 3,
        test: /PageLayout\.astro|\/components\/(?:page\/(?!fact-place)|browser\/(?:base|copy|elements)|search\/(?:site-search|open-panel|dialog))/,
      },
      {
        name: 'words',
        test: /\/components\/browser\/address|\/model\/(?:words\/(?!csv)|urls|search\/nearness)/,
        priority: 2,
      },
      {
        name: 'facets',
        test: /\/components\/facets|\/model\/catalog\/facet/,
        priority: 1,
      },
      { name: 'names', test: /\/model\/search\/(?:match-names|read-question)|find-by-name/ },
    ],
  },
};

/**
 * Modules that are asked for later are asked for plainly. Vite's own way would preload what they import: a
 * kilobyte on every page, for files that are no more than three.
 */
export function plainImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
