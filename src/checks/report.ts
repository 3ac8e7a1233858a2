import { showStray } from './characters.ts';
import type { CheckedContent } from './check-content.ts';
import { countOf } from '../model/words/text.browser.ts';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';

/** The outcome of a run in words: one line per problem with an indented hint, and one summary line. */
export function formatReport({ files, findings, warnings }: Report) {
  const broken = new Set(findings.map(({ file }) => file)).size;
  const problems =
    findings.length === 0
      ? `Content is sound: ${countOf(files, 'file')}, no problem`
      : `${countOf(findings.length, 'problem')} in ${broken} of ${countOf(files, 'file')}`;
  const looks = warnings.length > 0 ? `, ${countOf(warnings.length, 'warning')}` : '';
  const lines = [...limitPerFile(findings), ...limitPerFile(warnings)].map(formatFinding);
  return [...lines, ...(lines.length > 0 ? [''] : []), `${problems}${looks}.`].join('\n');
}

/** One problem as "file › field: what is wrong", its remedy indented below; fit for a terminal, whatever a file holds. */
export function formatFinding({ file, field, message, hint, isWarning }: Finding) {
  const place = field ? `${show(file)} › ${show(field)}` : show(file);
  return `${place}: ${isWarning ? 'warning: ' : ''}${show(message)}${hint ? `\n  ${show(hint)}` : ''}`;
}

/** Both ends of a sentence, between which a long value may stand, without characters that a terminal acts on. */
function show(text: string) {
  const left = text.length - limits.sentence;
  if (left <= 0) return showStray(text);
  const half = limits.sentence / 2;
  return `${showStray(text.slice(0, half))} (… ${left} characters more …) ${showStray(text.slice(-half))}`;
}

/** The first problems of each file, which are sorted by file, and how many more there are. */
function limitPerFile(findings: Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { file } of findings) counts.set(file, (counts.get(file) ?? 0) + 1);
  const told = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { file } = finding;
    const number = (told.get(file) ?? 0) + 1;
    told.set(file, number);
    if (number <= limits.problems) return [finding];
    const left = (counts.get(file) ?? 0) - limits.problems;
    return number === limits.problems + 1
      ? [{ file, message: `${left} more of its problems are told when these are mended.` }]
      : [];
  });
}

type Report = Pick<CheckedContent, 'files' | 'findings' | 'warnings'>;
