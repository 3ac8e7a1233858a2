import { defineConfig } from 'vitest/config';

/** Milliseconds after which a test or hook hangs for sure. How fast a busy machine is proves nothing. */
const limit = 900_000;

// Files share the modules of their worker: otherwise each file of the site suite parses all pages anew.
export default defineConfig({
  test: {
    testTimeout: limit,
    hookTimeout: limit,
    teardownTimeout: limit,
    passWithNoTests: false,
    isolate: false,
  },
});
