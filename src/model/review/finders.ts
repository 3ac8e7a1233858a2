import type { SourcedField } from '../projects/fields.ts';
import { listStartRows } from '../projects/fields.ts';
import type { Body } from '../../schemas/body.ts';
import { listBodyRows } from '../governance/bodies.ts';
import { listChangeRows } from '../governance/governance.ts';
import { isArchived } from '../projects/projects.ts';
import {
  catalogParts,
  decisionParts,
  joinLines,
  named,
  partAt,
  partOfRow,
  type Asked,
  type Part,
} from './parts.ts';
import { describeRoleAdmission, listEndRows } from '../roles/roles.ts';
import { isStatedNone } from '../rows.ts';
import { describeInactivity, describeThreshold } from '../words/thresholds.ts';
import type { RoleEntry } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** Bodies that do one job for the project, beside those that lead it. */
export const teamKinds: Body['kind'][] = [
  'working-group',
  'special-interest-group',
  'technical-advisory-group',
  'team',
  'security-team',
  'conduct-committee',
  'committee',
];

/** How one gets a role, in one sentence. */
export function admissionPart({ site, cite }: Asked, role: RoleEntry): Part[] {
  if (!role.howToBecome) return [];
  const link = { text: role.name, href: `${rolePath(role.id)}#how` };
  const value = joinLines(describeRoleAdmission(site, role));
  const citations = cite(role.howToBecome.ref);
  return [{ sentence: named(link, value), citations, anchor: role.role }];
}

/** What ends a role: silence and removal, one sentence each. */
export function endParts({ site }: Asked, role: RoleEntry): Part[] {
  const [term, ...others] = listEndRows(site, role);
  return [...others, term]
    .filter((row) => row !== undefined)
    .filter(({ state }) => state === 'stated')
    .map(({ id = '', label, lines, citations }) => ({
      sentence: named({ text: `${role.name}, ${label.toLowerCase()}`, href: at(role, id) }, [
        ...joinLines(lines),
      ]),
      citations,
      anchor: role.role,
    }));
}

/** What is written about people who held a role and stopped. */
export function emeritusParts({ site, roles, cite }: Asked): Part[] {
  return roles.flatMap((role): Part[] => {
    const { inactivity, kind, name, summary } = role;
    const link = { text: name, href: rolePath(role.id) };
    if (kind === 'honorary')
      return [{ sentence: [link, `: ${summary}`], citations: cite(role.ref), anchor: role.role }];
    const { effect, then = [] } = inactivity ?? {};
    if (!inactivity || ![effect, ...then.map((step) => step.effect)].includes('emeritus'))
      return [];
    const value = joinLines(describeInactivity(site, inactivity));
    return [
      { sentence: [link, ': ', ...value], citations: cite(inactivity.ref), anchor: role.role },
    ];
  });
}

/** The ladder from its lowest rung up, where it has two rungs or more. */
export function ladderParts({ roles, cite }: Asked): Part[] {
  const rungs = roles.filter(({ rank }) => rank !== undefined).reverse();
  const names = rungs.map(({ id, name }) => ({ text: name, href: rolePath(id) }));
  const sentence = names.flatMap((name, index): Sentence => [...(index ? [', '] : []), name]);
  const citations = cite([...new Set(rungs.flatMap(({ ref }) => ref))]);
  return rungs.length > 1 ? [{ sentence, citations, anchor: 'ladder' }] : [];
}

/** How the rules are changed: the rule for it, else decisions about it. */
export function amendmentParts(asked: Asked): Part[] {
  const { amendment } = asked.edition;
  if (!amendment) return decisionParts(asked, ['governance-change', 'charter-change']);
  const row = listChangeRows(asked.site, asked.edition).find(({ id }) => id === 'amendment');
  if (!row || isStatedNone(amendment)) return partOfRow(asked, 'A way to change them', row);
  const lines = [describeThreshold(asked.site, amendment), ...row.lines.slice(1)];
  return partOfRow(asked, capitalize(amendment.by), { ...row, lines });
}

/** How the bodies that lead are filled; without one, how one reaches the highest role with a way in. */
export function leadershipParts(asked: Asked): Part[] {
  const leaders = (asked.edition.bodies ?? []).filter(
    ({ kind, status }) =>
      status !== 'retired' && !teamKinds.includes(kind) && kind !== 'advisory-board',
  );
  const open = asked.roles.filter(({ howToBecome }) => howToBecome);
  const summit = open.find(({ rank }) => rank !== undefined) ?? open[0];
  return [
    ...leaders.flatMap((body) =>
      body.selection ? bodyParts(asked, (one) => one === body, 'selection') : votes(asked, body),
    ),
    ...(leaders.length === 0 && summit ? admissionPart(asked, summit) : []),
    ...bodyParts(asked, ({ kind }) => kind === 'advisory-board', 'selection'),
  ];
}

/** Who votes for a body, where that is all that is written about filling it. */
function votes(asked: Asked, { id, name }: Body): Part[] {
  return (asked.edition.elections ?? [])
    .filter(({ body }) => body === id)
    .map(({ id: election, eligibleVoters: { text, ref } }) =>
      partAt(asked, election, name, [`Elected. Who may vote: ${text}`], asked.cite(ref)),
    );
}

/** What the bodies of an edition say in one of their rows, for example "selection". */
export function bodyParts(asked: Asked, wanted: (body: Body) => boolean, field: string): Part[] {
  const { site, edition, cite } = asked;
  return (edition.bodies ?? [])
    .filter((body) => body.status !== 'retired' && wanted(body))
    .flatMap((body) =>
      partOfRow(
        asked,
        body.name,
        listBodyRows(site, body, cite).find(({ id }) => id === `${body.id}-${field}`),
      ),
    );
}

/** Rules against dominance: declarations first, because they answer the question in so many words. */
export function neutralityParts(asked: Asked, kinds?: string[]): Part[] {
  const { site, edition, cite } = asked;
  const rules = (edition.vendorNeutrality ?? []).filter(
    ({ kind }) => !kinds || kinds.includes(kind),
  );
  return [
    ...rules.filter(({ kind }) => kind === 'statement'),
    ...rules.filter(({ kind }) => kind !== 'statement'),
  ].map(({ id, kind, text, ref }) =>
    partAt(asked, id ?? 'neutrality', labelOf(site, 'neutrality-kind', kind), [text], cite(ref)),
  );
}

/** Facts of the catalog about where to start, by row and field; nothing for an archived project. */
export function startParts(
  { site, project }: Asked,
  fields: Partial<Record<string, SourcedField>>,
): Part[] {
  if (!project || isArchived(project)) return [];
  const rows = listStartRows(site, project);
  return Object.entries(fields).flatMap(([id, field]) =>
    field ? catalogParts(project, field, rows.find((row) => row.id === id)?.lines ?? []) : [],
  );
}

function at(role: RoleEntry, anchor: string) {
  return `${rolePath(role.id)}#${anchor}`;
}
