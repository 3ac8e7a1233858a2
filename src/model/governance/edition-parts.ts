import { isSmallGroup } from './bodies.ts';
import type { EditionPage } from './edition-page.ts';
import type { GovernanceEntry } from '../site.ts';

/** What can stand on a further page of an edition: lists of it, or some of their items. */
export type Part = Partial<Omit<EditionPage, 'cite' | 'changedSince'>>;

/**
 * What leaves the first page of a long edition, in this order: each step takes its part from what is left. The glance,
 * the rules about the rules and the sources stay.
 */
export function listSteps(
  edition: GovernanceEntry,
  page: EditionPage,
): ((left: EditionPage) => Part)[] {
  const further = (edition.elections ?? [])
    .filter(({ body, id }) => edition.elections?.find((one) => one.body === body)?.id !== id)
    .map(({ id }) => id);
  const rest = page.bodies.slice(1).map(({ id }) => id);
  return [
    ({ sections, subprojects, templates, notes }) => ({ sections, subprojects, templates, notes }),
    ({ bodies, contradictions, silences }) => ({
      bodies: bodies.filter(({ id }) => isSmallGroup(edition, id)),
      contradictions,
      silences,
    }),
    ...further.reverse().map((id) => (left: EditionPage) => ({
      elections: left.elections.filter((election) => election.id === id),
    })),
    ...rest.reverse().map((id) => (left: EditionPage) => ({
      bodies: left.bodies.filter((body) => body.id === id),
      elections: left.elections.filter((election) => isElectionOf(edition, election.id, id)),
    })),
    ({ decisions }) => ({ decisions }),
    ({ ladder, beside }) => ({ ladder, beside }),
    ({ neutrality }) => ({ neutrality }),
  ];
}

function isElectionOf({ elections = [] }: GovernanceEntry, id: string, body: string) {
  return elections.some((election) => election.id === id && election.body === body);
}

/** The parts of what was moved that stay in one piece, in the order in which pages print them. */
export function listPieces(moved: EditionPage): Part[] {
  const { ladder, beside } = moved;
  return [
    ...moved.sections.map((section) => ({ sections: [section] })),
    ...moved.bodies.map((body) => ({ bodies: [body] })),
    ...moved.elections.map((election) => ({ elections: [election] })),
    { decisions: moved.decisions },
    { ladder, beside },
    { neutrality: moved.neutrality },
    { subprojects: moved.subprojects },
    { templates: moved.templates },
    { contradictions: moved.contradictions },
    { silences: moved.silences },
    { notes: moved.notes },
  ].filter((piece) => Object.values(piece).some((items) => items.length > 0));
}

/** The page without the items of a part. */
export function withoutPart(page: EditionPage, part: Part): EditionPage {
  return change(page, part, (items, others) => items.filter((item) => !others.includes(item)));
}

/** The page with the items of a part behind its own. */
export function withPart(page: EditionPage, part: Part): EditionPage {
  return change(page, part, (items, others) => [...items, ...others]);
}

function change(
  page: EditionPage,
  part: Part,
  combine: (items: unknown[], others: unknown[]) => unknown[],
): EditionPage {
  const changed = Object.entries(part).map(([key, others]) => [
    key,
    combine(page[key as keyof Part], others),
  ]);
  return { ...page, ...(Object.fromEntries(changed) as Part) };
}

/** The lists of a page, without what is no list. */
export function listsOf({ cite: _, changedSince: __, ...lists }: EditionPage): Part {
  return lists;
}

/** The anchors of what can move. */
export function listAnchors(page: EditionPage): string[] {
  const parts = [...page.sections, ...page.bodies, ...page.elections];
  const named = [
    ...parts.flatMap((part) => [part, ...part.rows]),
    ...page.subprojects,
    ...page.neutrality,
    ...page.decisions,
    ...page.ladder.flat(),
  ];
  return [...named.flatMap(({ id }) => id ?? []), ...page.beside.map(({ role }) => role)];
}

/** The headings of a page with their anchors, in order. */
export function listContents(page: EditionPage, edition: GovernanceEntry, isMore: boolean) {
  const entry = (id: string, title: string, present = true) => (present ? [{ id, title }] : []);
  return [
    ...entry('glance', 'At a glance', !isMore),
    ...entry('prose', 'In plain words', edition.hasProse && !isMore),
    ...page.sections.map(({ id, title }) => ({ id, title })),
    ...page.bodies.map(({ id, name }) => ({ id, title: name })),
    ...page.elections.map(({ id, title }) => ({ id, title })),
    ...entry('decisions', 'Decisions', page.decisions.length > 0),
    ...entry('ladder', 'Roles', page.ladder.length + page.beside.length > 0),
    ...entry('rules', 'Changing and keeping the rules', !isMore),
    ...entry('neutrality', 'Neutrality', page.neutrality.length > 0),
    ...entry('parts-with-own-rules', 'Parts with rules of their own', page.subprojects.length > 0),
    ...entry('templates', 'Made from a template', page.templates.length > 0),
    ...entry('contradictions', 'Contradictions', page.contradictions.length > 0),
    ...entry('silent', 'What is not written', page.silences.length > 0),
    ...entry('notes', 'Notes', page.notes.length > 0),
    ...entry('changes', `What changed since ${page.changedSince}`, page.changes.length > 0),
    ...entry('sources', 'Sources', !isMore),
  ];
}
