import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { contentGate } from './src/integrations/content-gate.ts';
import { plainProse } from './src/integrations/plain-prose.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { basePath, contentFolder, siteUrl } from './src/settings.ts';

export default defineConfig({
  ...(siteUrl ? { site: siteUrl } : {}),
  base: basePath,
  // Astro keeps what it read by id; another CONTENT_DIR needs a memory of its own.
  cacheDir: `./.cache/astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 8)}`,
  trailingSlash: 'always',
  // Own files for styles and scripts: the Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would change quotes and dashes in rules and commands.
    processor: unified({ gfm: true, smartypants: false, remarkPlugins: [plainProse] }),
  },
  integrations: [contentGate(), mdx(), searchIndex()],
  devToolbar: { enabled: false },
});
