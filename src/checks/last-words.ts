import type { GovernanceEntry, Site } from '../model/site.ts';
import type { Check } from './finding.ts';

export const lastWordsAreNoRoles: Check = {
  id: 'last-words-are-no-roles',
  meaning:
    'No body or role of an edition has the last word in words only: pages say that it is neither.',
  run: (site) =>
    [...site.governance.values()].flatMap((entry) => {
      const words = entry.conflictResolution?.lastWord;
      const id = words && listHolders(site, entry).find(({ name }) => isNamedBy(name, words))?.id;
      if (!id) return [];
      return {
        file: entry.file,
        field: 'conflictResolution.lastWord',
        message: `"${words}" is "${id}" of this edition.`,
        hint: `Write "finalArbiter: ${id}" in its place.`,
      };
    }),
};

/** Bodies first: a council and those who sit on it often share their name. */
function listHolders(site: Site, { id, bodies = [] }: GovernanceEntry) {
  const roles = [...site.roles.values()].filter(({ governance }) => governance === id);
  return [...bodies, ...roles.map(({ role, name }) => ({ id: role, name }))];
}

/** "The existing maintainers" are the maintainers, whereas "maintainers and directors" are somebody else. */
function isNamedBy(name: string, words: string) {
  const bare = words.toLowerCase().replace(/^(?:the )?(?:(?:active|current|existing) )?/, '');
  return [name.toLowerCase(), `${name.toLowerCase()}s`].includes(bare);
}
