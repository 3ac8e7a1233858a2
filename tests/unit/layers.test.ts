import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of src/ may import: other rooms, or packages by name. See CONTRIBUTING, "Layers". */
const allowed: Record<string, { rooms: string[]; packages: RegExp }> = {
  schemas: { rooms: ['schemas'], packages: /^astro\/zod$/ },
  model: {
    rooms: ['model', 'schemas'],
    packages: /^(?:csv-stringify\/browser\/esm\/sync|stemmer)$/,
  },
  importing: { rooms: ['importing', 'model', 'schemas'], packages: /^(?:yaml|diff)$/ },
  checks: {
    rooms: ['checks', 'model', 'schemas'],
    packages:
      /^(?:astro\/zod|node:fs|node:path|node:v8|yaml|fastest-levenshtein|unified|remark-.*|spdx-.*|unist-.*|mdast)$/,
  },
  // The colors of pictures are read from the style sheet of the tokens.
  styles: { rooms: ['model'], packages: /^node:(?:fs|path)$/ },
  outputs: {
    rooms: ['outputs', 'outputs/cards', 'model', 'schemas', 'styles'],
    packages:
      /^(?:astro\/zod|yaml|ical-generator|anafanafo|xmlbuilder2|parse5|unified|remark-.*|hast.*|mdast)$/,
  },
  // The cards read their font and keep what they drew; no other output touches files.
  'outputs/cards': {
    rooms: ['outputs', 'outputs/cards', 'model', 'schemas', 'styles'],
    packages: /^(?:node:fs|node:path|node:crypto|fontkitten|fast-png|@resvg\/resvg-wasm)$/,
  },
  components: {
    rooms: ['components', 'model', 'schemas', 'styles'],
    packages: /^astro\/types$/,
  },
  layouts: {
    rooms: ['layouts', 'components', 'outputs', 'model', 'styles'],
    packages: /^(?:node:crypto|astro\/compiler-runtime)$/,
  },
  pages: {
    rooms: [
      'pages',
      'layouts',
      'components',
      'model',
      'outputs',
      'styles',
      'site.ts',
      'settings.ts',
    ],
    packages: /^astro:content$/,
  },
  commands: {
    rooms: [
      'commands',
      'checks',
      'importing',
      'model',
      'outputs',
      'outputs/cards',
      'schemas',
      'settings.ts',
    ],
    packages: /./,
  },
  integrations: {
    rooms: ['integrations', 'checks', 'model', 'outputs', 'outputs/cards', 'settings.ts'],
    packages: /./,
  },
  'site.ts': { rooms: ['checks', 'settings.ts'], packages: /^$/ },
  'middleware.ts': {
    rooms: ['model', 'outputs', 'site.ts', 'settings.ts'],
    packages: /^astro:middleware$/,
  },
  'content.config.ts': {
    rooms: ['schemas', 'settings.ts'],
    packages: /^(?:astro.*|node:path|node:url)$/,
  },
  'settings.ts': { rooms: [], packages: /^node:(?:crypto|os|path)$/ },
  'env.d.ts': { rooms: ['model'], packages: /^$/ },
};

const files = readdirSync('src', { recursive: true })
  .map((path) => join('src', String(path)))
  .filter((path) => /\.(?:ts|mjs|astro)$/.test(path));

test('knows every room of src/', () => {
  const rooms = files.map(roomOf).filter((room) => !(room in allowed));
  expect([...new Set(rooms)]).toEqual([]);
});

test('every file imports only what its layer may', () => {
  const offenders = files.flatMap((file) => {
    const { rooms, packages } = allowed[roomOf(file)]!;
    return listImports(file)
      .filter((target) =>
        target.startsWith('.')
          ? !rooms.includes(roomOf(normalize(join(dirname(file), target))))
          : !packages.test(target),
      )
      .map((target) => `${file} imports ${target}; see CONTRIBUTING, "Layers"`);
  });
  expect(offenders).toEqual([]);
});

/** The rooms of the model, one level deep; what several rooms stand on lies beside them. */
const rooms = [
  'catalog',
  'comparison',
  'elections',
  'findings',
  'governance',
  'join',
  'organizations',
  'permalinks',
  'projects',
  'published',
  'review',
  'roles',
  'search',
  'words',
];

test('the model has its rooms, one level deep', () => {
  const folders = readdirSync('src/model', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => normalize(join(parentPath, name)));
  expect(folders.sort()).toEqual(rooms.map((room) => normalize(`src/model/${room}`)));
});

test('only files marked for the browser reach it, and they bring no schema, no zod and no Node along', () => {
  const offenders = files.filter(isForBrowser).flatMap((file) =>
    listImports(file, { types: false })
      .filter((target) => !/\.css(?:\?|$)/.test(target))
      .filter((target) =>
        target.startsWith('.')
          ? !isForBrowser(normalize(join(dirname(file), target)))
          : !/^(?:csv-stringify\/browser\/esm\/sync|stemmer)$/.test(target),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(offenders).toEqual([]);
});

test('the scripts of components are for the browser, and no mark is left over', () => {
  const scripts = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap((match) =>
        listImports(file, { types: false, text: match[1] }).map((target) =>
          normalize(join(dirname(file), target)),
        ),
      ),
    );
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || !files.includes(file)) return;
    reached.add(file);
    for (const target of listImports(file, { types: false }))
      visit(normalize(join(dirname(file), target)));
  };
  scripts.forEach(visit);
  expect([...reached].filter((file) => !isForBrowser(file))).toEqual([]);
  expect(files.filter((file) => isForBrowser(file) && !reached.has(file))).toEqual([]);
});

test('nothing in the model reads the clock or the environment', () => {
  const offenders = files.filter(
    (file) =>
      roomOf(file) === 'model' &&
      /\bDate\.now\(|new Date\(\)|process\.env/.test(readFileSync(file, 'utf8')),
  );
  expect(offenders).toEqual([]);
});

function roomOf(file: string) {
  const [, room = '', inner] = normalize(file).split(/[\\/]/);
  return `${room}/${inner}` in allowed ? `${room}/${inner}` : room;
}

/** Files whose code readers load: the scripts of components, and what ends in .browser.ts. */
function isForBrowser(file: string) {
  return file.endsWith('.browser.ts') || /^src[\\/]components[\\/].*\.ts$/.test(file);
}

/** What a file imports; without types, only what is still there when the program runs. */
function listImports(file: string, { types = true, text = readFileSync(file, 'utf8') } = {}) {
  const code = types ? text : text.replaceAll(/\b(?:import|export) type\s[^;]*;/g, '');
  const patterns = [
    /(?:^|\n)\s*(?:import|export)\s[^'"`;()=]*?\bfrom\s+['"]([^'"]+)['"]/g,
    /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}
