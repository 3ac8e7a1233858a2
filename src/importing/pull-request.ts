import { countOf } from '../model/words/text.browser.ts';

/**
 * The text of the pull request of a refresh: what was found, as code, so that nothing in a foreign file mentions a
 * person, closes an issue or becomes a link, and no longer than GitHub takes.
 */
export function formatPullRequest(lines: string[]) {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    const cut = line.length > longestLine ? `${line.slice(0, longestLine)} …` : line;
    length += cut.length + 1;
    if (length > longestText) break;
    shown.push(cut);
  }
  const left = lines.length - shown.length;
  const more = left > 0 ? [`${countOf(left, 'more line')} in the log of the run.`, ''] : [];
  const fence = '`'.repeat(1 + longestRun(shown.join('\n'), 3));
  return [
    'Found by the weekly refresh. Look at each change before it is merged; what the files of others say is quoted as it came.',
    '',
    `${fence}text`,
    ...shown,
    fence,
    '',
    ...more,
  ].join('\n');
}

/** The length of the longest run of backticks, at least two: a fence is longer than what it encloses. */
function longestRun(text: string, least: number) {
  return Math.max(least - 1, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** GitHub refuses a text of more than 65,536 characters. */
const longestText = 60_000;

const longestLine = 2_000;
