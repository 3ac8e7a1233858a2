import { visit } from 'unist-util-visit';
import { findFact } from '../model/fact-path.ts';
import type { GovernanceEntry, ProgramEntry, Site } from '../model/site.ts';
import { describeStray } from './characters.ts';
import { explainAddress, ownAddressPattern } from '../schemas/address.ts';
import type { FileIds, Finding } from './finding.ts';
import type { OwnLink } from './own-links.ts';
import type { ContentFile } from './read-content.ts';

/** Components that authors may use in MDX, with the names of their attributes. */
const components: Record<string, string[]> = { Fact: ['path'] };

/**
 * Every problem of a file's prose: markup, code, headings, images, unknown components, links that are
 * not https or a path of this site, and facts that the edition does not state. With its links within the
 * site; where those lead is not looked at here. A role whose file has problems of its own is not missed.
 */
export function readProse(file: ContentFile, site?: Site, ids?: FileIds): Prose {
  if (!file.prose) return { findings: [], links: [] };
  const first = file.bodyLine ?? 1;
  if ('problem' in file.prose) {
    const { line, column, reason } = file.prose.problem;
    const finding = {
      file: file.file,
      field: `line ${line + first - 1}, column ${column}`,
      message: `this is not valid ${file.file.endsWith('.mdx') ? 'MDX' : 'Markdown'}. ${reason}`,
    };
    return { findings: [finding], links: [] };
  }
  const findings: Finding[] = [];
  const links: OwnLink[] = [];
  const edition = site && findEdition(file, site);
  // Without a site nothing is known of the facts; then only the form of the prose is checked.
  const states = (path: string) =>
    !site ||
    (edition !== undefined &&
      (findFact(site, edition, path) !== undefined || isOfBrokenRole(path, edition, site, ids)));
  visit(file.prose.tree, (node) => {
    const place = {
      file: file.file,
      field: `line ${(node.position?.start.line ?? 1) + first - 1}`,
    };
    const problem = describeNode(node as ProseNode, states) ?? describeStrayIn(node as ProseNode);
    if (problem) findings.push({ ...place, ...problem });
    else if ((node.type === 'link' || node.type === 'definition') && /^[/#]/.test(node.url))
      links.push({ ...place, url: node.url });
  });
  return { findings, links };
}

function isOfBrokenRole(path: string, { id }: GovernanceEntry, site: Site, ids?: FileIds) {
  const [collection, role] = path.split('.');
  const key = `${id}/${role}`;
  return collection === 'roles' && ids?.roles.has(key) === true && !site.roles.has(key);
}

function describeNode(
  node: ProseNode,
  states: (path: string) => boolean,
): Omit<Finding, 'file'> | undefined {
  switch (node.type) {
    case 'html':
      return {
        message: `"${clip(node.value)}" is markup.`,
        hint: 'Prose is plain Markdown without HTML.',
      };
    case 'code':
      return {
        message: 'prose has no blocks of code.',
        hint: 'What one types is short enough to stand in a sentence, between two "`".',
      };
    case 'heading':
      return {
        message: 'prose has no headings.',
        hint: 'Put what needs an anchor into "sections" of the front matter, with an id of its own.',
      };
    case 'footnoteReference':
    case 'footnoteDefinition':
      return {
        message: 'prose has no footnotes.',
        hint: 'They would bring a heading and anchors of their own. Say it in the sentence, or in brackets.',
      };
    case 'image':
    case 'imageReference':
      return {
        message: 'prose has no images.',
        hint: 'Every picture of this site is drawn from the facts.',
      };
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        message: `"${clip(node.value)}" is code.`,
        hint: `Use one of the components: ${Object.keys(components).join(', ')}.`,
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return describeComponent(node, states);
    case 'link':
    case 'definition':
      return describeLink(node.url ?? '');
    default:
      return undefined;
  }
}

/** Links are held to the rule of the fields; a path, query or anchor of this site stands beside it. */
function describeLink(url: string) {
  if (ownAddressPattern.test(url) || /^#[^\s#\\]+$/.test(url)) return undefined;
  const wrong = explainAddress(url);
  const either = 'must be a full https:// address or a path of this site.';
  return wrong === undefined
    ? undefined
    : { message: `"${clip(url)}" ${/^https:/i.test(url) ? wrong : either}` };
}

/** A character that nobody sees, though the file may write it out as "&#8203;"; lines may break between words. */
function describeStrayIn({ value = '', url = '', title, label }: ProseNode) {
  const stray = describeStray([value, title, label].join(''), '\n') ?? describeStray(url);
  return stray && { message: stray.message, hint: stray.hint };
}

function describeComponent(
  node: ProseNode,
  states: (path: string) => boolean,
): Omit<Finding, 'file'> | undefined {
  const allowed = components[node.name ?? ''];
  if (!allowed)
    return {
      message: `"<${node.name ?? ''}>" is markup.`,
      hint: `Use plain Markdown, or one of the components: ${Object.keys(components).join(', ')}.`,
    };
  if (node.type === 'mdxJsxFlowElement') {
    return {
      message: `"<${node.name ?? ''}>" stands at the start of a line and would become a paragraph of its own.`,
      hint: 'Break the line elsewhere, so that a word of the sentence comes first.',
    };
  }
  const attributes = node.attributes ?? [];
  const path = attributes.find(({ name }) => name === 'path')?.value;
  if (
    typeof path !== 'string' ||
    attributes.some(({ name, value }) => !allowed.includes(name ?? '') || typeof value !== 'string')
  ) {
    return { message: `"<${node.name ?? ''}>" takes exactly: path="…".` };
  }
  return states(path)
    ? undefined
    : {
        message: `the edition states no fact "${path}".`,
        hint: 'A path names keys and ids, for example "bodies.architecture-committee.seats.count".',
      };
}

function findEdition({ collection, id }: ContentFile, site: Site): GovernanceEntry | undefined {
  if (collection === 'governance') return site.governance.get(id);
  const program: ProgramEntry | undefined =
    collection === 'programs' ? site.programs.get(id) : undefined;
  return program?.governance ? site.governance.get(program.governance) : undefined;
}

function clip(text = '') {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

export interface Prose {
  findings: Finding[];
  links: OwnLink[];
}

interface ProseNode {
  type: string;
  value?: string;
  url?: string;
  title?: string | null;
  label?: string | null;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}
