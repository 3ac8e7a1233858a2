import { formatPath } from '../model/words/field-path.ts';
import { bodyKinds, bodyStatuses, capBases, selectionMethods } from '../schemas/body.ts';
import { decisionSubjects, votingUnits } from '../schemas/decision.ts';
import { electionMethods } from '../schemas/election.ts';
import { ownLists } from '../schemas/fields.ts';
import { termSubjects } from '../schemas/glossary.ts';
import {
  amendingParties,
  editionStatuses,
  governanceKinds,
  governanceModels,
  neutralityKinds,
  templateExtents,
  templateTopics,
} from '../schemas/governance.ts';
import { relationKinds } from '../schemas/organization.ts';
import { audiences, contributionKinds, programKinds, programStatuses } from '../schemas/program.ts';
import { chatKinds, legalEvidence, legalKinds, readingKinds } from '../schemas/project.ts';
import { privileges, roleKinds, rolePaths, roleScopes } from '../schemas/role.ts';
import { decisionRules, inactivityEffects, metrics } from '../schemas/rule.ts';
import { freshnessValues } from '../schemas/source.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

/** The lists of allowed values in the schemas that every community shares, by the name of the vocabulary that labels them. */
const vocabularies = {
  'chat-kind': chatKinds,
  'legal-kind': [...legalKinds, 'stated-none', 'not-recorded'],
  'legal-evidence': legalEvidence,
  freshness: freshnessValues,
  'edition-status': editionStatuses,
  'governance-model': governanceModels,
  'governance-kind': governanceKinds,
  'template-extent': templateExtents,
  'template-topic': templateTopics,
  'amending-party': amendingParties,
  'reading-kind': readingKinds,
  'body-kind': bodyKinds,
  'body-status': bodyStatuses,
  'selection-method': selectionMethods,
  'cap-basis': capBases,
  'election-method': electionMethods,
  'decision-rule': decisionRules,
  'decision-subject': decisionSubjects,
  'voting-unit': votingUnits,
  'inactivity-effect': inactivityEffects,
  metric: metrics,
  'neutrality-kind': neutralityKinds,
  'role-kind': roleKinds,
  'role-scope': roleScopes,
  'role-path': rolePaths,
  privilege: privileges,
  'relation-kind': relationKinds,
  'program-kind': programKinds,
  audience: audiences,
  'program-status': programStatuses,
  'contribution-kind': contributionKinds,
  'term-subject': termSubjects,
} satisfies Record<string, readonly string[]>;

const knownLists: string[] = [...Object.keys(vocabularies), ...ownLists];

/** The lists whose values stand in rules, where readers meet words that they do not know. */
const ruleVocabularies: (keyof typeof vocabularies)[] = [
  'decision-rule',
  'voting-unit',
  'election-method',
  'selection-method',
  'body-kind',
  'governance-model',
  'neutrality-kind',
  'inactivity-effect',
  'role-kind',
  'role-path',
  'privilege',
];

export const vocabulariesMatch: Check = {
  id: 'vocabularies-match',
  meaning: 'Every value that a schema allows has a label and a meaning, and no label is left over.',
  run: (site, files) => [
    ...Object.entries<readonly string[]>(vocabularies).flatMap(([list, values]): Finding[] => {
      const file = `content/vocabulary/${list}.yaml`;
      const entry = site.vocabulary.get(list);
      if (!entry)
        return files.vocabulary.has(list)
          ? []
          : [{ file, message: 'the file is missing.', hint: `It labels: ${values.join(', ')}.` }];
      const labelled = Object.keys(entry.values);
      return [
        ...values
          .filter((value) => !labelled.includes(value))
          .map((value) => ({
            file,
            field: formatPath(['values', value]),
            message: 'is missing. The schema allows this value.',
          })),
        ...labelled
          .filter((value) => !values.includes(value))
          .map((value) => ({
            file,
            field: formatPath(['values', value]),
            message: 'is no value that the schema allows.',
            hint: didYouMean(value, values),
          })),
      ];
    }),
    ...[...files.vocabulary]
      .filter((list) => !knownLists.includes(list))
      .map((list) => ({
        file: `content/vocabulary/${list}.yaml`,
        message: 'no schema uses this list.',
        hint: didYouMean(list, knownLists),
      })),
  ],
};

export const ruleWordsAreExplained: Check = {
  id: 'rule-words-are-explained',
  meaning: 'Every value of the vocabularies that rules are written in leads to a glossary term.',
  run: (site, files) =>
    // Words of this guide that stand in for a list that a community has not written explain themselves.
    ruleVocabularies
      .filter((list) => files.vocabulary.has(list))
      .flatMap((list) => {
        const entry = site.vocabulary.get(list);
        return Object.entries(entry?.values ?? {})
          .filter(([, { term }]) => term === undefined)
          .map(([value, { label }]) => ({
            file: `content/vocabulary/${list}.yaml`,
            field: formatPath(['values', value, 'term']),
            message: `is missing. "${label}" must lead to the glossary term that explains it.`,
            hint: 'The ids of terms are the file names in content/glossary/.',
          }));
      }),
};
