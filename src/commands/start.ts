import { join } from 'node:path';
import { countFigures } from '../model/projects/figures.ts';
import { countOf } from '../model/words/text.browser.ts';
import { basePath, host, port as wishedPort, siteUrl } from '../settings.ts';
import { publishSite, type Built } from './build-site.ts';
import { listMisplaced } from './required-settings.ts';
import { root } from './run.ts';
import { serveSite } from './serve-site.ts';

const wrong = listMisplaced({ siteUrl, basePath, port: wishedPort });
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log('Building the site and its search index.');
// The pages say that this is no published site; Astro renders them in a process that inherits this.
process.env['LOCAL_BUILD'] = 'yes';
const built = await publishSite({
  folder: 'dist',
  siteUrl: siteUrl ?? `http://localhost:${wishedPort}`,
});

if (built.ok)
  await serveSite({ folder: join(root, 'dist'), base: basePath, port: wishedPort, host }).then(
    (served) => console.log(`${served.address}${sayPort(served)} serves ${countAll(built)}.`),
    ({ message }: Error) => fail(message),
  );
else fail(built.message);

function sayPort({ port }: { port: number }) {
  return port === wishedPort ? '' : ` (port ${wishedPort} is taken)`;
}

function countAll({ pages, site }: Extract<Built, { ok: true }>) {
  const figures = countFigures(site);
  return [
    countOf(pages, 'page'),
    countOf(figures.projects, 'project'),
    countOf(figures.editions, 'governance edition'),
    countOf(figures.roles, 'role'),
    countOf(figures.programs, 'program'),
    countOf(figures.organizations, 'organization'),
    countOf(figures.terms, 'term'),
  ].join(', ');
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
