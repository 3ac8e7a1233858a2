import { answerableQuestions } from '../model/review/review.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

const file = 'content/review.yaml';

export const reviewIsComplete: Check = {
  id: 'review-is-complete',
  meaning: 'Every question of a review is one that the guide can answer, and none is put twice.',
  run: ({ review }) => {
    // A community whose foundation asks no questions has no such file.
    if (!review) return [];
    const asked = review.groups.flatMap(({ questions }, group) =>
      questions.map(({ id }, index) => ({
        id,
        field: `groups[${group}].questions[${index}].id`,
      })),
    );
    return asked.flatMap(({ id, field }, index): Finding[] => {
      if (!answerableQuestions.includes(id))
        return [
          {
            file,
            field,
            message: `"${id}" is no question that the guide can answer.`,
            hint:
              didYouMean(id, answerableQuestions) ?? `Known: ${answerableQuestions.join(', ')}.`,
          },
        ];
      return asked.findIndex((one) => one.id === id) < index
        ? [{ file, field, message: `"${id}" is asked twice.`, hint: 'Remove one of the two.' }]
        : [];
    });
  },
};
