import { badgeKinds, type BadgeKind } from './badges.ts';

/** What each kind of badge says, and what has it. */
export function explainBadgeKinds() {
  return badgeKinds.map((kind) => ({ kind, ...explanations[kind] }));
}

const explanations: Record<BadgeKind, { meaning: string; scope: string }> = {
  maturity: {
    meaning: 'Level in the foundation, with its shape.',
    scope: 'Projects of the catalog that have a level',
  },
  governance: {
    meaning: 'Form of government.',
    scope: 'Projects of the catalog and other bodies whose rules are read',
  },
  legal: {
    meaning: 'What a contributor signs.',
    scope: 'Projects of the catalog',
  },
  seats: {
    meaning: 'Seats of the body named first, and how many one organization may fill.',
    scope: 'As for governance',
  },
  contribute: {
    meaning: 'Which places to start are recorded: guide, chat, list, forum.',
    scope: 'Projects of the catalog',
  },
};
