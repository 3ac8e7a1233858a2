import { companyLimits } from './company-limits.ts';
import { findCap, findHighestBody, formatCap, formatSeats } from './bodies.ts';
import { formatDuration } from '../words/dates.ts';
import { citer, type Cite } from '../references.ts';
import { describeRoleAdmission, findSummit, listLadder } from '../roles/roles.ts';
import { rowBuilder, type Contradiction, type Row } from '../rows.ts';
import { describeThreshold } from '../words/thresholds.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';
import { governancePath, rolePath } from '../urls.browser.ts';
import { labelOf, linkedLabel, meaningOf } from '../vocabulary.ts';
import { listEditionsOf } from '../by-owner.ts';
import { oncePerSite } from '../once-per-site.ts';

/** Links references of an edition to the lines of its own sources. */
export function citeEdition(site: Site, edition: GovernanceEntry): Cite {
  return citer(site, edition.sources);
}

/** The edition in force for a catalog entry, if one has been read. */
export function findCurrentEdition(site: Site, project: string) {
  return listEditionsOf(site, project).find(isInForce);
}

/** Older editions of a catalog entry, newest first. */
export function listOlderEditions(site: Site, project: string) {
  return listEditionsOf(site, project)
    .filter(({ edition }) => edition.status !== 'current')
    .sort((a, b) => ((a.edition.documentDate ?? '') < (b.edition.documentDate ?? '') ? 1 : -1));
}

/** All editions: those of today by name, then older ones. */
export function listEditions(site: Site) {
  return [...listCurrentEditions(site), ...listTemplates(site), ...listPastEditions(site)];
}

/** The editions in force, by name. Templates govern nobody and are not among them. */
export const listCurrentEditions = oncePerSite((site) =>
  [...site.governance.values()].filter(isInForce),
);

function isInForce({ edition, kind }: GovernanceEntry) {
  return edition.status === 'current' && kind !== 'template';
}

/** The templates that foundations offer, by name. */
export function listTemplates(site: Site) {
  return [...site.governance.values()].filter(({ kind }) => kind === 'template');
}

/** The editions in force whose documents changed last, newest first. */
export function listNewestEditions(site: Site, count: number) {
  return listCurrentEditions(site)
    .filter(({ edition }) => edition.documentDate)
    .sort((a, b) => ((a.edition.documentDate ?? '') < (b.edition.documentDate ?? '') ? 1 : -1))
    .slice(0, count);
}

/** Name of an edition that nothing else on the site has: older ones carry their year. */
export function editionTitle(edition: GovernanceEntry) {
  const year = edition.edition.documentDate?.slice(0, 4);
  return edition.edition.status === 'current' || !year ? edition.name : `${edition.name}, ${year}`;
}

/** The rules that readers ask for first, each linked to its place on the edition's own page. */
export function listGlanceRows(site: Site, edition: GovernanceEntry): Row[] {
  const cite = citeEdition(site, edition);
  const row = rowBuilder(cite, 'glance');
  const top = edition.bodies?.[0];
  const election = edition.elections?.[0];
  const capped = edition.bodies?.find((body) => findCap(body));
  const voteRule = edition.vendorNeutrality?.find(({ kind }) => companyLimits.includes(kind));
  const summit = findSummit(listLadder(site, edition.id));
  const at = (anchor: string, text: string) => ({ text, href: governancePath(edition.id, anchor) });
  return [
    row('form', 'Form', edition.model, ({ type, also }) => [
      [
        linkedLabel(site, 'governance-model', type),
        ...(also ?? []).flatMap((other): Sentence => [
          '; also ',
          linkedLabel(site, 'governance-model', other),
        ]),
      ],
    ]),
    row('last-word', 'Last word', findLastWord(site, edition), ({ name, href }) => [
      [href ? { text: name, href } : name],
    ]),
    row('seats', 'Seats', top?.seats, (seats) => [
      [formatSeats(seats), ' in the ', at(top?.id ?? '', top?.name ?? '')],
    ]),
    row('voters', 'Who votes', election?.eligibleVoters, ({ text }) => [[text]]),
    row('cap', 'Limit per organization', capped?.organizationCap ?? voteRule, (rule) => [
      ['kind' in rule ? rule.text : `${formatCap(rule)}, ${capped?.name ?? ''}`],
    ]),
    ...(summit
      ? [
          row(
            'admission',
            `Becoming ${article(summit.name)} ${lowerWords(summit.name)}`,
            summit.howToBecome,
            () => describeRoleAdmission(site, summit),
          ),
        ]
      : []),
    row('amendment', 'Changing the rules', edition.amendment, (amendment) => [
      [capitalize(amendment.by), ': ', ...describeThreshold(site, amendment)],
    ]),
  ];
}

/** Rows about changing the rules, settling conflicts and conduct. */
export function listChangeRows(site: Site, edition: GovernanceEntry): Row[] {
  const row = rowBuilder(citeEdition(site, edition));
  return [
    row('amendment', 'Changing the rules', edition.amendment, (amendment) =>
      describeAmendment(site, amendment),
    ),
    row('conflict', 'Settling conflicts', edition.conflictResolution, ({ steps }) =>
      steps.map((step, index) => [`${index + 1}. ${step}`]),
    ),
    row('conduct', 'Code of conduct', edition.codeOfConduct, ({ name, url, links, handledBy }) => [
      [url ? { text: name ?? url, href: url } : (name ?? 'In force, without a name')],
      ...(links ?? []).map(({ label, url: href }): Sentence => [{ text: label, href }]),
      handledBy ? [`Handled by: ${handledBy}`] : [],
    ]),
  ];
}

type Amendment = Exclude<NonNullable<GovernanceEntry['amendment']>, { statedNone: unknown }>;

/** Who changes the rules and how, each kind of change that has a rule of its own in lines of its own. */
function describeAmendment(site: Site, { others = [], ...first }: Amendment): Sentence[] {
  return [first, ...others].flatMap((amendment): Sentence[] => [
    [
      amendment.changes
        ? `${capitalize(amendment.changes)}: ${amendment.by}`
        : capitalize(amendment.by),
      ': ',
      ...describeThreshold(site, amendment),
    ],
    amendment.notice ? [`Open for ${formatDuration(amendment.notice)}`] : [],
    amendment.longest ? [`Open for ${formatDuration(amendment.longest)} at most`] : [],
    amendment.extraApproval ? [`Also needs: ${amendment.extraApproval}`] : [],
    amendment.note ? [capitalize(amendment.note)] : [],
  ]);
}

/** The rules against domination by one organization. */
export function listNeutralityRows(site: Site, edition: GovernanceEntry): Row[] {
  const row = rowBuilder(citeEdition(site, edition));
  return (edition.vendorNeutrality ?? []).map((rule) => ({
    ...row('', '', rule, ({ text }) => [[text]]),
    id: rule.id,
    label: labelOf(site, 'neutrality-kind', rule.kind),
  }));
}

/** Questions that the documents read answer for no body and no election, in plain words. */
export function listSilences(edition: GovernanceEntry, rows: Row[]): string[] {
  const answered = new Set(
    rows.filter(({ state }) => state !== 'not-recorded').map(({ label }) => label),
  );
  const asked = rows.map(({ label }) => label).filter((label) => !answered.has(label));
  const missing = [
    edition.elections ? '' : 'Elections',
    edition.vendorNeutrality ? '' : 'Limits on one organization',
    edition.decisions?.some(({ quorum }) => quorum) ? '' : 'Quorum',
    edition.decisions?.some(({ window }) => window) ? '' : 'Time to vote',
  ];
  return [...new Set([...asked, ...missing])].filter(Boolean);
}

/** The contradictions of an edition that concern the fact with this anchor. */
export function findContradictions(
  edition: GovernanceEntry,
  anchor: string | undefined,
  cite: Cite,
) {
  return (edition.discrepancies ?? [])
    .filter(({ about }) => about !== undefined && about === anchor)
    .map(({ text, ref }): Contradiction => ({ text, citations: cite(ref) }));
}

/** The rows with the contradictions that concern them beside them. */
export function withContradictions(rows: Row[], edition: GovernanceEntry, cite: Cite): Row[] {
  return rows.map((row) => {
    const contradictions = findContradictions(edition, row.id, cite);
    return contradictions.length === 0 ? row : { ...row, contradictions };
  });
}

/** Who decides last: the arbiter that is named, else the highest body that does more than advise, else who does by the form. */
export function findLastWord(
  site: Site,
  { id, bodies = [], conflictResolution, model }: GovernanceEntry,
): LastWord | undefined {
  const arbiter = conflictResolution?.finalArbiter;
  const named = bodies.find((body) => body.id === arbiter);
  if (conflictResolution && named)
    return {
      kind: 'body',
      name: named.name,
      href: governancePath(id, named.id),
      ref: conflictResolution.ref,
    };
  const role = site.roles.get(`${id}/${arbiter}`);
  if (conflictResolution && arbiter)
    return {
      kind: 'role',
      // A step of the ladder is held by many, an office by one.
      name: role ? `${role.name}${role.kind === 'ladder' ? 's' : ''}` : arbiter,
      href: rolePath(`${id}/${arbiter}`),
      ref: conflictResolution.ref,
    };
  if (conflictResolution?.lastWord)
    return {
      kind: 'others',
      name: capitalize(conflictResolution.lastWord),
      ref: conflictResolution.ref,
    };
  const highest = findHighestBody({ bodies });
  if (highest)
    return {
      kind: 'highest-body',
      name: highest.name,
      href: governancePath(id, highest.id),
      ref: highest.ref,
    };
  const last = lastWordsOfForms[model.type];
  return last && { ...last, ref: model.ref };
}

/** Who decides last by the meaning of a form of governance, where its documents name no arbiter and no body. */
const lastWordsOfForms: Partial<Record<GovernanceEntry['model']['type'], Omit<LastWord, 'ref'>>> = {
  'maintainer-council': {
    kind: 'maintainers',
    name: 'The maintainers; no body stands above them',
  },
  'organization-voting': {
    kind: 'organizations',
    name: 'The organizations, one vote each; no body stands above them',
  },
  'project-lead': { kind: 'lead', name: 'The project lead' },
  bdfl: { kind: 'lead', name: 'The founder' },
};

/** A name in lower case, abbreviations such as "TSC" left as they are. */
function lowerWords(name: string) {
  return name.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function article(noun: string) {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

/** The editions that are no longer in force, by name. */
export function listPastEditions(site: Site) {
  return [...site.governance.values()].filter(({ edition }) => edition.status !== 'current');
}

/** The editions in force by their form of government, the forms with most editions first. */
export function groupByModel(site: Site): ModelGroup[] {
  const editions = listCurrentEditions(site);
  const models = [...new Set(editions.map(({ model }) => model.type))];
  return models
    .map((model) => ({
      model,
      label: labelOf(site, 'governance-model', model),
      meaning: meaningOf(site, 'governance-model', model),
      editions: editions.filter((edition) => edition.model.type === model),
    }))
    .sort((a, b) => b.editions.length - a.editions.length || a.label.localeCompare(b.label, 'en'));
}

interface ModelGroup {
  model: string;
  label: string;
  meaning: string;
  editions: GovernanceEntry[];
}

interface LastWord {
  /** What has it: a body or role that is named as the arbiter, others in words, or who decides where none is named. */
  kind: 'body' | 'role' | 'others' | 'highest-body' | 'maintainers' | 'organizations' | 'lead';
  name: string;
  href?: string;
  ref: string[];
}
