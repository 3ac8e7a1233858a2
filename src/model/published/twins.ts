import { buildDotProject } from '../projects/dot-project.ts';
import { hasPart } from '../site-parts.ts';
import type { Site } from '../site.ts';
import { countOf } from '../words/text.browser.ts';
import { dotProjectPath, feedPath, projectPath, timelinePath, twinPath } from '../urls.browser.ts';

/** The files for programs beside the pages, each with what it holds and one that can be opened. */
export function listTwins(site: Site): Twin[] {
  const projects = [...site.projects.values()];
  const exported = projects.filter((project) => buildDotProject(site, project).document);
  const [first] = projects;
  return [
    {
      name: 'Markdown',
      text: 'Every page as text: put .md in place of the last slash of its address.',
      example: twinPath(first ? projectPath(first.id) : '/'),
    },
    {
      name: 'All changes',
      text: 'An Atom feed of changes of level and of governance documents, by the day they happened.',
      example: feedPath(),
    },
    ...(hasPart(site, 'timeline')
      ? [
          {
            name: 'Changes of level',
            text: 'An Atom feed of every dated change of level. Changes without a day stand only on the pages.',
            example: feedPath(timelinePath()),
          },
        ]
      : []),
    ...(first
      ? [
          {
            name: 'One project',
            text: 'An Atom feed beside the page of each project: its changes of level and of its governance document. Beside each governance document stands one of its changes alone.',
            example: feedPath(projectPath(first.id)),
          },
        ]
      : []),
    ...(exported[0]
      ? [
          {
            name: 'CNCF .project',
            text: `The facts of a project as project.yaml, schema version 1.0.0 of cncf/automation, for ${countOf(exported.length, 'project')} of ${projects.length}. For the others a fact that the format wants is not recorded, and their pages say which.`,
            example: dotProjectPath(exported[0].id),
          },
        ]
      : []),
    {
      name: 'For language models',
      text: 'llms.txt lists the Markdown files by subject. llms-full.txt holds the text of all projects, governance documents, programs and terms in one file, without sources.',
      example: '/llms.txt',
    },
    {
      name: 'Sitemap',
      text: 'All pages that can be found, each with the day of the newest dated fact of its file.',
      example: '/sitemap.xml',
    },
    {
      name: 'Search',
      text: 'An OpenSearch description, by which a browser searches the guide from its address bar.',
      example: '/opensearch.xml',
    },
  ];
}

export interface Twin {
  name: string;
  text: string;
  /** Path of one such file. */
  example: string;
}
