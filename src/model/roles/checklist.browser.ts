import { inMarkdown } from '../published/snippets.browser.ts';

/** The conditions of a role as a task list in Markdown, for an issue, with how it is decided and where all of it stands. */
export function formatChecklist({ title, page, conditions, decision }: Checklist) {
  const tasks = conditions.map(
    ({ text, done, sources }) =>
      `- [${done ? 'x' : ' '}] ${inMarkdown(text)}${listSources(sources)}`,
  );
  const steps = decision.map(({ label, text }) => `- ${inMarkdown(label)}: ${inMarkdown(text)}`);
  return [
    `### ${inMarkdown(title)}`,
    tasks.length > 0 ? tasks.join('\n') : 'What it asks for is not recorded.',
    ...(steps.length > 0 ? ['How it is decided:', steps.join('\n')] : []),
    `From <${page}>`,
  ].join('\n\n');
}

function listSources(sources: Source[]) {
  const links = sources.map(({ label, href }) => `[${inMarkdown(label)}](${href})`);
  return links.length > 0 ? ` (${links.join(', ')})` : '';
}

interface Source {
  label: string;
  href: string;
}

export interface Checklist {
  title: string;
  /** Full address of the page of the role. */
  page: string;
  conditions: { text: string; done: boolean; sources: Source[] }[];
  /** What is recorded of the decision. */
  decision: { label: string; text: string }[];
}
