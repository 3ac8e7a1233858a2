import correct from 'spdx-correct';
import parse from 'spdx-expression-parse';
import identifiers from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import { findNearest, type Check, type Finding } from './finding.ts';

/** A license becomes the address of a list of projects and stays one, so it is written in one way only. */
export const licensesAreExpressions: Check = {
  id: 'licenses-are-expressions',
  meaning:
    'Every license is an SPDX expression in its usual spelling; a deprecated identifier is named.',
  run: (site) =>
    [...site.projects.values()].flatMap(({ file, license, listing2018 }) => [
      ...(license === undefined ? [] : checkLicense(file, 'license', license)),
      ...(listing2018?.license === undefined
        ? []
        : checkLicense(file, 'listing2018.license.expression', listing2018.license.expression)),
    ]),
};

function checkLicense(file: string, field: string, license: string): Finding[] {
  const expression = readExpression(license);
  const usual = expression && formatExpression(expression);
  if (expression === undefined || usual !== license) {
    const nearest = usual ?? suggestExpression(license);
    return [
      {
        file,
        field,
        message: `"${license}" must be an SPDX expression, for example "Apache-2.0 OR MIT".`,
        hint: nearest
          ? `Did you mean "${nearest}"?`
          : 'The identifiers are listed at https://spdx.org/licenses/.',
      },
    ];
  }
  return listIdentifiers(expression)
    .filter((id) => deprecated.includes(id.replace(/\+$/, '')))
    .map((id) => ({
      file,
      field,
      message: `"${id}" is an identifier that SPDX has deprecated.`,
      hint: adviseSuccessor(id),
      isWarning: true,
    }));
}

function readExpression(text: string): parse.Info | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Operators in capitals, one space between words, and no parentheses but those that are needed. */
function formatExpression(expression: parse.Info): string {
  if (!('conjunction' in expression)) return formatLicense(expression);
  const { left, right, conjunction } = expression;
  const write = (part: parse.Info) =>
    'conjunction' in part && part.conjunction !== conjunction
      ? `(${formatExpression(part)})`
      : formatExpression(part);
  return `${write(left)} ${conjunction.toUpperCase()} ${write(right)}`;
}

function formatLicense({ license, plus, exception }: parse.LicenseInfo) {
  return `${license}${plus ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}

/** What was probably meant: each license by itself, joined again by the words that stood between them. */
function suggestExpression(text: string) {
  const words = text.split(/\s+(?:(or)|(and))\s+|\s*(?:(\/|\|\|?)|(,|&&?))\s*/i);
  const parts = words.filter((_, index) => index % 5 === 0);
  const joints = parts.slice(1).map((_, index) => {
    const [or, , slash] = words.slice(index * 5 + 1, index * 5 + 5);
    return or || slash ? 'OR' : 'AND';
  });
  const corrected = parts.map(suggestLicense);
  if (corrected.includes(undefined)) return undefined;
  const joined = corrected.map((part, index) => `${index ? ` ${joints[index - 1]} ` : ''}${part}`);
  const expression = readExpression(joined.join(''));
  return expression && formatExpression(expression);
}

function suggestLicense(text: string) {
  // What is no word at all is near to none, and the library throws.
  if (text.trim() === '') return undefined;
  const nearest = correct(text, { upgrade: false }) ?? findNearest(text, identifiers);
  return nearest ?? undefined;
}

function listIdentifiers(expression: parse.Info): string[] {
  if ('conjunction' in expression)
    return [...listIdentifiers(expression.left), ...listIdentifiers(expression.right)];
  const { license, plus } = expression;
  return [plus ? `${license}+` : license];
}

function adviseSuccessor(id: string) {
  const stem = id.replace(/\+$/, '');
  const successors = [`${stem}-only`, `${stem}-or-later`].filter((one) =>
    identifiers.includes(one),
  );
  const fitting = id === stem ? successors : successors.slice(-1);
  if (fitting.length > 0)
    return `Write ${fitting.map((one) => `"${one}"`).join(' or ')}, as the license file says.`;
  return `What took its place is listed at https://spdx.org/licenses/${id}.html.`;
}
