import { parseReference } from '../model/references.ts';
import type { Check } from './finding.ts';

export const comparedListsAreWhole: Check = {
  id: 'compared-lists-are-whole',
  meaning:
    'Every requirement of a list that was compared with the document stands in the lines compared.',
  run: (site) =>
    [...site.roles.values()].flatMap(({ file, requirements = [], requirementsComplete }) =>
      requirements.flatMap(({ ref }, index) =>
        requirementsComplete && !ref.some((one) => isWithin(one, requirementsComplete.ref))
          ? [
              {
                file,
                field: `requirements[${index}].ref`,
                message: `none of ${ref.join(', ')} is among the lines of requirementsComplete.`,
                hint: 'Compare the list with the document again and add these lines, or remove requirementsComplete.',
              },
            ]
          : [],
      ),
    ),
};

/** Whether a place shares a line with one of several others; a place without lines is its section. */
function isWithin(reference: string, others: string[]) {
  const place = parseReference(reference);
  return others.map(parseReference).some((other) => {
    if (other.document !== place.document || other.source !== place.source) return false;
    if (place.from === undefined || other.from === undefined) return other.anchor === place.anchor;
    return place.from <= (other.to ?? other.from) && other.from <= (place.to ?? place.from);
  });
}
