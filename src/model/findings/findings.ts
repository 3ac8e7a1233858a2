import { editionTitle, listCurrentEditions } from '../governance/governance.ts';
import { sortByRenown } from '../governance/renown.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { GovernanceEntry } from '../site.ts';
import { governancePath, rulePath } from '../urls.browser.ts';
import { listFindingRules } from './rules.ts';

/** Every finding with the documents behind it, those that a reader probably knows first. */
export const listFindings = oncePerSite((site): Finding[] => {
  const editions = sortByRenown(site, listCurrentEditions(site));
  return listFindingRules(site).flatMap(
    ({ id, sentence, derivation, rule, page, asks, counts }) => {
      const asked = editions.filter((edition) => !asks || asks(site, edition));
      const counted = asked.filter((edition) => counts(site, edition));
      // A community of another kind may have nothing that a question could be put to.
      if (asked.length === 0) return [];
      const days = asked.flatMap(({ edition }) => edition.documentDate ?? []);
      return [
        {
          id,
          sentence: sentence(counted.length, asked.length),
          derivation,
          more: page ?? rulePath(rule),
          count: counted.length,
          of: asked.length,
          newest: days.sort().at(-1),
          editions: counted,
          documents: counted.map((edition) => ({
            text: editionTitle(edition),
            href: governancePath(edition.id),
          })),
        },
      ];
    },
  );
});

export interface Finding {
  id: string;
  sentence: string;
  /** How it is derived. */
  derivation: string;
  /** Path of the page that says more. */
  more: string;
  count: number;
  of: number;
  /** Day of the newest change among the documents that were asked. */
  newest: string | undefined;
  editions: GovernanceEntry[];
  documents: { text: string; href: string }[];
}
