import type { StatedNone } from '../schemas/fields.ts';
import type { Citation, Cite } from './references.ts';
import { capitalize, toPlainText, type Sentence } from './words/text.browser.ts';

/** One fact as a page prints it: name, value, source. */
export interface Row {
  id?: string | undefined;
  label: string;
  state: 'stated' | 'stated-none' | 'not-recorded';
  /** Lines of the value; of "stated-none" what the source adds to it. */
  lines: Sentence[];
  citations: Citation[];
  /** Source in words, where it is not a line of a document. */
  source?: string | undefined;
  warning?: string | undefined;
  /** Of a row that is not recorded: when and where somebody looked for it. */
  search?: Sentence | undefined;
  contradictions?: Contradiction[] | undefined;
}

export interface Contradiction {
  text: string;
  citations: Citation[];
}

/** A row builder for one page: every row gets an anchor below the prefix and links to its lines. */
export function rowBuilder(cite: Cite, prefix = ''): BuildRow {
  return (id, label, fact, describe) => {
    const place = { id: prefix ? `${prefix}-${id}` : id, label };
    if (fact === undefined) return { ...place, state: 'not-recorded', lines: [], citations: [] };
    if (isStatedNone(fact)) {
      const lines = fact.note ? [[capitalize(fact.note)]] : [];
      return { ...place, state: 'stated-none', lines, citations: cite(fact.statedNone) };
    }
    const lines = describe(fact as Exclude<typeof fact, StatedNone>).filter(
      (line) => toPlainText(line) !== '',
    );
    if (lines.length === 0) return { ...place, state: 'not-recorded', lines, citations: [] };
    const citations = 'ref' in fact && Array.isArray(fact.ref) ? cite(fact.ref) : [];
    return { ...place, state: 'stated', lines, citations };
  };
}

/** True for the mapping that says that a source states there is none. */
export function isStatedNone(fact: unknown): fact is StatedNone {
  return typeof fact === 'object' && fact !== null && 'statedNone' in fact;
}

type BuildRow = <Fact extends object>(
  id: string,
  label: string,
  fact: Fact | undefined,
  describe: (fact: Exclude<Fact, StatedNone>) => Sentence[],
) => Row;
