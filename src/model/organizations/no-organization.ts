import { toComparable } from './names.ts';

/**
 * What people write where a list asks for their organization and they name none. "independent" says that no
 * organization is behind them; "unnamed" says nothing, as a dash, "n/a" or the name of a mail service does.
 * Undefined for everything else, which is a name. Case, spaces and punctuation make no difference.
 */
export function readNoOrganization(text: string): 'independent' | 'unnamed' | undefined {
  const compared = toComparable(text);
  if (independent.has(compared)) return 'independent';
  return compared === '' || unnamed.has(compared) ? 'unnamed' : undefined;
}

const independent = new Set(
  [
    'independent',
    'independant',
    'independent contributor',
    'independent consultant',
    'independent developer',
    'independent maintainer',
    'individual',
    'individual contributor',
    'individual consultant',
    'individual developer',
    'individual maintainer',
    'individual - no account',
    'self',
    'self-employed',
    'freelance',
    'freelancer',
    'unaffiliated',
    'not affiliated',
    'no affiliation',
  ].map(toComparable),
);

const unnamed = new Set(
  [
    'n/a',
    'not applicable',
    'none',
    'nobody',
    'null',
    'unknown',
    'tba',
    'to be announced',
    'tbd',
    'to be determined',
    'company',
    'personal',
    'private',
    'student',
    'retired',
    // Mail services, of which people give the name in place of an employer's.
    '126',
    '163',
    'gmail',
    'hotmail',
    'outlook',
    'protonmail',
    'qq',
    'yahoo.com',
  ].map(toComparable),
);
