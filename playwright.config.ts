import { defineConfig } from '@playwright/test';
import { requireBrowser } from './src/commands/find-browser.ts';
import { basePath } from './src/settings.ts';

const port = process.env['PORT'] ?? '4399';
const executablePath = await requireBrowser();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  // Two runs may go on at once, at the root and below a base path.
  outputDir: `test-results/${process.env['REPORT'] ?? 'e2e'}`,
  // One set of pictures for all machines; screens.spec.ts says which browser they are compared in.
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  reporter: [['line'], ['json']],
  workers: 2,
  fullyParallel: true,
  // How fast a busy machine is proves nothing.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // Between two runs of a browser lies what no test governs; npm test names each test that needed a second try.
  retries: 1,
  use: {
    baseURL: `http://localhost:${port}${basePath}`,
    launchOptions: {
      executablePath,
      args: [
        ...sandbox,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts`,
    url: `http://localhost:${port}${basePath}`,
    env: {
      PORT: port,
      SITE_FOLDER: process.env['SITE_FOLDER'] ?? 'dist',
      BASE_PATH: basePath,
    },
    reuseExistingServer: false,
  },
});
