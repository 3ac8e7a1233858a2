import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Level } from '../model/projects/maturity.ts';

const tokens = new Map(
  [
    ...readFileSync(resolve('src/styles/tokens.css'), 'utf8').matchAll(/--([\w-]+):\s*([^;]+);/g),
  ].map(([, name = '', value = '']) => [name, value] as const),
);

/**
 * A color of tokens.css in the light theme as "#rrggbb", for pictures, which have no style sheet. Throws an
 * Error where the file has no color of that name.
 */
export function lightInk(name: string): string {
  const value = tokens.get(name);
  const [, inner] = /^light-dark\(([^,]+),.*$/s.exec(value ?? '') ?? [];
  const color = inner ?? value;
  const [, other] = /^var\(--([\w-]+)\)$/.exec(color ?? '') ?? [];
  if (other) return lightInk(other);
  if (!color || !/^#[0-9a-f]{6}$/.test(color))
    throw new Error(`src/styles/tokens.css has no color "${name}".`);
  return color;
}

/** The ink of the shape of each level. */
export const levelInks: Record<Level, string> = {
  accepted: lightInk('quiet'),
  sandbox: lightInk('sandbox'),
  incubating: lightInk('incubating'),
  graduated: lightInk('graduated'),
  archived: lightInk('archived'),
};
