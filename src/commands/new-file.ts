import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { formatFinding } from '../checks/report.ts';
import { validateFile } from '../checks/validate-file.ts';
import { formatPath } from '../model/words/field-path.ts';
import { describeField, printStarter, type Fields } from '../outputs/starter-file.ts';
import type { z } from 'astro/zod';
import { didYouMean } from '../checks/finding.ts';
import { listOwnValues } from '../model/vocabulary.ts';
import { idPattern, readOwnValue, type OwnValue } from '../schemas/fields.ts';
import { contentCollections } from '../schemas/index.ts';
import { pathOfNew, type Known, type NewKind, type Question } from './new-kinds.ts';

/**
 * Begins a file of content with what was given as words of the command, asks for the rest where somebody can be asked,
 * and keeps the file only where every check passes. Returns its path, or what is wrong in sentences.
 */
export async function beginFile(kind: NewKind, start: Start): Promise<Begun> {
  const { folder, ask } = start;
  const before = checkContent(folder);
  // A day after that of the site is refused, so that none is proposed.
  const days = [start.today, before.site?.settings.asOf ?? start.today];
  const known: Known = { given: {}, site: before.site, today: days.sort()[0]! };
  const problems: string[] = [];
  for (const question of kind.questions) {
    // What a community has no list of, its files do not say.
    if (listChoices(kind, question, known)?.length === 0) continue;
    const answer = await answerQuestion(kind, question, known, { ...start, folder });
    if ('problem' in answer) problems.push(answer.problem);
    else if (answer.value) known.given[question.flag] = answer.value;
  }
  if (problems.length > 0) return { problems };
  const data = collect(kind, known);
  kind.complete?.(data, known);
  const { schema } = contentCollections[kind.collection];
  const path = pathOfNew(kind, known.given);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    printStarter(schema, data, { body: kind.body?.(known), valuesOf: chooser(known) }),
    { flag: 'wx' },
  );
  const old = new Set(before.findings.map(formatFinding));
  const found = checkContent(folder)
    .findings.map(formatFinding)
    .filter((one) => !old.has(one));
  if (found.length === 0) return { path };
  rmSync(file);
  return { problems: [...found, ...(ask ? [] : ['Nothing was written.'])] };
}

/** The word that was given, else what somebody answers, else what can be supposed; asked again while it is wrong. */
async function answerQuestion(kind: NewKind, question: Question, known: Known, start: Start) {
  const { flag, optional } = question;
  const given = start.words[flag];
  const supposed = question.suggest?.(known);
  if (given !== undefined || !start.ask) {
    const value = given ?? supposed;
    if (value === undefined && !optional)
      return { problem: `--${flag} is missing. ${explain(kind, question, known)}`.trim() };
    const wrong = value === undefined ? undefined : findWrong(kind, question, value, known, start);
    return wrong ? { problem: `--${flag}: ${wrong}` } : { value };
  }
  for (;;) {
    const hint = supposed ? ` (${supposed})` : optional ? ' (none)' : '';
    const answer = (await start.ask(`${explain(kind, question, known)}\n${flag}${hint}: `)).trim();
    const value = answer || supposed;
    if (!value && optional) return { value };
    const wrong = value ? findWrong(kind, question, value, known, start) : 'must be given.';
    if (!wrong) return { value };
    start.tell?.(wrong);
  }
}

/** The values that the community has for such a field; undefined for a field that every community fills alike. */
function listChoices({ collection }: NewKind, { path }: Question, known: Known) {
  const shape = contentCollections[collection].schema.shape as Record<string, z.ZodType>;
  const field = path.length === 1 ? shape[String(path[0])] : undefined;
  const own = field && readOwnValue(field);
  return own && chooser(known)(own);
}

function chooser({ site }: Known) {
  return (own: OwnValue) => (site ? listOwnValues(site, own) : []);
}

function explain({ collection }: NewKind, { path, text }: Question, known: Known) {
  const said = describeField(contentCollections[collection].schema, path, chooser(known));
  const choice = said.values.length > 0 ? `One of: ${said.values.join(', ')}.` : '';
  return [text ?? said.text, choice].filter(Boolean).join(' ');
}

/** What is wrong with an answer by itself: the form of an id, what is there already, what its field refuses. */
function findWrong(
  kind: NewKind,
  question: Question,
  value: string,
  known: Known,
  { folder }: Start,
) {
  const { flag, path } = question;
  if (flag === 'governance' && kind.collection === 'roles' && !known.site?.governance.has(value))
    return `there is no edition "${value}" in content/governance/.`;
  if (flag === 'id') {
    if (!idPattern.test(value))
      return `"${value}" is no valid id. Use lower case letters and digits, words joined by hyphens.`;
    const place = pathOfNew(kind, { ...known.given, id: value });
    return existsSync(join(folder, place)) ? `content/${place} is there already.` : undefined;
  }
  if (path.length === 0) return undefined;
  const choices = listChoices(kind, question, known);
  if (choices && !choices.includes(value))
    return [`"${value}" must be one of: ${choices.join(', ')}.`, didYouMean(value, choices)]
      .filter(Boolean)
      .join(' ');
  const data = collect({ ...kind, questions: [question] }, { ...known, given: { [flag]: value } });
  const field = formatPath(path);
  const place = { collection: kind.collection, id: 'new', file: 'content/new', data };
  const finding = validateFile(place).find((one) => one.field === field);
  return finding && [finding.message, finding.hint].filter(Boolean).join(' ');
}

/** The answers as the fields of a file. */
function collect({ questions }: NewKind, { given }: Known): Fields {
  const data: Fields = {};
  for (const { flag, path, isNumber } of questions) {
    const value = given[flag];
    if (value === undefined || path.length === 0) continue;
    let at: Record<string | number, unknown> = data;
    for (const [index, key] of path.slice(0, -1).entries())
      at = (at[key] ??= typeof path[index + 1] === 'number' ? [] : {}) as typeof at;
    at[path.at(-1)!] = isNumber && /^\d+$/.test(value) ? Number(value) : value;
  }
  return data;
}

interface Start {
  /** The content folder. */
  folder: string;
  /** What was given as words of the command, by flag. */
  words: Record<string, string | undefined>;
  today: string;
  /** Asks somebody; left out where nobody sits at a terminal. */
  ask?: (question: string) => Promise<string>;
  tell?: (sentence: string) => void;
}

type Begun = { path: string } | { problems: string[] };
