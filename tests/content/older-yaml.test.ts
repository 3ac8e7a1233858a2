import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadFolder } from '../../src/checks/load-folder.ts';

/** Others read the content as data, some of them with readers of YAML 1.1. What content/README.md tells them must be all. */
test('a reader of YAML 1.1 reads every file alike, but for the key "on"', () => {
  let days = 0;
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (!(value instanceof Map)) return value;
    return Object.fromEntries(
      [...value].map(([key, inner]: [unknown, unknown]) => {
        if (key === true) days += 1;
        return [key === true ? 'on' : key, restore(inner)];
      }),
    );
  };
  for (const [path, text] of listYaml()) {
    const older: unknown = parse(text, { version: '1.1', mapAsMap: true });
    expect(restore(older), path).toEqual(parse(text));
  }
  expect(days).toBeGreaterThan(300);
});

/** The files, and the front matter of those with prose. */
function listYaml() {
  const decoder = new TextDecoder();
  return [...loadFolder('content')].flatMap(([path, stored]) => {
    const text = stored instanceof Uint8Array ? decoder.decode(stored) : '';
    if (path.endsWith('.yaml')) return [[path, text] as const];
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    return front === undefined ? [] : [[path, front] as const];
  });
}
