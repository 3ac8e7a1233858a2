import fc from 'fast-check';

/** One wrong edit of one file, as people, programs and attackers make them. */
export interface Mutation {
  /** A number that picks the file; how many there are is not known here. */
  file: number;
  edit: Edit;
}

/** A way to break a file, with all that it needs, so that a report can repeat it. */
export type Edit =
  | { kind: 'drop' | 'double' | 'swap' | 'indent' | 'cut-colon' | 'quote'; line: number }
  | { kind: 'retype'; line: number; value: string }
  | { kind: 'insert'; line: number; text: string }
  | { kind: 'bytes'; at: number; bytes: number[] }
  | { kind: 'truncate'; at: number }
  | { kind: 'encode'; as: 'utf16le' | 'latin1' | 'bom' | 'crlf' | 'cr' }
  | { kind: 'rename'; to: string }
  | { kind: 'several'; edits: Edit[] };

/** Values that parsers read differently, or that are no value of any field. */
const values = [
  '0b11', '0o17', '0x1F', '1e999', '-0', '.nan', '.inf', '-1', '0', '0.5', '3.7', '99999999999999999999',
  '2026-1-2', '2026-13-45', "'2026-02-30'", "'0000-00-00'", "'1066-10-14'", "'9999-12-31'", '12:30:45',
  'null', '~', 'yes', 'no', 'true', "'true'", '""', "''", '" "', "'   '", '[]', '{}', '[[]]', '[null]', '{a: 1}', '[x, x]',
  '"\\0"', '"\\x7f"', '"\\x1b[31m"', '"\\ud800"', '"\\udc00\\ud800"', '"\\uFFFE"', '"\\u202Eevil"', '"\\u200B"', '"a\\nb"', '"\\u2028"',
  '&a x', '*a', '*nothing', '!foo x', '!!binary aGk=', '!!js/function x', '!!python/object:os.system x', '!!set {a}', '!!str 5',
  '| \n  many\n  lines', '>-\n  folded', '{<<: {a: 1}}', '? x', '@x', '`x`', '%x', '- - - x',
  '../../etc/passwd', "'../secret'", '/etc/passwd', 'https:example.com', 'https://u:p@h.example', 'javascript:alert(1)',
  'https://example.com\\@evil.example', 'data:text/html,<script>alert(1)</script>', 'https://[::1]/', 'http://example.com',
  '<script>alert(1)</script>', '"<img src=x onerror=alert(1)>"', '"]]>"', '"--><svg/onload=alert(1)>"', "'=1+1'", '"{{7*7}}"', '"${7*7}"', '"%0d%0a"',
  '__proto__', 'constructor', 'toString',
  'x'.repeat(100_000), `"${'é'.repeat(20_000)}"`, `${'['.repeat(200)}x${']'.repeat(200)}`, '['.repeat(50_000), `${'{a: '.repeat(40)}1${'}'.repeat(40)}`,
]; // prettier-ignore

/** Lines that belong into no file, or not there. */
const lines = [
  '__proto__: { polluted: true }', 'constructor: { prototype: { polluted: true } }', 'hasOwnProperty: 1', 'toString: x', 'then: x', 'length: -1',
  '<<: { name: Merged }', '"<<": [*a, *b]', '"": x', '? [a, b]\n: c', 'null: x', '~: x', 'true: x', '1: x', '"\\0": x', '"a\\nb": x', '"\\u202e": x', '. : x',
  '---', '...', '%YAML 1.1', '%TAG ! tag:evil,2000:', '<<<<<<< HEAD', '=======', '>>>>>>> main', '\t', '\tname: x', '- x', ':', ': x', '{', '[', '}', '"', "'", '|', '#',
  '<script>alert(1)</script>', '# Heading', '![x](https://example.com/x.png)', '[x](javascript:alert(1))', '[x](/no-such-page/)', '[x](#nowhere)', '{process.env}', '<Fact path="x" />', '<Fact path={x} />', 'import x from "fs"', '```\ncode\n```', '<!-- x', '&#0;', '&#x202e;',
  ['a: &a [x, x]', ...'bcdefghijk'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]`)].join('\n'),
  Array.from({ length: 3_000 }, (_, index) => `k${index}: ${index}`).join('\n'), '> '.repeat(2_000), `${'- '.repeat(500)}x`, '*'.repeat(10_000), '[x]('.repeat(2_000),
]; // prettier-ignore

const names = [
  'projects/../../outside.yaml', 'projects/..yaml', 'projects/.hidden.yaml', 'projects/UPPER.yaml', 'projects/a b.yaml', 'projects/a%2fb.yaml', 'projects/ä.yaml', 'projects/-x.yaml', 'projects/x-.yaml', 'projects/x--y.yaml', 'projects/by.yaml', 'projects/timeline.yaml', 'projects/index.yaml', 'projects/__proto__.yaml', 'projects/constructor.yaml', 'projects/con.yaml', `projects/${'x'.repeat(300)}.yaml`, 'projects/x.yml', 'projects/x.yaml.yaml', 'projects/x/y.yaml', 'roles/x.yaml', 'roles/../x/y.yaml', 'governance/x.md', 'people/x.yaml', 'x.yaml', '', '/', 'projects/\u202ex.yaml', 'projects/x\n.yaml',
]; // prettier-ignore

/** Bytes that are no text, or texts that no file should hold. */
const bytes = [
  [0], [0x07], [0x1b, 0x5b, 0x33, 0x31, 0x6d], [0x7f], [0xc2, 0x9b], [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xed, 0xb0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80, 0xae], [0xe2, 0x80, 0x8b], [0xe2, 0x80, 0xa8], [0xef, 0xbb, 0xbf], [0xef, 0xbf, 0xbe], [0xef, 0xbf, 0xbd], [0xf3, 0xa0, 0x81, 0x81], [0x0d], [0x09],
]; // prettier-ignore

const place = fc.nat(100_000);
const single: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('drop' as const, 'double' as const, 'swap' as const, 'indent' as const, 'cut-colon' as const, 'quote' as const),
    line: place,
  }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('retype' as const), line: place, value: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, fc.string({ unit: 'binary', maxLength: 30 })) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), line: place, text: fc.constantFrom(...lines) }) },
  fc.record({ kind: fc.constant('bytes' as const), at: place, bytes: fc.oneof(fc.constantFrom(...bytes), fc.array(fc.nat(255), { minLength: 1, maxLength: 4 })) }),
  fc.record({ kind: fc.constant('truncate' as const), at: place }),
  fc.record({ kind: fc.constant('encode' as const), as: fc.constantFrom('utf16le' as const, 'latin1' as const, 'bom' as const, 'crlf' as const, 'cr' as const) }),
  fc.record({ kind: fc.constant('rename' as const), to: fc.constantFrom(...names) }),
); // prettier-ignore

/** Wrong edits of all kinds; now and then several of one file. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  file: place,
  edit: fc.oneof(
    { weight: 5, arbitrary: single },
    fc.record({
      kind: fc.constant('several' as const),
      edits: fc.array(single, { minLength: 2, maxLength: 4 }),
    }),
  ),
});

/** The file as it is after the edit, and where it lies then. */
export function applyEdit(path: string, content: Uint8Array, edit: Edit): Edited {
  switch (edit.kind) {
    case 'several':
      return edit.edits.reduce<Edited>((file, one) => applyEdit(file.path, file.content, one), {
        path,
        content,
      });
    case 'rename':
      return { path: edit.to, content };
    case 'truncate':
      return { path, content: content.slice(0, edit.at % (content.length + 1)) };
    case 'bytes': {
      const at = edit.at % (content.length + 1);
      return {
        path,
        content: Buffer.concat([content.slice(0, at), Buffer.from(edit.bytes), content.slice(at)]),
      };
    }
    case 'encode':
      return { path, content: encode(Buffer.from(content).toString('utf8'), edit.as) };
    default: {
      const rows = Buffer.from(content).toString('utf8').split('\n');
      editLines(rows, edit.line % rows.length, edit);
      return { path, content: Buffer.from(rows.join('\n')) };
    }
  }
}

function encode(text: string, as: Extract<Edit, { kind: 'encode' }>['as']) {
  if (as === 'bom') return Buffer.from(`\uFEFF${text}`);
  if (as === 'crlf') return Buffer.from(text.replaceAll('\n', '\r\n'));
  if (as === 'cr') return Buffer.from(text.replaceAll('\n', '\r'));
  return Buffer.from(text.replace('e', 'é'), as);
}

function editLines(rows: string[], at: number, edit: Extract<Edit, { line: number }>) {
  const row = rows[at] ?? '';
  if (edit.kind === 'drop') rows.splice(at, 1);
  else if (edit.kind === 'double') rows.splice(at, 0, row);
  else if (edit.kind === 'swap') rows.splice(at, 2, rows[at + 1] ?? '', row);
  else if (edit.kind === 'indent') rows[at] = ` ${row}`;
  else if (edit.kind === 'cut-colon') rows[at] = row.replace(':', '');
  else if (edit.kind === 'quote') rows[at] = `${row}"`;
  else if (edit.kind === 'insert') rows.splice(at, 0, edit.text);
  else if (edit.kind === 'retype')
    rows[at] = /:\s|:$/.test(row)
      ? row.replace(/:(?:\s.*)?$/, () => `: ${edit.value}`)
      : row.replace(/^(\s*(?:- )?).*$/, (_, start: string) => `${start}${edit.value}`);
}

interface Edited {
  path: string;
  content: Uint8Array;
}
