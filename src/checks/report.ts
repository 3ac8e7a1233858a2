import type { CheckedContent } from './check-content.ts';
import type { Finding } from './finding.ts';

/** The outcome of a run in words: one line per problem with an indented hint, and one summary line. */
export function formatReport({ files, findings }: Pick<CheckedContent, 'files' | 'findings'>) {
  if (findings.length === 0) return `Content is sound: ${files} files, no problem.`;
  const broken = new Set(findings.map(({ file }) => file)).size;
  return [
    ...findings.map(formatFinding),
    '',
    `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'} in ${broken} of ${files} files.`,
  ].join('\n');
}

/** One problem as "file › field: what is wrong", its remedy indented below. */
export function formatFinding({ file, field, message, hint }: Finding) {
  const place = field ? `${file} › ${field}` : file;
  return `${place}: ${message}${hint ? `\n  ${hint}` : ''}`;
}
