import { expect, test } from 'vitest';
import { base, pageAt, pages } from './site.ts';

const years = pages.filter(({ path }) => /^\/projects\/timeline\/\d{4}\/$/.test(path));

test('a year shows its changes before how it ended', () => {
  expect(years.length).toBeGreaterThan(9);
  for (const { path, root } of years) {
    const ids = root.querySelectorAll('main section h2').map(({ id }) => id);
    const first = ids.findIndex((id) => !id.startsWith('to-'));
    expect(first, path).toBeGreaterThan(0);
    expect(ids.slice(first).filter((id) => id.startsWith('to-'))).toEqual([]);
  }
});

test('every figure of the table of years leads to as many projects', () => {
  const links = pageAt('/projects/timeline/').root.querySelectorAll('td.number a');
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) {
    const [path = '', id = ''] = link
      .getAttribute('href')!
      .slice(base.length - 1)
      .split('#');
    const section = pageAt(path).root.querySelector(`#${id}`)!.parentNode!;
    expect(section.querySelectorAll('tbody tr'), `${path}#${id}`).toHaveLength(
      Number(link.textContent),
    );
  }
});

test('a level leads from the catalog to who reached it when, and back', () => {
  const facet = pageAt('/projects/by/maturity/graduated/').root;
  const there = facet
    .querySelectorAll('main a')
    .find((link) => link.getAttribute('href') === `${base}projects/timeline/to/graduated/`);
  expect(there?.textContent.trim()).toBe('Moved to graduated: who, and when');
  const headings = pageAt('/projects/timeline/to/graduated/').root.querySelectorAll('h2');
  expect(headings.map(({ textContent }) => textContent)).toContain('Moved to graduated in 2025: 4');
  expect(
    pageAt('/projects/')
      .root.querySelectorAll('main a')
      .some((link) => link.getAttribute('href') === `${base}projects/timeline/`),
  ).toBe(true);
});
