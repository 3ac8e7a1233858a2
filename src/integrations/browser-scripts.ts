import type { ViteUserConfig } from 'astro';

/**
 * How the scripts of the browser are cut into files: a small module with a file of its own costs a request, which
 * takes longer than its bytes. What every page runs is one file; what the tools of several pages share is a second; what
 * finds things by name is a third, which is asked for with the first key. With its own script a page has three.
 */
export const browserScripts = {
  /** Every page names its scripts; a name would cost it bytes and tell no reader anything. */
  entryFileNames: '_astro/[hash].js',
  codeSplitting: {
    groups: [
      {
        name: 'frame',
        priority: 3,
        test: /PageLayout\.astro|\/components\/(?:page\/(?!fact-place)|browser\/(?:base|copy|elements)|link-kit\/copy-snippet|search\/(?:site-search|open-panel|dialog))/,
      },
      {
        name: 'tools',
        priority: 2,
        test: /rolldown\/runtime|\/components\/(?:facets|browser\/(?:address|save-as)|questions\/narrow|search\/recent|catalog\/find-later|compare\/side-by-side)|\/model\/(?:words\/(?!csv)|urls|search\/nearness|catalog\/facet|catalog\/result-words|comparison|projects\/levels|published\/snippets)/,
      },
      {
        name: 'names',
        priority: 1,
        test: /\/model\/(?:search\/(?:match-names|read-question|read-facets)|catalog\/pasted)|find-by-name/,
      },
    ],
  },
};

/**
 * Modules that are asked for later are asked for together with what they import, not one after the other: on a thin
 * line each step takes a round trip. Vite's own way says the same in a kilobyte on every page.
 */
export function plainImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `export function __vitePreload(load, paths = []) {
        for (const path of paths) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = new URL('../' + path, import.meta.url);
          document.head.append(link);
        }
        return load();
      }`,
    },
  };
}
