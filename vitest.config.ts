import { defineConfig } from 'vitest/config';

// Files share the modules of their worker: otherwise each file of the site suite parses all pages anew.
export default defineConfig({
  test: { testTimeout: 10_000, passWithNoTests: false, isolate: false },
});
