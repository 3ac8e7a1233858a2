import { expect, test } from 'vitest';
import { addBase } from '../../../src/outputs/base-path.ts';

test('puts the base path in front of our own addresses and leaves others alone', () => {
  const page =
    '<a href="/roles/">x</a><form action="/search/"><a href="https://x.example/">y</a><a href="#main">z</a>';
  expect(addBase(page, '/field-guide/')).toBe(
    '<a href="/field-guide/roles/">x</a><form action="/field-guide/search/"><a href="https://x.example/">y</a><a href="#main">z</a>',
  );
});

test('does not add it twice to what the bundler wrote', () => {
  const page =
    '<script src="/field-guide/_astro/a.js"></script><a href="/field-guide/">home of a page called field-guide</a>';
  expect(addBase(page, '/field-guide/')).toContain('src="/field-guide/_astro/a.js"');
  expect(addBase(page, '/field-guide/')).toContain('href="/field-guide/field-guide/"');
});
