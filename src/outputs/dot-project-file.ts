import { stringify } from 'yaml';
import { dotProjectSchema, dotProjectSource, type DotProject } from '../schemas/dot-project.ts';

/**
 * A .project document as YAML, with days in quotes for readers of older YAML. It is checked against the rules of the format before it is written.
 */
export function formatDotProject(document: DotProject, { asOf, page }: Place) {
  const { repository, path, commit, version } = dotProjectSource;
  const head = [
    `Facts as of ${asOf}, with their sources: ${page}`,
    `Schema ${version}: ${repository}/blob/${commit}/${path}`,
    'Made from what the guide has recorded. The document of the project itself comes first.',
  ];
  const checked = dotProjectSchema.parse(document);
  return `${head.map((line) => `# ${line}`).join('\n')}\n${stringify(checked, { lineWidth: 0, version: '1.1' })}`;
}

interface Place {
  asOf: string;
  /** Address of the project's page. */
  page: string;
}
