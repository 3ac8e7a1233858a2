import { formatDay } from '../words/dates.ts';
import type { Citation } from '../references.ts';
import { citeRole } from './roles.ts';
import type { RoleEntry, Site } from '../site.ts';

/**
 * Whether the conditions of a role are all that its document states. That is known only where somebody
 * compared them with it; a list that nobody compared may be whole, or not.
 */
export function describeCompleteness(site: Site, role: RoleEntry): Completeness {
  const { requirements, requirementsComplete } = role;
  if (!requirementsComplete)
    return {
      isKnown: false,
      text: requirements
        ? 'Nobody has compared this list with the whole document yet; it may ask for more.'
        : 'Nobody has looked through the whole document for one yet.',
      citations: [],
    };
  const day = formatDay(requirementsComplete.compared);
  return {
    isKnown: true,
    text: requirements
      ? `With what is said below on how it is decided, this is all that these lines ask for, compared on ${day}.`
      : `These lines name no condition, compared on ${day}.`,
    citations: citeRole(site, role)(requirementsComplete.ref),
  };
}

interface Completeness {
  /** Whether somebody compared the list with the document. */
  isKnown: boolean;
  text: string;
  /** The lines that were compared. */
  citations: Citation[];
}
