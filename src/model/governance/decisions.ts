import type { Decision } from '../../schemas/decision.ts';
import { formatDuration } from '../words/dates.ts';
import type { Citation, Cite } from '../references.ts';
import { describeThreshold, formatFraction } from '../words/thresholds.ts';
import type { Site } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';

/** One decision as a line of the table: what, who, rule with its threshold, quorum and window in words, source. */
export function describeDecision(site: Site, decision: Decision, cite: Cite): DecisionLine {
  const { rule, fraction, count, of, quorum, window, note, tieBreak } = decision;
  const threshold = [
    fraction && `${formatFraction(fraction)}${of ? ` of ${of}` : ''}`,
    !fraction && of && rule !== 'discretion' && `of ${of}`,
    count !== undefined && `${count} ${count === 1 ? 'voice' : 'voices'}`,
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
    window: window && `${formatDuration(window)} at least`,
    threshold: threshold.length > 0 ? capitalize(threshold.join(', ')) : undefined,
    citations: cite(decision.ref),
  };
}

function describeQuorum({ fraction, count, text }: NonNullable<Decision['quorum']>) {
  return text ?? (fraction ? formatFraction(fraction) : `${count}`);
}

export interface DecisionLine {
  id: string;
  label: string;
  by: string;
  rule: Sentence;
  remarks: string[];
  quorum: string | undefined;
  /** Shortest time that the vote or the discussion is open. */
  window: string | undefined;
  threshold: string | undefined;
  citations: Citation[];
}
