import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * Every sentence that authors can read is one that a test has read: of the checks, and of the schemas,
 * whose texts the checks print. A sentence is found by its form, so that a new one cannot be forgotten.
 */
// Examples are read by a test of their own.
const sentences = [...listFiles('src/checks'), ...listFiles('src/schemas')]
  .filter((file) => !file.endsWith('/examples.ts'))
  .filter((file) => !/[\\/]schemas[\\/](?:api[\\/]|dot-project)/.test(file))
  .flatMap(listSentences);
const tests = listFiles('tests/unit')
  .filter((file) => !file.endsWith('messages.test.ts'))
  .map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'"))
  .join('\n');

test('every message of the checks and the schemas occurs in a test', () => {
  const unread = sentences.filter(({ pattern }) => !pattern.test(tests));
  expect(
    unread.map(({ place, text }) => `${place} ${text}`),
    'write a test in tests/unit/checks/ that reads them',
  ).toEqual([]);
  console.log(`figure: ${sentences.length} messages for authors, each in a test`);
  expect(sentences.length).toBeGreaterThan(100);
});

function listFiles(folder: string) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith('.ts'));
}

/** The texts of a file that people read, as patterns: what is filled in may be anything on the line. */
function listSentences(file: string) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: { place: string; text: string; pattern: RegExp }[] = [];
  const visit = (node: ts.Node) => {
    const parts = readParts(node);
    const { parent } = node;
    const said =
      !ts.isImportDeclaration(parent) &&
      !(ts.isPropertyAssignment(parent) && parent.name.getText() === 'meaning') &&
      !(ts.isCallExpression(parent) && parent.expression.getText().endsWith('describe'));
    // Two words at least, and the end of a sentence.
    if (
      parts &&
      said &&
      /\p{L}[^\p{L}]+\p{L}/u.test(parts.join(' ')) &&
      /[.?:]$/.test(parts.join(''))
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const pattern = parts.map((part) => RegExp.escape(part)).join('.*?');
      found.push({
        place: `${file}:${line + 1}`,
        text: parts.join('…'),
        pattern: new RegExp(pattern),
      });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** The fixed parts of a text; undefined for what is none. */
function readParts(node: ts.Node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return undefined;
}
