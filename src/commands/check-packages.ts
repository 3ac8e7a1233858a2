/**
 * Lists the licenses of all packages that the lock file names, of other systems too, and holds them against the allow
 * list. Usage: check-packages.ts [--list]: with --list every package is named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../model/words/text.browser.ts';
import { packageRules } from './package-rules.ts';
import { checkPackages, countLicenses, listPackages } from './packages.ts';
import { root } from './run.ts';
import { requireWords } from './read-words.ts';

const { values } = requireWords({ options: { list: { type: 'boolean', default: false } } });
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const packages = listPackages(JSON.parse(lock) as Parameters<typeof listPackages>[0]);

if (values.list)
  for (const { name, version, license } of packages)
    console.log([name, version, packageRules.read[name] ?? license].join('\t'));
else
  for (const [license, count] of countLicenses(packages))
    console.log(`${String(count).padStart(5)}  ${license}`);

const problems = checkPackages(packages, packageRules);
for (const problem of problems) console.error(problem);
console.log(`${countOf(packages.length, 'package')}, ${countOf(problems.length, 'problem')}.`);
if (problems.length > 0) process.exitCode = 1;
