import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of src/ may import: other rooms, or packages by name. See CONTRIBUTING, "Layers". */
const allowed: Record<string, { rooms: string[]; packages: RegExp }> = {
  schemas: { rooms: ['schemas'], packages: /^astro\/zod$/ },
  model: { rooms: ['model', 'schemas'], packages: /^$/ },
  checks: {
    rooms: ['checks', 'model', 'schemas'],
    packages:
      /^(?:astro\/zod|node:fs|node:path|yaml|fastest-levenshtein|unified|remark-.*|unist-.*|mdast)$/,
  },
  outputs: {
    rooms: ['outputs', 'model', 'schemas'],
    packages:
      /^(?:astro\/zod|yaml|ical-generator|anafanafo|xmlbuilder2|node-html-parser|unified|rehype-parse|remark-.*|unist-.*|hast.*|mdast)$/,
  },
  // The cards read their font and keep what they drew; no other output touches files.
  'outputs/cards': {
    rooms: ['outputs', 'outputs/cards', 'model', 'schemas'],
    packages: /^(?:node:fs|node:path|node:crypto|fontkitten|fast-png|@resvg\/resvg-wasm)$/,
  },
  components: {
    rooms: ['components', 'model', 'schemas', 'styles'],
    packages: /^(?:fastest-levenshtein|@leeoniya\/ufuzzy)$/,
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
      'outputs/cards',
      'styles',
      'site.ts',
      'settings.ts',
    ],
    packages: /^astro:content$/,
  },
  commands: {
    rooms: ['commands', 'checks', 'model', 'outputs', 'schemas', 'settings.ts'],
    packages: /./,
  },
  integrations: { rooms: ['integrations', 'checks', 'outputs', 'settings.ts'], packages: /./ },
  'site.ts': { rooms: ['model', 'schemas'], packages: /^astro:content$/ },
  'middleware.ts': { rooms: ['outputs'], packages: /^astro:middleware$/ },
  'content.config.ts': { rooms: ['schemas', 'settings.ts'], packages: /^(?:astro.*|node:path)$/ },
  'settings.ts': { rooms: [], packages: /^node:path$/ },
  'env.d.ts': { rooms: [], packages: /^$/ },
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

function listImports(file: string) {
  const text = readFileSync(file, 'utf8');
  const patterns = [
    /(?:^|\n)\s*(?:import|export)\s[^'"`;()=]*?\bfrom\s+['"]([^'"]+)['"]/g,
    /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}
