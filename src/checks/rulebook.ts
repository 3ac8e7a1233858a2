import { checkExamples, type CheckExample } from './examples.ts';
import { checks } from './index.ts';

/** The rules over all files for readers: each with a mistake that it finds, and what is said about that. */
export function listRules(): Rule[] {
  return checks.flatMap(({ id, meaning }) =>
    checkExamples.filter(({ check }) => check === id).map((example) => ({ id, meaning, example })),
  );
}

export interface Rule {
  id: string;
  meaning: string;
  example: CheckExample;
}
