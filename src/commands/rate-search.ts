/** How well an answer met a question. A question with places counts for the place as well as for its page. */
export function rateAnswer(question: AskedQuestion, links: string[], status: string): RatedAnswer {
  const pages = new Set(question.right.map((right) => right.split('#')[0]));
  const places = question.right.filter((right) => right.includes('#'));
  const rankOf = (test: (link: string) => boolean) => {
    const at = links.findIndex(test);
    return at < 0 ? Infinity : at + 1;
  };
  return {
    question,
    links,
    rank: rankOf((link) => pages.has(link.split('#')[0])),
    placeRank: places.length > 0 ? rankOf((link) => question.right.includes(link)) : undefined,
    said: links.length === 0 && status.startsWith('Nothing was found'),
  };
}

/** A table of all kinds, then of the questions that were looked at while tuning and of those held back. */
export function summarize(answers: RatedAnswer[]): string[] {
  const kinds = [...new Set(answers.map(({ question }) => question.kind))];
  const rows: [string, RatedAnswer[]][] = [
    ...kinds.map((kind): [string, RatedAnswer[]] => [
      kind,
      answers.filter(({ question }) => question.kind === kind),
    ]),
    ['all, tuned on', answers.filter(({ question }) => !question.held)],
    ['all, held back', answers.filter(({ question }) => question.held)],
    ['all', answers],
    // The same for the place on the page instead of the page.
    [
      'right place',
      answers.flatMap((answer) =>
        answer.placeRank === undefined ? [] : [{ ...answer, rank: answer.placeRank }],
      ),
    ],
  ];
  return [
    `${'kind'.padEnd(26)} count   @1   @5  MRR  place@5  said`,
    ...rows.map(([name, list]) => `${name.padEnd(26)} ${summarizeRow(list)}`),
  ];
}

function summarizeRow(list: RatedAnswer[]) {
  const answered = list.filter(({ question }) => question.right.length > 0);
  const unanswered = list.filter(({ question }) => question.right.length === 0);
  const placed = list.filter(({ placeRank }) => placeRank !== undefined);
  const share = (part: number, whole: number) =>
    whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4);
  const within = (most: number) => answered.filter(({ rank }) => rank <= most).length;
  return [
    String(list.length).padStart(5),
    share(within(1), answered.length),
    share(within(5), answered.length),
    share(
      answered.reduce((sum, { rank }) => sum + 1 / rank, 0),
      answered.length,
    ),
    `   ${share(placed.filter(({ placeRank = Infinity }) => placeRank <= 5).length, placed.length)}`,
    ` ${unanswered.length === 0 ? '–' : `${unanswered.filter(({ said }) => said).length} of ${unanswered.length}`}`,
  ].join(' ');
}

/** The middle of a list of numbers. */
export function median(numbers: number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export interface AskedQuestion {
  ask: string;
  kind: string;
  /** Paths of pages, or of places on them; none where the guide has no answer. */
  right: string[];
  /** Measured, but not looked at while tuning. */
  held?: boolean;
}

export interface RatedAnswer {
  question: AskedQuestion;
  links: string[];
  /** Place of the first right page, infinite where there is none. */
  rank: number;
  placeRank: number | undefined;
  /** Whether it was said that there is no answer. */
  said: boolean;
}
