import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LevelLook } from '../model/projects/level-marks.ts';

const tokens = new Map(
  [
    ...readFileSync(resolve('src/styles/tokens.css'), 'utf8').matchAll(/--([\w-]+):\s*([^;]+);/g),
  ].map(([, name = '', value = '']) => [name, value] as const),
);

/**
 * A color of tokens.css as "#rrggbb": in the light theme, for pictures, which have no style sheet, or in the dark
 * one. Throws an Error where the file has no color of that name.
 */
export function readInk(name: string, theme: 'light' | 'dark' = 'light'): string {
  const value = tokens.get(name) ?? '';
  const [, light, dark] = /^light-dark\(([^,]+),\s*(.+)\)$/s.exec(value) ?? [];
  const color = (theme === 'light' ? light : dark) ?? value;
  const [, other] = /^var\(--([\w-]+)\)$/.exec(color) ?? [];
  if (other) return readInk(other, theme);
  if (!/^#[0-9a-f]{6}$/.test(color))
    throw new Error(`src/styles/tokens.css has no color "${name}".`);
  return color;
}

/** The ink of each look that the mark of a level may have. */
export const levelInks: Record<LevelLook, string> = {
  accepted: readInk('quiet'),
  sandbox: readInk('sandbox'),
  incubating: readInk('incubating'),
  graduated: readInk('graduated'),
  archived: readInk('archived'),
};
