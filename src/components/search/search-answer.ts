import type { Piece } from '../../model/search/excerpt.browser.ts';
import type { SearchKind } from '../../model/search/index-format.browser.ts';
import type { NamedThing } from '../../model/search/named-things.browser.ts';
import type { ReadQuestion } from '../../model/search/read-question.browser.ts';
import type { TextAnswer } from '../../model/search/search-texts.browser.ts';

/** An answer of which nothing has come. */
export const emptyAnswer: Omit<SearchAnswer, 'question'> = {
  state: 'waiting',
  goTo: [],
  hits: [],
  kinds: [],
  total: 0,
  more: false,
  none: false,
  nearest: [],
  texts: undefined,
  phraseFound: true,
};

export interface Hit {
  kind: SearchKind;
  title: string;
  /** The page that a place stands on; empty for a page. */
  page: string;
  path: string;
  superseded: boolean;
  text: string;
  excerpt: Piece[];
}

export interface SearchAnswer {
  question: ReadQuestion;
  /** "waiting": texts are on their way; "late": not within two seconds; "failed": something did not arrive. */
  state: 'waiting' | 'done' | 'late' | 'failed';
  goTo: NamedThing[];
  hits: Hit[];
  kinds: { kind: SearchKind; count: number }[];
  total: number;
  more: boolean;
  /** The guide has no answer. */
  none: boolean;
  nearest: NamedThing[];
  texts: TextAnswer | undefined;
  phraseFound: boolean;
}
