import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../settings.ts';
import { root } from './run.ts';
import { serveSite } from './serve-site.ts';

const folder = join(root, process.env['SITE_FOLDER'] ?? 'dist');

if (existsSync(folder)) {
  const { port } = await serveSite({
    folder,
    base: basePath,
    port: Number(process.env['PORT'] ?? 4321),
  });
  console.log(`http://localhost:${port}${basePath} serves the last build.`);
} else {
  console.error('There is no build yet. Run "npm run build" first.');
  process.exitCode = 1;
}
