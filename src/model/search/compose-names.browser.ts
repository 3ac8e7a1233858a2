import { mostCompared, toCompareQuery, untouchedComparison } from '../comparison/state.browser.ts';
import { joinWords } from '../words/text.browser.ts';
import { governancePath, projectPath } from '../urls.browser.ts';
import type { Owner } from './find-owners.browser.ts';
import { matchNames } from './match-names.browser.ts';
import {
  describeRolePage,
  nameEditions,
  toRoleId,
  type NamedThing,
} from './named-things.browser.ts';
import type { MoreNames, NamesFile } from './names-format.ts';
import type { Scored } from './rank-names.browser.ts';
import type { ReadQuestion } from './read-question.browser.ts';
import type { Synonyms } from './synonyms.browser.ts';
import { stemOf } from './words.browser.ts';

/** Answers questions that name a project and something of it: "Approver of KusionStack", "jaeger DCO". */
export function prepareParts(names: NamesFile, more: MoreNames | undefined, synonyms: Synonyms) {
  const roles = matchNames(
    (more?.roles ?? []).map((role) => ({ thing: role, names: [role[0]] })),
    synonyms,
  );
  const parts = matchNames(
    names.parts.map((part) => ({ thing: part, names: part.words })),
    synonyms,
  );
  const rulesOf = new Map(names.projects.map(([, id, , rules = id]) => [id, rules]));
  const editionNames = nameEditions(names);

  const findRoles = (
    { words, open }: ReadQuestion,
    { from, to, cost, things }: Owner,
  ): Scored[] => {
    const rest = leaveOut(words, from, to).filter((word) => !roleWords.has(stemOf(word)));
    if (rest.length === 0) return [];
    const editions = new Set(
      things.map(({ kind, id }) => (kind === 'rules' ? id : (rulesOf.get(id) ?? ''))),
    );
    return roles.find(rest, open).flatMap(({ thing: [name, having, id], share, ...match }) =>
      having
        .filter((edition) => editions.has(edition))
        .map((edition) => ({
          thing: describeRolePage(
            name,
            { id: edition, name: editionNames.get(edition) ?? edition },
            id ?? toRoleId(name),
          ),
          cost: cost + match.cost,
          share,
        })),
    );
  };

  const findParts = (
    { words, open }: ReadQuestion,
    { from, to, cost, things }: Owner,
  ): Scored[] => {
    const rest = leaveOut(words, from, to);
    if (rest.length === 0) return [];
    const matches = parts.find(rest, open).filter(({ share }) => share === 1);
    return matches.flatMap(({ thing: part, share, ...match }) =>
      things
        .filter(({ kind }) => kind === part.page)
        .map((owner) => ({ thing: describePart(owner, part), cost: cost + match.cost, share })),
    );
  };

  const rulesAmong = ({ things }: Owner) =>
    things.map(({ kind, id }) => (kind === 'rules' ? id : (rulesOf.get(id) ?? ''))).find(Boolean);

  /** Two names and at most words such as "versus" between them: their rules side by side. */
  const findComparison = ({ words }: ReadQuestion, owners: Owner[]): Scored[] => {
    const editions = [...new Set(owners.flatMap((owner) => rulesAmong(owner) ?? []))];
    const rest = words.filter(
      (_, place) => !owners.some(({ from, to }) => place >= from && place < to),
    );
    if (editions.length < 2 || rest.some((word) => !comparingWords.has(stemOf(word)))) return [];
    const chosen = editions.slice(0, mostCompared);
    const thing: NamedThing = {
      kind: 'place',
      label: `Compare the rules of ${joinWords(chosen.map((id) => editionNames.get(id) ?? id))}`,
      note: 'Side by side',
      path: `/governance/compare/?${toCompareQuery({ ...untouchedComparison, chosen })}`,
      id: chosen.join(' '),
    };
    return [{ thing, cost: Math.max(...owners.map(({ cost }) => cost)), share: 1 }];
  };

  return (question: ReadQuestion, owners: Owner[]): Scored[] => [
    ...owners.flatMap((owner) => [...findRoles(question, owner), ...findParts(question, owner)]),
    ...findComparison(question, owners),
  ];
}

function describePart({ label, id }: NamedThing, part: NamesFile['parts'][number]): NamedThing {
  return {
    kind: 'part',
    label: `${label}: ${part.label}`,
    note: part.page === 'project' ? 'Project' : 'Governance',
    path:
      part.page === 'project'
        ? `${projectPath(id)}${part.anchor ? `#${part.anchor}` : ''}`
        : governancePath(id, part.anchor || undefined),
    id,
  };
}

function leaveOut(words: string[], from: number, to: number) {
  return [...words.slice(0, from), ...words.slice(to)];
}

/** Words beside the name of a role that ask for its page. */
const roleWords = new Set(
  'become becoming requirement role path org new join'.split(' ').map(stemOf),
);

/** Words beside two names that ask for both of them. */
const comparingWords = new Set(
  'vs versus compare comparison comparing difference differ between governance rule side better'
    .split(' ')
    .map(stemOf),
);
