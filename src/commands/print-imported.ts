import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { updateCatalogFile } from '../importing/catalog-file.ts';
import { printMaintainers, printOrganization } from '../importing/format-maintainers.ts';
import type { Drift } from '../importing/landscape-drift.ts';
import type { CountedMaintainers } from '../importing/maintainers.ts';
import type { Site } from '../model/site.ts';
import type { ContentFiles } from './write-content.ts';

/** The texts of the files of the catalog in which something has changed. */
export function printCatalog(folder: string, drift: Drift, day: string): ContentFiles[] {
  const touched = new Set([...drift.changed, ...drift.moved].map(({ project }) => project));
  return [...touched].map((project): ContentFiles => {
    const file = `projects/${project.id}.yaml`;
    const changes = drift.changed.filter((change) => change.project === project);
    const move = drift.moved.find((one) => one.project === project);
    return new Map([
      [
        file,
        edit(join(folder, file), (document) => updateCatalogFile(document, changes, move, day)),
      ],
    ]);
  });
}

/** The text of the counts, and that of a file for each organization that has none. */
export function printCounts(counted: CountedMaintainers, day: string): ContentFiles {
  const named = new Set(
    counted.projects.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
  );
  return new Map([
    ['fetched/maintainers.json', printMaintainers(day, counted)],
    ...counted.added
      .filter(({ name, id }) => id !== undefined && named.has(name))
      .map(({ name, id }): [string, string] => [
        `organizations/${id}.yaml`,
        printOrganization(name, day),
      ]),
  ]);
}

/** The text of the site's own file with the day for which the site speaks, which never goes back. */
export function printSiteDay(folder: string, { settings }: Site, day: string): ContentFiles {
  if (day <= settings.asOf) return new Map();
  const text = readFileSync(join(folder, 'site.yaml'), 'utf8');
  return new Map([['site.yaml', text.replace(/^(asOf:\s*['"]?)[\d-]+/m, `$1${day}`)]]);
}

/** The text of a YAML file of the content after an edit, comments kept. */
function edit(path: string, change: (document: Document) => void) {
  const text = readFileSync(path, 'utf8');
  const document = parseDocument(text, { customTags: ['timestamp'] });
  change(document);
  return document.toString({ singleQuote: true, lineWidth: 100, flowCollectionPadding: false });
}
