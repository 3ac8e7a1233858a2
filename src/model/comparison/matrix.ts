import { placeInEdition } from '../governance/edition-layout.ts';
import type { ComparedCell, ComparedEdition, ComparedRule } from './cells.browser.ts';
import { formatMonth } from '../words/dates.ts';
import { oncePerSite } from '../once-per-site.ts';
import { editionTitle } from '../governance/governance.ts';
import { matrixRules, readParts, type PlacedRow } from './rules.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { toPlainText } from '../words/text.browser.ts';
import { governancePath } from '../urls.browser.ts';

/** The rules that editions are compared by, in the order of the columns. */
export function listMatrixRules(): ComparedRule[] {
  return matrixRules.map(({ id, label, group }) => ({ id, label, group }));
}

/** What each edition says about one rule, with the label of the rule; undefined for an unknown rule. */
export function readRule(site: Site, editions: GovernanceEntry[], id: string) {
  const place = matrixRules.findIndex((rule) => rule.id === id);
  const label = matrixRules[place]?.label;
  return label === undefined
    ? undefined
    : { label, cells: buildMatrix(site, editions).map(({ cells }) => cells[place]!) };
}

/** What each edition says about each rule, from the same rows that its own page prints. */
export function buildMatrix(site: Site, editions: GovernanceEntry[]): ComparedEdition[] {
  const known = compared(site);
  return editions.map((edition) => {
    const found = known.get(edition) ?? compareEdition(site, edition);
    known.set(edition, found);
    return found;
  });
}

/** Many pages ask for the same editions, and their rows are not built twice. */
const compared = oncePerSite(() => new Map<GovernanceEntry, ComparedEdition>());

function compareEdition(site: Site, edition: GovernanceEntry): ComparedEdition {
  const parts = readParts(site, edition);
  return {
    id: edition.id,
    title: editionTitle(edition),
    dated: edition.edition.documentDate
      ? `edition of ${formatMonth(edition.edition.documentDate)}`
      : 'edition of unknown age',
    cells: matrixRules.map(({ find, needs, order, gist }) => {
      if (needs && !parts[needs]) return doesNotArise(edition, needs);
      return {
        ...toCell(site, edition, find(parts)),
        order: order?.(parts),
        gist: gist?.(parts),
      };
    }),
  };
}

function toCell(site: Site, edition: GovernanceEntry, row: PlacedRow | undefined): ComparedCell {
  return {
    state: row?.state ?? 'not-recorded',
    lines: (row?.lines ?? []).map(toPlainText),
    href: row?.href ?? placeInEdition(site, edition, row?.id),
    citations: row?.citations ?? [],
    contradictions: row?.contradictions ?? [],
  };
}

function nothingToAsk({ bodies }: GovernanceEntry, needs: 'body' | 'election') {
  if (needs === 'election') return 'no election named';
  return bodies ? 'no body that decides' : 'no body named';
}

function doesNotArise(edition: GovernanceEntry, needs: 'body' | 'election'): ComparedCell {
  return {
    state: 'does-not-arise',
    lines: [nothingToAsk(edition, needs)],
    href: governancePath(edition.id),
    citations: [],
    contradictions: [],
  };
}
