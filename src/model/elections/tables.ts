import { placeInEdition } from '../governance/edition-layout.ts';
import type { Body } from '../../schemas/body.ts';
import type { Election } from '../../schemas/election.ts';
import { nameBody, nameElection } from './elections.ts';
import { citeEdition, listCurrentEditions } from '../governance/governance.ts';
import type { Citation, Cite } from '../references.ts';
import type { Contradiction, Row } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';

/** Every election of the editions in force, by the name of the edition. */
export function listElections(site: Site): HeldElection[] {
  return listCurrentEditions(site).flatMap((edition) =>
    (edition.elections ?? []).map((election) => ({
      id: `${edition.id}-${election.id}`,
      edition,
      election,
      name: nameHeld(site, edition, nameElection(edition, election), election.id),
      body: nameHeld(site, edition, nameBody(edition, election), election.body),
      cite: citeEdition(site, edition),
    })),
  );
}

/** Bodies of the editions in force that are elected although no rules of the election are recorded. */
export function listBodiesWithoutElection(site: Site): ElectionLine[] {
  return listCurrentEditions(site).flatMap((edition) =>
    (edition.bodies ?? [])
      .filter((body) => isElected(body) && !isInElections(edition, body))
      .map((body) => ({
        name: nameHeld(site, edition, body.name, body.id),
        cells: [cell([[body.selection?.by ?? '']]), noCell],
        citations: citeEdition(site, edition)(body.selection?.ref ?? []),
      })),
  );
}

/** One line about an election, linked to its rules. */
export function lineOf(
  { name }: HeldElection,
  cells: ElectionCell[],
  citations: Citation[],
): ElectionLine {
  return { name, cells, citations };
}

/** A cell with something that a document states. */
export function cell(lines: Sentence[], figure?: number): ElectionCell {
  return { state: 'stated', lines, figure };
}

/** A cell about which the documents say nothing. */
export const noCell: ElectionCell = { state: 'not-recorded', lines: [] };

function isElected({ selection }: Body) {
  return selection?.method === 'elected' || selection?.method === 'mixed';
}

function isInElections({ elections = [] }: GovernanceEntry, { id }: Body) {
  return elections.some(({ body }) => body === id);
}

/** Edition and body, linked to the rules; where one name holds the other, it is said once. */
function nameHeld(site: Site, edition: GovernanceEntry, body: string, anchor: string): Sentence {
  const href = placeInEdition(site, edition, anchor);
  const [name = '', ...addition] = body.split(':');
  const after = addition.length > 0 ? [`:${addition.join(':')}`] : [];
  if (name.startsWith(edition.name)) return [{ text: name, href }, ...after];
  if (edition.name.endsWith(name)) return [{ text: edition.name, href }, ...after];
  return [{ text: edition.name, href }, `, ${name}`, ...after];
}

export interface HeldElection {
  /** Anchor of the election on the page about elections. */
  id: string;
  edition: GovernanceEntry;
  election: Election;
  name: Sentence;
  /** Name of the body, which may have more elections. */
  body: Sentence;
  cite: Cite;
}

export interface ElectionCell {
  state: Row['state'];
  lines: Sentence[];
  /** A number that is also drawn as a bar. */
  figure?: number | undefined;
  /** What we add: how the value follows, or why there is none. */
  note?: string | undefined;
  contradictions?: Contradiction[] | undefined;
}

export interface ElectionLine {
  /** Set in the one table of the page that carries the anchors. */
  id?: string | undefined;
  name: Sentence;
  cells: ElectionCell[];
  citations: Citation[];
}

export interface ElectionGroup {
  id?: string | undefined;
  title?: string | undefined;
  /** What the group says as a whole. */
  summary?: Sentence | undefined;
  lines: ElectionLine[];
}
