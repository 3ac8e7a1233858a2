/** The rulebook: rules over all files, in the order in which they are checked. */
import {
  anchorsAreUnique,
  bodiesExist,
  contradictionsHaveAPlace,
  editionsAreLinked,
  editionsNamedExist,
  electionsAreToldApart,
} from './editions.ts';
import { comparedListsAreWhole } from './compared-lists.ts';
import { copiesAreDated, verifiedFollowsCopies } from './dates.ts';
import type { Check } from './finding.ts';
import { formerIdsAreFree } from './former-ids.ts';
import { searchesWereInVain } from './gaps.ts';
import { languagesHaveOneName } from './languages.ts';
import { lastWordsAreNoRoles } from './last-words.ts';
import { licensesAreExpressions } from './licenses.ts';
import { maintainersAddUp } from './maintainers.ts';
import { organizationsHaveOneFile } from './organizations.ts';
import { aliasesAreUnique, datesAreInOrder, factsHaveSources, idsStayValid } from './projects.ts';
import { earlierVersionsAreCited, referencesResolve } from './references.ts';
import { relationsExist } from './relations.ts';
import { ownValuesAreListed } from './own-values.ts';
import { reviewIsComplete } from './review.ts';
import { searchWordsLeadSomewhere } from './search-words.ts';
import { ruleWordsAreExplained, vocabulariesMatch } from './vocabularies.ts';

export const checks: Check[] = [
  referencesResolve,
  comparedListsAreWhole,
  earlierVersionsAreCited,
  relationsExist,
  bodiesExist,
  electionsAreToldApart,
  lastWordsAreNoRoles,
  anchorsAreUnique,
  contradictionsHaveAPlace,
  editionsAreLinked,
  editionsNamedExist,
  idsStayValid,
  formerIdsAreFree,
  aliasesAreUnique,
  datesAreInOrder,
  copiesAreDated,
  verifiedFollowsCopies,
  factsHaveSources,
  searchesWereInVain,
  languagesHaveOneName,
  licensesAreExpressions,
  maintainersAddUp,
  organizationsHaveOneFile,
  vocabulariesMatch,
  ownValuesAreListed,
  reviewIsComplete,
  ruleWordsAreExplained,
  searchWordsLeadSomewhere,
];
