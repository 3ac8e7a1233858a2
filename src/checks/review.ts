import { answerableQuestions } from '../model/review/review.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

const file = 'content/review.yaml';

export const reviewIsComplete: Check = {
  id: 'review-is-complete',
  meaning: 'Every question that the guide can answer is put into words once, and no other.',
  run: ({ review }, files) => {
    if (!review)
      return files.review.has('review') ? [] : [{ file, message: 'the file is missing.' }];
    const asked = review.groups.flatMap(({ questions }, group) =>
      questions.map(({ id }, index) => ({
        id,
        field: `groups[${group}].questions[${index}].id`,
      })),
    );
    const missing = answerableQuestions.filter((id) => !asked.some((one) => one.id === id));
    return [
      ...asked.flatMap(({ id, field }, index): Finding[] => {
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
      }),
      ...missing.map((id) => ({
        file,
        field: 'groups',
        message: `the question "${id}" is missing. The guide can answer it.`,
      })),
    ];
  },
};
