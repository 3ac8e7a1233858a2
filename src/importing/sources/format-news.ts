import { countOf, joinWords } from '../../model/words/text.browser.ts';
import { formatPath } from '../../model/words/field-path.ts';
import type { NumberedLine } from './compare-citations.ts';
import type { CitationNews, SourceNews } from './follow-sources.ts';

/**
 * The news of the sources as a person reads them, in Markdown: what changed, line by line, what is gone, what
 * moved on, and what could not be compared. The texts are those of others: nothing of them can act on a page or
 * in a log.
 */
export function formatSourceNews(news: SourceNews[]): string {
  const inState = <State extends SourceNews['state']>(state: State) =>
    news.filter((one): one is NewsOf<State> => one.state === state);
  const changed = inState('changed');
  const gone = inState('gone');
  const unchanged = inState('unchanged');
  const parts = [
    summarize(news),
    ...section('Changed at cited lines', changed.map(formatChanged)),
    ...section('Gone or moved', gone.map(formatGone)),
    ...section('Moved on, cited lines as they were', unchanged.map(formatUnchanged)),
    ...section('Not compared', formatReasons(inState('not-compared'))),
  ];
  return parts.join('\n\n');
}

/** How many documents are in which state, in one sentence. */
function summarize(news: SourceNews[]) {
  const count = (state: SourceNews['state']) => news.filter((one) => one.state === state).length;
  const changes = news.flatMap((one) =>
    one.state === 'changed' ? one.results.filter(isChanged).map(nameFact) : [],
  );
  const repositories = new Set(news.map(({ source }) => source.repository)).size;
  return [
    `${countOf(news.length, 'document')} of ${countOf(repositories, 'repository', 'repositories')}:`,
    `${count('newest')} newest already, ${count('unchanged')} moved on with their cited lines as they were,`,
    `${count('changed')} changed at cited lines (${countOf(new Set(changes).size, 'fact')}),`,
    `${count('gone')} gone, ${count('not-compared')} not compared.`,
  ].join(' ');
}

function formatChanged(one: NewsOf<'changed'>) {
  const { source, before, version, rewritten } = one;
  const changes = one.results.filter(isChanged);
  return [
    `### ${nameDocument(one)}`,
    `Changed on ${before.changed}: ${source.commit?.slice(0, 8)} → ${version.commit.slice(0, 8)}.${rewritten ? ' The commit that was read is not in the history of the newest.' : ''}${countMoved(one.results)}`,
    ...[...groupBy(changes, ({ reference }) => reference).values()].map(formatChange),
  ].join('\n\n');
}

/** The change of one citation, with all facts that have it. */
function formatChange(citations: CitationNews[]) {
  const [{ reference, verdict }] = citations as [CitationNews];
  if (verdict.state !== 'changed') return '';
  const { headings, before, after } = verdict;
  const heading =
    headings.after !== undefined && headings.after !== headings.before
      ? `The lines stand below "${clean(headings.after)}" now, no longer below "${clean(headings.before)}".`
      : '';
  const facts = citations.map(
    ({ file, path, isNew }) =>
      `- ${file} › ${formatPath(path.slice(0, -2)) || 'ref'}${isNew ? '' : ' (marked before)'}`,
  );
  const lines = [
    ...before.map((line) => printLine('-', line)),
    ...after.map((line) => printLine('+', line)),
  ];
  return [
    `${reference}, the source of:\n\n${facts.join('\n')}`,
    ...(heading ? [heading] : []),
    ...(lines.length > 0 ? [['```diff', ...lines, '```'].join('\n')] : []),
  ].join('\n\n');
}

function formatGone(one: NewsOf<'gone'>) {
  const { since, likely, citations } = one;
  const where =
    likely.length > 0
      ? `It is likely at ${joinWords(likely.map((path) => `\`${clean(path)}\``))}: put that under "path" and run this again.`
      : 'No file of that name is left.';
  return `- ${nameDocument(one)}: not there any more on ${since}, ${countOf(citations.length, 'citation')}. ${where}`;
}

function formatUnchanged(one: NewsOf<'unchanged'>) {
  const { source, version, rewritten, results } = one;
  const moved = countMoved(results) || ' No line moved.';
  return `- ${nameDocument(one)}: ${source.commit?.slice(0, 8)} → ${version.commit.slice(0, 8)} of ${version.headDate}.${moved}${rewritten ? ' The commit that was read is not in the history of the newest.' : ''}`;
}

/** One line for each reason, with the documents that it holds for. */
function formatReasons(news: NewsOf<'not-compared'>[]) {
  return [...groupBy(news, ({ reason }) => reason)].map(([reason, those]) => {
    const names = those.map(({ source }) => `${source.repository} ${source.path}`);
    return `- ${reason}: ${[...new Set(names)].join(', ')}`;
  });
}

function groupBy<Item>(items: Item[], nameGroup: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    groups.set(nameGroup(item), [...(groups.get(nameGroup(item)) ?? []), item]);
  return groups;
}

function nameDocument({ file, source }: SourceNews) {
  return `${source.repository} ${source.path} (${file}, source "${source.id}")`;
}

function countMoved(results: CitationNews[]) {
  const moved = results.filter(
    ({ verdict, now, reference }) => verdict.state === 'same' && now !== reference,
  );
  return moved.length > 0 ? ` ${countOf(moved.length, 'citation')} moved to other lines.` : '';
}

function isChanged({ verdict }: CitationNews) {
  return verdict.state === 'changed';
}

function nameFact({ file, path }: CitationNews) {
  return [file, ...path.slice(0, -1)].join(' ');
}

function section(title: string, lines: string[]) {
  return lines.length > 0
    ? [`## ${title}`, lines.join(lines[0]!.startsWith('###') ? '\n\n' : '\n')]
    : [];
}

function printLine(sign: '-' | '+', { line, text }: NumberedLine) {
  return `${sign} ${line}: ${clean(text)}`;
}

/** Foreign text as one harmless line: no control characters, no command of a workflow, and not endless. */
function clean(text: string) {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').replaceAll('##[', '## [');
  const safe = line.replaceAll('`', 'ˋ').replaceAll('::', ': :');
  return safe.length > 300 ? `${safe.slice(0, 300)} …` : safe;
}

type NewsOf<State extends SourceNews['state']> = SourceNews & { state: State };
