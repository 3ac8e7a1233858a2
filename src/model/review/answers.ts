import { companyLimits } from '../governance/company-limits.ts';
import {
  admissionPart,
  amendmentParts,
  bodyParts,
  emeritusParts,
  endParts,
  ladderParts,
  leadershipParts,
  neutralityParts,
  startParts,
  teamKinds,
} from './finders.ts';
import { decisionParts, partAt, rightParts, sectionParts, type Asked, type Part } from './parts.ts';
import { capitalize } from '../words/text.browser.ts';

/** For each question that the guide can answer: the facts that answer it, the most telling first. */
export const answerers: Record<string, Answerer> = {
  documents: {
    find: ({ edition, cite }) =>
      edition.sources.filter(isCurrent).map(({ id, title, repository }) => ({
        sentence: [`${title} in ${repository}`],
        citations: cite([`${id}#`]),
        anchor: 'sources',
      })),
  },
  neutrality: { silent: true, find: (asked) => neutralityParts(asked) },
  balance: {
    silent: true,
    find: (asked) => {
      const caps = bodyParts(asked, () => true, 'cap');
      const rules = companyLimits.filter((kind) => kind !== 'seat-cap' || caps.length === 0);
      return [...caps, ...neutralityParts(asked, rules)];
    },
  },
  affiliation: { find: (asked) => neutralityParts(asked, ['affiliation-disclosure']) },
  leadership: { silent: true, find: leadershipParts },
  contributions: {
    find: (asked) => {
      const parts = [
        ...decisionParts(asked, ['code-merge', 'technical-change', 'specification-change']),
        ...rightParts(asked, ['merge', 'approve', 'write-access']),
      ];
      // Where no rule is about changes alone, those for everyday decisions cover them.
      return parts.length > 0 ? parts : decisionParts(asked, ['routine', 'all-other']);
    },
  },
  goals: {
    find: (asked) => [
      ...decisionParts(asked, ['roadmap', 'routine', 'all-other', 'policy']),
      ...rightParts(asked, ['set-direction']),
    ],
  },
  amendment: { silent: true, find: amendmentParts },
  'cncf-requests': {
    find: (asked) => [
      ...rightParts(asked, ['foundation-services', 'represent-project', 'funds'], true),
      ...decisionParts(asked, ['spending']),
    ],
  },
  teams: {
    find: (asked) => [
      ...bodyParts(asked, ({ kind }) => teamKinds.includes(kind), 'selection'),
      ...asked.roles
        .filter(({ rank, kind }) => rank === undefined && kind !== 'honorary')
        .flatMap((role) => admissionPart(asked, role)),
      ...decisionParts(asked, ['create-group', 'close-group']),
    ],
  },
  gain: {
    silent: true,
    find: (asked) => asked.roles.flatMap((role) => admissionPart(asked, role)),
  },
  lose: {
    silent: true,
    find: (asked) => [
      ...asked.roles.flatMap((role) => endParts(asked, role)),
      ...decisionParts(asked, ['remove-maintainer', 'remove-role', 'remove-body-member']),
      ...bodyParts(asked, () => true, 'removal'),
      ...bodyParts(asked, () => true, 'inactivity'),
    ],
  },
  emeritus: { find: emeritusParts },
  conduct: {
    silent: true,
    find: (asked) => {
      const { codeOfConduct } = asked.edition;
      if (!codeOfConduct) return [];
      const { name = 'In force, without a name', ref } = codeOfConduct;
      return [partAt(asked, 'conduct', name, [], asked.cite(ref))];
    },
  },
  'conduct-reports': {
    find: (asked) => {
      const { handledBy, ref = [] } = asked.edition.codeOfConduct ?? {};
      return handledBy
        ? [partAt(asked, 'conduct', capitalize(handledBy), [], asked.cite(ref))]
        : [];
    },
  },
  security: {
    find: (asked) => [
      ...(asked.edition.bodies ?? [])
        .filter(({ kind }) => kind === 'security-team')
        .map(({ id, name, purpose, ref }) => partAt(asked, id, name, [purpose], asked.cite(ref))),
      ...rightParts(asked, ['security-disclosures']),
      ...decisionParts(asked, ['security']),
    ],
  },
  subprojects: {
    find: (asked) => [
      ...decisionParts(asked, ['add-subproject', 'archive-subproject', 'project-admission']),
      ...asked.roles
        .filter(({ scope }) => scope === 'subproject')
        .flatMap((role) => admissionPart(asked, role)),
    ],
  },
  ladder: { silent: true, find: ladderParts },
  contribute: { find: (asked) => startParts(asked, { guide: 'contributorGuide' }) },
  channels: {
    find: (asked) => startParts(asked, { chat: 'chat', list: 'mailingList', forum: 'discussions' }),
  },
  meetings: {
    find: (asked) => [
      ...sectionParts(asked, 'meetings'),
      ...bodyParts(asked, () => true, 'meetings'),
    ],
  },
};

/** Old versions that were read on purpose are no place where the rules of today are written. */
function isCurrent({ freshness }: { freshness: string }) {
  return freshness !== 'historic';
}

interface Answerer {
  find: (asked: Asked) => Part[];
  /**
   * True where every document was read for such rules, so that no fact means no word about it.
   * Elsewhere no fact means only that this guide has none.
   */
  silent?: true;
}
