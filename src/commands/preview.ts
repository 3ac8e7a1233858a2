import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { basePath, host, port as wishedPort } from '../settings.ts';
import { listMisplaced } from './required-settings.ts';
import { root } from './run.ts';
import { serveSite } from './serve-site.ts';
import { mendFolder } from './site-folders.ts';

const folder = resolve(root, process.env['SITE_FOLDER'] ?? 'dist');
const wrong = listMisplaced({ siteUrl: undefined, basePath, port: wishedPort });
mendFolder(folder);

if (wrong.length > 0) fail(wrong.join('\n'));
else if (!existsSync(folder)) fail('There is no build yet. Run "npm run build" first.');
else {
  await serveSite({ folder, base: basePath, port: wishedPort, host }).then(
    ({ address }) => console.log(`${address} serves the last build.`),
    ({ message }: Error) => fail(message),
  );
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
