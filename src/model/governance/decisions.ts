import type { Decision } from '../../schemas/decision.ts';
import { formatDuration } from '../words/dates.ts';
import type { Citation, Cite } from '../references.ts';
import {
  describeQuorum,
  describeThreshold,
  formatShare,
  formatVoices,
  isHalfEnough,
} from '../words/thresholds.ts';
import type { Site } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';

/** One decision as a line of the table: what, who, rule with its threshold, quorum and window in words, source. */
export function describeDecision(site: Site, decision: Decision, cite: Cite): DecisionLine {
  const { rule, fraction, strict, of, quorum, window, longest, note, tieBreak } = decision;
  const threshold = [
    fraction && `${formatShare(fraction, strict)}${of ? ` of ${of}` : ''}`,
    isHalfEnough(decision) && 'exactly half is enough',
    !fraction && of && rule !== 'discretion' && `of ${of}`,
    formatVoices(decision),
  ].filter((part) => typeof part === 'string');
  return {
    id: decision.id,
    label: decision.label,
    by: capitalize(decision.by),
    rule: describeThreshold(site, { rule }),
    remarks: [
      ...(note ? [capitalize(note)] : []),
      ...(tieBreak ? [`Tie: ${tieBreak}`] : []),
      ...(decision.votingUnit && decision.votingUnit !== 'person'
        ? [
            `Votes are counted by ${decision.votingUnit === 'weighted' ? 'weight' : decision.votingUnit}`,
          ]
        : []),
    ],
    quorum: quorum && capitalize(describeQuorum(quorum)),
    window: describeWindow(window, longest),
    threshold: threshold.length > 0 ? capitalize(threshold.join(', ')) : undefined,
    citations: cite(decision.ref),
  };
}

function describeWindow(shortest: string | undefined, longest: string | undefined) {
  const parts = [
    shortest && `${formatDuration(shortest)} at least`,
    longest && `${formatDuration(longest)} at most`,
  ].filter(Boolean);
  return parts.length > 0 ? capitalize(parts.join(', ')) : undefined;
}

export interface DecisionLine {
  id: string;
  label: string;
  by: string;
  rule: Sentence;
  remarks: string[];
  quorum: string | undefined;
  /** Shortest and longest time that the vote or the discussion is open. */
  window: string | undefined;
  threshold: string | undefined;
  citations: Citation[];
}
