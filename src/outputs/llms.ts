import { editionTitle, listEditions } from '../model/governance/governance.ts';
import { listMenu } from '../model/site-menu.ts';
import { listProjects } from '../model/projects/projects.ts';
import type { Site } from '../model/site.ts';
import {
  governancePath,
  programPath,
  projectPath,
  rolePath,
  twinPath,
  toAddress,
} from '../model/urls.browser.ts';
import type { PhrasingContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { writeLicenseLine } from './license.ts';

/** The file llms.txt: what the guide is, and the Markdown twins of its pages by subject (llmstxt.org). */
export function writeIndex(site: Site, pages: Map<string, TwinPage>, home: URL) {
  const { name, tagline, asOf } = site.settings;
  const { everything } = listMenu(site);
  const line = (path: string, title: string, text: string) =>
    pages.has(path)
      ? [
          `- ${printLine({ type: 'link', url: toAddress(home, twinPath(path)), children: [toText(title)] }, toText(`: ${text}`))}`,
        ]
      : [];
  const sections: [string, string[]][] = [
    [
      'Lists and indexes',
      everything.flatMap(({ path, label }) =>
        line(path, label, pages.get(path)?.description ?? ''),
      ),
    ],
    [
      'Governance documents',
      listEditions(site).flatMap((edition) =>
        line(governancePath(edition.id), editionTitle(edition), edition.model.summary),
      ),
    ],
    [
      'Projects',
      listProjects(site).flatMap(({ id, name: project, summary = 'summary not recorded' }) =>
        line(projectPath(id), project, summary),
      ),
    ],
    [
      'Ways to join',
      [...site.programs.values()].flatMap((program) =>
        line(programPath(program.id), program.name, program.summary),
      ),
    ],
    [
      'Optional',
      [...site.roles.values()].flatMap((role) => {
        const edition = site.governance.get(role.governance);
        const title = edition ? `${role.name}, ${editionTitle(edition)}` : role.name;
        return line(rolePath(role.id), title, role.summary);
      }),
    ],
  ];
  return [
    `# ${printLine(toText(name))}`,
    `> ${printLine(toText(tagline))}. Rules, roles and facts of projects, each with its source.`,
    `As of ${asOf}. "Not recorded" means that no source that was read says anything; "none" is written only where a source says so. License: ${writeLicenseLine(site.settings)}.`,
    `Every page has a Markdown twin: put .md in place of the last slash of its address. The text of all projects, governance documents, programs and terms in one file: ${toAddress(home, '/llms-full.txt')}`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * The file llms-full.txt: the text of every project, governance document, program and term, without
 * the lines that it was read from. Lists, roles and comparisons only arrange the same facts.
 */
export function writeFullText(site: Site, pages: Map<string, TwinPage>, home: URL) {
  const { name, tagline, asOf } = site.settings;
  const paths = [
    ...listEditions(site).map(({ id }) => governancePath(id)),
    ...listProjects(site).map(({ id }) => projectPath(id)),
    ...[...site.programs.keys()].map(programPath),
    '/glossary/',
  ];
  return [
    `# ${printLine(toText(name))}\n\n> ${printLine(toText(tagline))}.\n\nAs of ${asOf}. License: ${writeLicenseLine(site.settings)}. Sources stand on the pages.\n`,
    ...paths.flatMap((path) => {
      const page = pages.get(path);
      return page ? [`${lowerHeadings(cutSources(page.plain), toAddress(home, path))}\n`] : [];
    }),
  ].join('\n');
}

/** Names and texts as one line of Markdown in which none of their signs means anything. */
function printLine(...children: PhrasingContent[]) {
  return printer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}

function toText(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

const printer = unified().use(remarkStringify, { resourceLink: true }).freeze();

/** Without what one does with a page: link to it, follow it, compare it, report an error; the documents stand last. */
function cutSources(text: string) {
  return text
    .replace(/\n## (?:Link to this page|Sources|Documents)\n[\s\S]*$/, '')
    .replace(
      /^- \*\*(?:Follow|This page)\*\*: .*\n|^\[Compare with other documents\]\(\S+\)\n\n| \[Report an error\]\(\S+\)/gm,
      '',
    );
}

/** Below the title of the whole file; the address stands under the title of each page. */
function lowerHeadings(text: string, address: string) {
  return text
    .trim()
    .replace(/^#+ /gm, (marks) => `#${marks}`)
    .replace(/^(## .*)$/m, `$1\n\n${address}`);
}

export interface TwinPage {
  title: string;
  description: string;
  /** Text without sources. */
  plain: string;
}
