import { expect, test } from 'vitest';
import { explainExamples } from '../../src/model/governance/examples.ts';
import { theGuide } from '../fixtures/content.ts';
import { base, pageAt } from './site.ts';

const home = pageAt('/').root;
const projects = [...theGuide().projects.values()];

test('the home page proves its sentence: so many lines reach the end as graduated', () => {
  const [, graduated, all] = /(\d+) of (\d+) projects/
    .exec(home.querySelector('#plate')!.textContent)!
    .map(Number);
  const lines = home.querySelectorAll('.plate .lines a');
  expect(lines).toHaveLength(all!);
  const last = lines.map((line) => line.querySelectorAll('path').at(-1)!);
  const reaching = last.filter((path) => {
    const [, from, length] = /^M(\d+) [\d.]+h(\d+)$/.exec(path.getAttribute('d')!)!.map(Number);
    return path.getAttribute('class') === 'graduated' && from! + length! === 1000;
  });
  expect(reaching).toHaveLength(graduated!);
  expect(graduated).toBe(projects.filter(({ maturity }) => maturity === 'graduated').length);
});

test('every line of the plate leads to its project, and names of some are links for the keyboard', () => {
  const hrefs = home
    .querySelectorAll('.plate .lines a')
    .map((link) => link.getAttribute('href')!.slice(base.length - 1));
  const drawn = projects.filter(({ history = [] }) => history.length > 0);
  expect(hrefs.toSorted()).toEqual(drawn.map(({ id }) => `/projects/${id}/`).toSorted());
  const names = home.querySelectorAll('.plate .names a');
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    expect(name.getAttribute('tabindex')).toBeUndefined();
    const id = name.getAttribute('href')!.split('/').at(-2)!;
    expect(name.textContent.trim()).toBe(theGuide().projects.get(id)!.name);
  }
});

test('the examples say how they were chosen, and each leads to its rule and to all others', () => {
  const examples = home.querySelector('.examples')!;
  expect(examples.textContent).toContain(explainExamples(theGuide()));
  const items = examples.querySelectorAll('dl > div');
  expect(items).toHaveLength(3);
  for (const item of items) {
    const [rule, all] = item.querySelectorAll('a');
    const [path = '', anchor = ''] = rule!
      .getAttribute('href')!
      .slice(base.length - 1)
      .split('#');
    const fact = pageAt(path).root.querySelector(`#${anchor}`);
    expect(fact, `${path}#${anchor}`).toBeTruthy();
    expect(all!.getAttribute('href')).toMatch(/\/governance\/(?:rules|elections)\//);
  }
  // The limit stands word for word where it leads.
  const [limit] = items[0]!.querySelectorAll('a');
  const [path = '', anchor = ''] = limit!
    .getAttribute('href')!
    .slice(base.length - 1)
    .split('#');
  const fact = pageAt(path).root.querySelector(`#${anchor}`)!.parentNode!.textContent;
  expect(fact).toContain(limit!.textContent.replace(' for one organization', '').trim());
});
