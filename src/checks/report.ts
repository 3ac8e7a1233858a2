import type { CheckedContent } from './check-content.ts';
import { countOf } from '../model/words/text.browser.ts';
import type { Finding } from './finding.ts';

/** The outcome of a run in words: one line per problem with an indented hint, and one summary line. */
export function formatReport({ files, findings, warnings }: Report) {
  const broken = new Set(findings.map(({ file }) => file)).size;
  const problems =
    findings.length === 0
      ? `Content is sound: ${files} files, no problem`
      : `${countOf(findings.length, 'problem')} in ${broken} of ${files} files`;
  const looks = warnings.length > 0 ? `, ${countOf(warnings.length, 'warning')}` : '';
  const lines = [...findings, ...warnings].map(formatFinding);
  return [...lines, ...(lines.length > 0 ? [''] : []), `${problems}${looks}.`].join('\n');
}

/** One problem as "file › field: what is wrong", its remedy indented below. */
export function formatFinding({ file, field, message, hint, isWarning }: Finding) {
  const place = field ? `${file} › ${field}` : file;
  return `${place}: ${isWarning ? 'warning: ' : ''}${message}${hint ? `\n  ${hint}` : ''}`;
}

type Report = Pick<CheckedContent, 'files' | 'findings' | 'warnings'>;
