import { listFollowedTemplates, listSubprojects, type FollowedTemplate } from './templates.ts';
import { listBodyRows } from './bodies.ts';
import { describeDecision, type DecisionLine } from './decisions.ts';
import { listElectionRows, nameElection } from '../elections/elections.ts';
import { listFactRows } from '../facts.ts';
import {
  citeEdition,
  listChangeRows,
  listGlanceRows,
  listNeutralityRows,
  listSilences,
  findContradictions,
  withContradictions,
} from './governance.ts';
import { listRungs } from '../roles/ladder.ts';
import type { Citation, Cite } from '../references.ts';
import { describeRoleAdmission, listRolesBesideLadder } from '../roles/roles.ts';
import type { Contradiction, Row } from '../rows.ts';
import { drawSeats, type SeatLine } from './seats.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** Everything that the documents of one governance edition say, in the order in which its pages print it. */
export function describeEdition(site: Site, edition: GovernanceEntry): EditionPage {
  const cite = citeEdition(site, edition);
  const odd = (rows: Row[]) => withContradictions(rows, edition, cite);
  const oddAbout = (anchor: string) => findContradictions(edition, anchor, cite);
  const bodies = (edition.bodies ?? []).map((body) => ({
    id: body.id,
    name: body.abbreviation ? `${body.name} (${body.abbreviation})` : body.name,
    purpose: body.purpose,
    status: body.status === 'active' ? '' : labelOf(site, 'body-status', body.status),
    citations: cite(body.ref),
    seats: drawSeats(body),
    rows: odd(listBodyRows(site, body, cite)),
    contradictions: oddAbout(body.id),
  }));
  const elections = (edition.elections ?? []).map((election) => ({
    id: election.id,
    title: `Election of the ${nameElection(edition, election)}`,
    phases: election.phases,
    rows: odd(listElectionRows(site, edition, election, cite)),
    contradictions: oddAbout(election.id),
  }));
  const taken = ['Decisions', 'Roles', 'Neutrality', ...bodies.map(({ name }) => name)];
  const sections = (edition.sections ?? []).map((section) => ({
    id: section.id,
    // What a body or a table of the page is called tells no section apart from it.
    title: taken.includes(section.title) ? `${section.title} in general` : section.title,
    intro: section.intro,
    rows: odd(listFactRows(section, cite)),
  }));
  const { supersedes } = edition.edition;
  const older = supersedes === undefined ? undefined : site.governance.get(supersedes);
  const page = {
    cite,
    glance: listGlanceRows(site, edition),
    sections,
    bodies,
    elections,
    decisions: (edition.decisions ?? []).map((decision) => ({
      ...describeDecision(site, decision, cite),
      contradictions: oddAbout(decision.id),
    })),
    ladder: listRungs(site, edition.id).map((rung) =>
      rung.map((role) => ({
        id: role.role,
        name: role.name,
        href: rolePath(role.id),
        lines: [[role.summary], ...describeRoleAdmission(site, role).map(wayIn)],
        citations: cite(role.ref),
        contradictions: oddAbout(role.role),
      })),
    ),
    beside: listRolesBesideLadder(site, edition.id),
    changeRows: odd(listChangeRows(site, edition)),
    neutrality: odd(listNeutralityRows(site, edition)),
    contradictions: (edition.discrepancies ?? []).map(({ text, about, ref }) => ({
      text,
      about,
      citations: cite(ref),
    })),
    silences: [] as string[],
    changes: (edition.edition.changes ?? []).map(({ text, ref }) => ({
      text,
      citations: cite(ref),
    })),
    changedSince: older?.edition.documentDate?.slice(0, 4) ?? 'the older edition',
    templates: listFollowedTemplates(site, edition, cite),
    subprojects: listSubprojects(site, edition, cite),
    notes: (edition.notes ?? []).map(({ text, ref }) => ({ text, citations: cite(ref) })),
  };
  page.silences = listSilences(edition, [
    ...page.bodies.flatMap(({ rows }) => rows),
    ...page.elections.flatMap(({ rows }) => rows),
    ...page.changeRows,
  ]);
  return page;
}

function wayIn(line: Sentence, index: number): Sentence {
  return index === 0 ? ['Way in: ', ...line] : line;
}

interface ElectionPart {
  id: string;
  title: string;
  phases: { name: string; length: string }[] | undefined;
  rows: Row[];
  contradictions: Contradiction[];
}

export interface EditionPage {
  sections: { id: string; title: string; intro: string | undefined; rows: Row[] }[];
  templates: FollowedTemplate[];
  subprojects: Row[];
  notes: { text: string; citations: Citation[] }[];
  cite: Cite;
  glance: Row[];
  bodies: {
    id: string;
    name: string;
    purpose: string;
    status: string;
    citations: Citation[];
    seats: SeatLine[];
    rows: Row[];
    contradictions: Contradiction[];
  }[];
  elections: ElectionPart[];
  decisions: (DecisionLine & { contradictions: Contradiction[] })[];
  ladder: {
    id: string;
    name: string;
    href: string;
    lines: Sentence[];
    citations: Citation[];
    contradictions: Contradiction[];
  }[][];
  beside: RoleEntry[];
  changeRows: Row[];
  neutrality: Row[];
  contradictions: {
    text: string;
    about: string | undefined;
    citations: Citation[];
  }[];
  silences: string[];
  changes: { text: string; citations: Citation[] }[];
  /** Year of the edition that this one replaces. */
  changedSince: string;
}
