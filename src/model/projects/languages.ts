import { severalElsewhere } from '../../schemas/project.ts';
import type { ProjectEntry } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';

/** The names of the languages of a project, the one with most code first; none where the code is elsewhere. */
export function listLanguages({ languages = [] }: Pick<ProjectEntry, 'languages'>): string[] {
  return languages === severalElsewhere ? [] : languages;
}

/** The languages of a project as its page says them; nothing where they are not recorded. */
export function describeLanguages({ languages }: Pick<ProjectEntry, 'languages'>) {
  if (languages === undefined) return undefined;
  if (languages === severalElsewhere) return severalLabel;
  return languages.length === 1
    ? `Mostly ${languages[0]}`
    : `${joinWords(languages)}, most code first`;
}

/** What stands in place of names where the main repository holds no code. */
export const severalLabel = 'Several, in other repositories';
