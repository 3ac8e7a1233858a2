import type { Inactivity, Removal, Threshold } from '../../schemas/rule.ts';
import { formatDuration } from './dates.ts';
import type { Site } from '../site.ts';
import { capitalize, type Sentence } from './text.browser.ts';
import { linkedLabel } from '../vocabulary.ts';

/**
 * A fraction in words.
 * @example formatFraction('2/3') // 'two thirds'
 */
export function formatFraction(fraction: string) {
  const known = fractionWords[fraction];
  if (known) return known;
  const [part = 1, whole = 1] = fraction.split('/').map(Number);
  return `${Math.round((part / whole) * 1000) / 10} %`;
}

/** A voting rule in words: rule, share, base, number of voices. */
export function describeThreshold(site: Site, threshold: Threshold): Sentence {
  const { rule, fraction, count, of, vetoable } = threshold;
  const amount = [
    fraction && formatFraction(fraction),
    count !== undefined && rule === 'fixed-count' && `${count}`,
  ]
    .filter(Boolean)
    .join(', ');
  const share = [amount, of && `of ${of}`].filter(Boolean).join(' ');
  return [
    linkedLabel(site, 'decision-rule', rule),
    ...(share && rule !== 'discretion' ? [amount ? `: ${share}` : ` ${share}`] : []),
    ...(vetoable ? ['; one veto stops it'] : []),
  ];
}

/** What happens to an inactive person, in one or two lines. */
export function describeInactivity(site: Site, inactivity: Inactivity): Sentence[] {
  const { after, measure, effect, automatic, exception } = inactivity;
  const period = after ? `After ${formatDuration(after)}` : 'No period given';
  const decision =
    automatic === undefined ? '' : automatic ? ', without a further decision' : ', by decision';
  return [
    [`${period}: ${measure}.`],
    [linkedLabel(site, 'inactivity-effect', effect), `${decision}.`],
    exception ? [`${capitalize(exception)}.`] : [],
  ];
}

/** Who may remove somebody, how, and for what. */
export function describeRemoval(site: Site, removal: Removal): Sentence[] {
  const { by, threshold, grounds } = removal;
  return [
    by ? [`By ${by}`] : [],
    threshold ? describeThreshold(site, threshold) : [],
    threshold?.note ? [capitalize(threshold.note)] : [],
    grounds ? [`For ${grounds}`] : [],
  ];
}

const fractionWords: Record<string, string> = {
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
  '2/5': 'two fifths',
  '3/5': 'three fifths',
  '4/5': 'four fifths',
};
