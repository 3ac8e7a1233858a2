import type { ListedPerson } from './maintainer-blocks.ts';
import type { Site } from './site.ts';

/**
 * What a maintainer wrote as company: an organization, independent, or nothing that can be known. So that no
 * person slips in as an organization, an e-mail address, the person's own name or handle, and the company in a
 * row without name or handle, whose cells may be shifted, count as unknown.
 */
export function readCompany({ company, person, handle }: ListedPerson): Company {
  const words = company.toLowerCase();
  if (independentWords.test(words)) return { kind: 'independent' };
  const compared = toComparable(company);
  const personal =
    /\S@\S/.test(company) ||
    [person, handle].some((own) => own === '' || toComparable(own) === compared);
  return compared === '' || unknownWords.test(words) || personal
    ? { kind: 'unknown' }
    : { kind: 'organization', name: company };
}

const independentWords =
  /^(?:-+|–|—|n\.?\/?a\.?|not applicable|none|self|self[ -]employed|individual|unaffiliated|freelancer?|independent|(?:independent|individual) (?:contributor|maintainer|consultant|developer))$/;

const unknownWords = /^(?:unknown|tbd|to be determined)$/;

/**
 * Chooses how an organization is spelled: as its file in content/organizations/ says, else as it was recorded
 * before, else as written. Case, spaces and punctuation make no difference; legal forms do.
 */
export function chooseSpelling(site: Pick<Site, 'organizations' | 'maintainers'>) {
  const own = [...site.organizations.values()].flatMap(({ name, otherSpellings = [] }) =>
    [name, ...otherSpellings].map((spelling) => [toComparable(spelling), name] as const),
  );
  const recorded = new Set(
    site.maintainers?.projects.flatMap(({ organizations }) =>
      organizations.map(({ name }) => name),
    ),
  );
  // Of several, the first in the alphabet is set last and stays; files come after what was recorded.
  const before = [...recorded].sort().reverse();
  const spellings = new Map([...before.map((name) => [toComparable(name), name] as const), ...own]);
  const ofFiles = new Set(own.map(([compared]) => compared));
  return (written: string) => {
    const compared = toComparable(written);
    if (recorded.has(written) && !ofFiles.has(compared)) return written;
    return spellings.get(compared) ?? written;
  };
}

/** Names that differ only in case, punctuation or a legal form, together: perhaps one organization. */
export function listLikelySame(names: Iterable<string>): string[][] {
  const sorted = [...new Set(names)].sort();
  const groups = Object.groupBy(sorted, (name) => toComparable(dropLegalForm(name)));
  return Object.values(groups).filter(
    (group) => group !== undefined && group.length > 1,
  ) as string[][];
}

function dropLegalForm(name: string): string {
  const shorter = name.replace(legalForm, '');
  return shorter === name || toComparable(shorter) === '' ? name : dropLegalForm(shorter);
}

const legalForm =
  /[\s,]+(?:inc|incorporated|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|company|plc|s\.?a|sas|b\.?v|n\.?v|a\.?b|a\.?s|oy|s\.?r\.?l|sprl|pty|k\.?k|sia|kgaa)\.?$/i;

function toComparable(name: string) {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

type Company =
  { kind: 'organization'; name: string } | { kind: 'independent' } | { kind: 'unknown' };
