import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserScripts, plainImports } from './src/integrations/browser-scripts.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { plainProse } from './src/integrations/plain-prose.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { astroFolder, basePath, siteUrl } from './src/settings.ts';

export default defineConfig({
  ...(siteUrl ? { site: siteUrl } : {}),
  base: basePath,
  cacheDir: astroFolder,
  trailingSlash: 'always',
  // Files of their own: src/commands/keep-links.ts puts the styles of a page into it and allows them by their hash.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Whoever builds need not be who has installed the packages.
    cacheDir: `${astroFolder}/vite`,
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: {
      client: { build: { rolldownOptions: { output: browserScripts } } },
    },
    plugins: [plainImports()],
  },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would change quotes and dashes in rules and commands.
    processor: unified({ gfm: true, smartypants: false, remarkPlugins: [plainProse] }),
  },
  integrations: [contentGate(), mdx(), searchIndex()],
  devToolbar: { enabled: false },
});
