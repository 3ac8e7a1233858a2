import type { Exception } from './advisories.ts';
import type { PackageRules } from './packages.ts';

/** What the project asks of the packages it installs; "npm run check:packages" holds the lock file against it. */
export const packageRules: PackageRules = {
  file: 'src/commands/package-rules.ts',
  allowed: {
    '0BSD': 'asks for nothing',
    'Apache-2.0': 'the license of this project',
    'BlueOak-1.0.0': 'permissive',
    'BSD-2-Clause': 'permissive',
    'BSD-3-Clause': 'permissive',
    'CC-BY-3.0': 'for a list of names, which nobody passes on here',
    'CC0-1.0': 'asks for nothing',
    ISC: 'permissive',
    'LGPL-3.0-or-later':
      'for libraries that run as they come, and of which nothing is in a published site',
    MIT: 'permissive',
    'MPL-2.0': 'for files that are used as they come',
    'OFL-1.1': 'for fonts, of which pictures are drawn or which pages are set in as they come',
    'Python-2.0': 'permissive',
  },
  read: {
    'dejavu-fonts-ttf':
      'the license of Bitstream Vera, for tests: free to use and to pass on unchanged',
    'parse-cache-control': 'BSD-3-Clause, in its file LICENSE; for measuring only',
  },
  scripts: {
    esbuild: 'its script only looks whether the program is there that another package brings',
  },
};

/** Advisories that "npm run check:advisories" lets pass, each until a day, with the reason why nobody is in danger. */
export const advisoryExceptions: Exception[] = [];
