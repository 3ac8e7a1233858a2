import type { Inactivity, Leave, Reinstatement, Removal, Threshold } from '../../schemas/rule.ts';
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
  const { rule, fraction, strict, count, of, quorum, vetoable } = threshold;
  const amount = [
    fraction && formatShare(fraction, strict),
    count !== undefined && rule === 'fixed-count' && formatLeast(`${count}`, strict),
  ]
    .filter(Boolean)
    .join(', ');
  const share = [amount, of && `of ${of}`].filter(Boolean).join(' ');
  return [
    linkedLabel(site, 'decision-rule', rule),
    ...(share && rule !== 'discretion' ? [amount ? `: ${share}` : ` ${share}`] : []),
    ...(isHalfEnough(threshold) ? ['; exactly half is enough'] : []),
    ...(quorum ? [`; quorum: ${describeQuorum(quorum)}`] : []),
    ...(vetoable ? ['; one veto stops it'] : []),
  ];
}

/**
 * A fraction in words, with what the document says about reaching or passing it.
 * @example formatShare('1/2', true) // 'more than one half'
 */
export function formatShare(fraction: string, strict: boolean | undefined) {
  return formatLeast(formatFraction(fraction), strict);
}

function formatLeast(amount: string, strict: boolean | undefined) {
  return strict === undefined ? amount : `${strict ? 'more than' : 'at least'} ${amount}`;
}

/**
 * How many voices a vote needs, in words. Where the rule is a majority, "strict" speaks of the half and not of them.
 * @example formatVoices({ rule: 'fixed-count', count: 2, strict: false }) // 'at least 2 voices'
 */
export function formatVoices({ rule, count, strict }: CountedRule) {
  if (count === undefined) return undefined;
  const number = formatLeast(`${count}`, isMajority(rule) ? undefined : strict);
  return `${number} ${count === 1 ? 'voice' : 'voices'}`;
}

/** Whether a majority, which no share puts into numbers, is reached with exactly half of the votes. */
export function isHalfEnough({ rule, fraction, strict }: CountedRule) {
  return isMajority(rule) && !fraction && strict === false;
}

function isMajority(rule: Threshold['rule']) {
  return rule.endsWith('-majority');
}

/** How many must take part, in words: those of the document, a share, or a number. */
export function describeQuorum({ fraction, count, text }: NonNullable<Threshold['quorum']>) {
  return text ?? (fraction ? formatFraction(fraction) : `${count}`);
}

/** What happens to an inactive person, in one or two lines. */
export function describeInactivity(site: Site, inactivity: Inactivity): Sentence[] {
  const { after, measure, effect, automatic, then = [], exception } = inactivity;
  const period = after ? `After ${formatDuration(after)}` : 'No period given';
  const decide = (isAutomatic: boolean | undefined) =>
    isAutomatic === undefined ? '' : isAutomatic ? ', without a further decision' : ', by decision';
  return [
    [`${period}: ${measure}.`],
    [linkedLabel(site, 'inactivity-effect', effect), `${decide(automatic)}.`],
    ...then.map((step): Sentence => [
      step.after ? `After ${formatDuration(step.after)}: ` : 'Also: ',
      linkedLabel(site, 'inactivity-effect', step.effect),
      `${decide(step.automatic)}${step.note ? `; ${step.note}` : ''}.`,
    ]),
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

/** How somebody may pause without losing the role, in lines. */
export function describeLeave({ text, longest, keepsRights }: Leave): Sentence[] {
  return [
    [text],
    longest ? [`${capitalize(formatDuration(longest))} at most`] : [],
    keepsRights === undefined
      ? []
      : [keepsRights ? 'Votes and rights go on meanwhile' : 'Votes and rights rest meanwhile'],
  ];
}

/** The way back into a role, in lines. */
export function describeReinstatement(site: Site, fact: Reinstatement): Sentence[] {
  const { text, within, threshold } = fact;
  return [
    [text],
    within ? [`Within ${formatDuration(within)}`] : [],
    threshold ? describeThreshold(site, threshold) : [],
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

type CountedRule = Pick<Threshold, 'rule' | 'fraction' | 'strict' | 'count'>;
