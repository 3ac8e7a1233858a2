import { formatDay, formatDuration } from './words/dates.ts';
import { listRolesOf } from './by-owner.ts';
import type { GovernanceEntry, Site } from './site.ts';
import { joinWords } from './words/text.browser.ts';

/**
 * The fact of an edition that a path in prose names, as readers see it: durations and days in words.
 * Lists are entered by id or index. Undefined where the path leads to no single value.
 * @example findFact(site, kata, 'bodies.architecture-committee.seats.count') // '7'
 */
export function findFact(site: Site, edition: GovernanceEntry, path: string): string | undefined {
  const roles = listRolesOf(site, edition.id).map((role) => ({ ...role, id: role.role }));
  const found = path.split('.').reduce<unknown>(enter, { ...edition, roles });
  return format(found);
}

function enter(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    return /^\d+$/.test(key)
      ? value[Number(key)]
      : value.find(
          (item: unknown) =>
            typeof item === 'object' && item !== null && 'id' in item && item.id === key,
        );
  }
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function format(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'number') ? joinWords(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  return /^P\d+(?:Y|M|W|D|BD)$/.test(value) ? formatDuration(value) : value;
}
