import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { loadFolder } from '../../src/checks/load-folder.ts';
import { readContent } from '../../src/checks/read-content.ts';
import type { Governance } from '../../src/schemas/governance.ts';
import type { Role } from '../../src/schemas/role.ts';
import { base, pageAt, pages, placeOf } from './site.ts';

/** The pages that compare roles, against the files that they are made from. */

const { files } = readContent(loadFolder('content'));
const editions = new Map(
  files
    .filter(({ collection }) => collection === 'governance')
    .map(({ id, data }) => [id, data as Governance]),
);
const roles = files
  .filter(({ collection }) => collection === 'roles')
  .map(({ id, data }) => ({ id, edition: id.split('/')[0]!, role: data as Role }));
const isTemplate = (id: string) => editions.get(id)?.kind === 'template';
const isCurrent = (id: string) => editions.get(id)?.edition.status === 'current' && !isTemplate(id);
const inForce = roles.filter(({ edition }) => isCurrent(edition));
const days: Record<string, number> = { D: 1, W: 7, M: 30.436875, Y: 365.2425 };

test('every role stands on the overview, and the rungs of a ladder in their order', () => {
  const { root } = pageAt('/roles/');
  const linked = links(root.querySelector('main')!).filter((path) => /^\/roles\/.+\/.+/.test(path));
  expect(new Set(linked.filter((path) => !path.startsWith('/roles/by/')))).toEqual(
    new Set(roles.filter(({ edition }) => !isTemplate(edition)).map(({ id }) => `/roles/${id}/`)),
  );
  for (const [id] of editions) {
    if (!isCurrent(id)) continue;
    const rungs = root.getElementById(id)!.querySelectorAll('ol > li').map(links);
    const ranks = [
      ...new Set(
        inForce.flatMap(({ edition, role: { rank } }) =>
          edition === id && rank !== undefined ? [rank] : [],
        ),
      ),
    ].sort((a, b) => a - b);
    const expected = ranks.map((rank) =>
      inForce
        .filter(({ edition, role }) => edition === id && role.rank === rank)
        .map((place) => `/roles/${place.id}/`)
        .sort(),
    );
    expect(
      rungs.map((rung) => rung.sort()),
      id,
    ).toEqual(expected);
  }
});

test('the overview says how many ladders have how many rungs', () => {
  const sections = pageAt('/roles/').root.querySelectorAll('section:has(.ladders)');
  expect(sections.length).toBeGreaterThan(4);
  for (const section of sections) {
    const heading = section.querySelector('h2')!.text;
    const rows = section.querySelectorAll('.ladders > li');
    const lengths = new Set(rows.map((row) => row.querySelectorAll('ol > li').length));
    expect([...lengths], heading).toEqual([Number.parseInt(heading) || 0]);
    // The drawing has room for six; a longer ladder needs more columns in roles.css and Ladder.astro.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6);
    expect(heading).toContain(`: ${rows.length} document`);
  }
});

test('a page for each right names the roles that have it by the files, no more and no less', () => {
  const rights = new Set(
    inForce.flatMap(({ role: { privileges = [] } }) => privileges.map(({ id }) => id)),
  );
  const paths = pages.map(({ path }) => path).filter((path) => /^\/roles\/by\/right\/./.test(path));
  expect(new Set(paths)).toEqual(new Set([...rights].map((id) => `/roles/by/right/${id}/`)));
  for (const right of rights) {
    const { root } = pageAt(`/roles/by/right/${right}/`);
    const named = inForce.filter(({ role }) => role.privileges?.some(({ id }) => id === right));
    const shown = rows(root).map(roleOf);
    const included = rows(root)
      .filter((row) => row.text.includes('The document says that it includes'))
      .map(roleOf);
    expect(new Set(shown.filter((path) => !included.includes(path))), right).toEqual(
      new Set(named.map(({ id }) => `/roles/${id}/`)),
    );
    for (const path of included) {
      const role = inForce.find(({ id }) => `/roles/${id}/` === path)?.role;
      expect(role?.includesLower, `${right}: ${path}`).toBeDefined();
    }
    const silent = links(
      root.querySelector('#not-recorded')?.closest('section')?.querySelector('details') ?? null,
    );
    const naming = new Set(shown.map((path) => path.split('/')[2]));
    expect(silent.sort(), right).toEqual(
      [...editions.keys()]
        .filter((id) => isCurrent(id) && !naming.has(id))
        .map((id) => `/governance/${id}/`)
        .sort(),
    );
  }
});

test('the list of rights counts what their pages list', () => {
  const lines = rows(pageAt('/roles/by/right/').root);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const path = links(line)[0]!;
    const listed = rows(pageAt(path).root);
    const [, , number, documents] = line.querySelectorAll('th, td').map(({ text }) => text.trim());
    const projects = new Set(listed.map((row) => links(row)[0]));
    expect(Number(number), path).toBe(listed.length);
    expect(documents, path).toMatch(new RegExp(`^${projects.size} of `));
  }
});

test('the numbers of requirements are those of the files, sorted, each unit on a page of its own', () => {
  const { root } = pageAt('/roles/requirements/');
  const metrics = new Set(
    inForce.flatMap(({ role: { requirements = [] } }) =>
      requirements.flatMap(({ metric, min, max }) =>
        metric && (min ?? max) !== undefined ? [metric] : [],
      ),
    ),
  );
  expect(metrics.size).toBeGreaterThan(15);
  for (const metric of metrics) {
    const page = `/roles/requirements/${metric}/`;
    expect(root.getElementById(metric)?.querySelector('a')?.getAttribute('href'), metric).toBe(
      page,
    );
    const tables = pageAt(page).root.querySelectorAll('table.conditions');
    const shown = tables.flatMap((table) =>
      rows(table).map((row) => `${roleOf(row)} ${figureOf(row)}`),
    );
    const facts = inForce.flatMap(({ id, role: { requirements = [] } }) =>
      requirements
        .filter(
          (condition) =>
            condition.metric === metric && (condition.min ?? condition.max) !== undefined,
        )
        .map(({ min, max }) => `/roles/${id}/ ${min ?? max}`),
    );
    expect([...shown].sort(), metric).toEqual(facts.sort());
    for (const table of tables) {
      const figures = rows(table).map(figureOf);
      expect(figures, metric).toEqual([...figures].sort((a, b) => a - b));
    }
  }
});

test('the numbers of sponsors are those of the files', () => {
  const shown = rows(pageAt('/roles/requirements/sponsoring/').root).map((row) => {
    const cells = row.querySelectorAll('td').map(({ text }) => text.replace(/\s+/g, ' ').trim());
    return [roleOf(row), cells[1], cells[3]].join(' ');
  });
  const facts = inForce.flatMap(({ id, role: { howToBecome } }) => {
    const { sponsors } = howToBecome ?? {};
    if (!sponsors) return [];
    const different = sponsors.differentOrganizations === undefined ? 'not recorded' : 'Yes';
    return [`/roles/${id}/ ${sponsors.count ?? 'not recorded'} ${different}`];
  });
  expect(facts.length).toBeGreaterThan(20);
  expect(shown.sort()).toEqual(facts.sort());
});

test('every rule about inactivity in force is listed once, the shortest period first', () => {
  const { root } = pageAt('/roles/inactivity/');
  const bodies = [...editions].flatMap(([id, { bodies: own = [] }]) =>
    isCurrent(id)
      ? own.flatMap(({ id: body, inactivity }) =>
          inactivity ? [{ path: placeOf(id, body).path, edition: id, inactivity }] : [],
        )
      : [],
  );
  const facts = [
    ...inForce.flatMap(({ id, edition, role: { inactivity } }) =>
      inactivity ? [{ path: `/roles/${id}/`, edition, inactivity }] : [],
    ),
    ...bodies,
  ];
  const tables = root.querySelectorAll('table.inactivity');
  expect(new Set(tables.map((table) => table.closest('section')!.querySelector('h2')!.id))).toEqual(
    new Set(['maintainers', 'roles', 'bodies']),
  );
  const lines = tables.flatMap((table) => rows(table));
  expect(lines.map((row) => links(row)[1]).sort()).toEqual(facts.map(({ path }) => path).sort());
  for (const table of tables) {
    const lengths = rows(table).map((row) => {
      const { inactivity } = facts.find(({ path }) => path === links(row)[1])!;
      const [, amount, unit = ''] = /^P(\d+)(.)$/.exec(inactivity.after ?? '') ?? [];
      const cell = row.querySelectorAll('td')[1]!.text.trim();
      if (amount) expect(cell).toMatch(new RegExp(`^${amount} `));
      else expect(cell).toBe('no period');
      return amount ? Number(amount) * days[unit]! : Infinity;
    });
    expect(lengths).toEqual([...lengths].sort((a, b) => (a < b ? -1 : Number(a > b))));
  }
  const stating = new Set(facts.map(({ edition }) => edition));
  expect(
    links(root.querySelector('#silent')!.closest('section')!.querySelector('details')).sort(),
  ).toEqual(
    [...editions.keys()]
      .filter((id) => isCurrent(id) && !stating.has(id))
      .map((id) => `/governance/${id}/`)
      .sort(),
  );
});

test('each number of what follows inactivity leads to as many rules, and all of them to all', () => {
  const { root } = pageAt('/roles/inactivity/');
  const counted = root.querySelectorAll('table.effects tbody tr').flatMap((line) => {
    const [all = '', ...periods] = links(line);
    const total = rows(pageAt(all).root);
    expect(line.text).toContain(`${total.length} rule`);
    const numbers = line.querySelectorAll('td a').map(({ text }) => parseInt(text));
    const found = periods.map((place) => {
      const [path = '', anchor = ''] = place.split('#');
      return rows(pageAt(path).root.getElementById(anchor)!.closest('section')!).length;
    });
    expect(found).toEqual(numbers);
    return numbers;
  });
  const rules = root.querySelectorAll('table.inactivity tbody tr').length;
  expect(counted.reduce((sum, number) => sum + number, 0)).toBe(rules);
});

test('every line of a comparison has a source and no empty cell', () => {
  const compared = pages.filter(({ path }) =>
    /^\/roles\/(?:by\/right\/.+|requirements\/.+|inactivity\/.*)$/.test(path),
  );
  const lines = compared.flatMap(({ path, root }) =>
    root
      .querySelectorAll(
        'table.peers tbody tr, table.conditions tbody tr, table.inactivity tbody tr',
      )
      .map((row) => ({ path, row })),
  );
  expect(lines.length).toBeGreaterThan(400);
  for (const { path, row } of lines) {
    const source = row.querySelector('td[data-label=Source] a[href^="https://github.com/"]');
    expect(source, `${path}: ${row.text}`).not.toBeNull();
    expect(
      row.querySelectorAll('td').filter(({ text }) => !text.trim()),
      path,
    ).toEqual([]);
  }
});

test('the same rung elsewhere has the name of the role, and the rule where a choice is made', () => {
  const maintainer = elsewhere('/roles/jaeger/maintainer/');
  const others = inForce.filter(
    ({ edition, role: { name, aka = [] } }) =>
      edition !== 'jaeger' && [name, ...aka].includes('Maintainer'),
  );
  expect(others.length).toBeGreaterThan(10);
  expect(maintainer.text).toContain(`${others.length} roles of other documents in force`);
  expect(maintainer.text).toContain('share most rights');
  expect(maintainer.querySelector('a[href*="/roles/by/right/"]')).not.toBeNull();
  expect(rows(maintainer)).toHaveLength(10);

  const collaborator = elsewhere('/roles/nodejs/collaborator/');
  expect(rows(collaborator).map((row) => links(row)[1])).toEqual([
    '/roles/agones/collaborator/',
    '/roles/hwameistor/collaborator/',
    '/roles/istio/collaborator/',
  ]);
  expect(links(elsewhere('/roles/curl/bdfl/').querySelector('tbody')!)).toContain(
    '/roles/nocalhost/bdfl/',
  );
  expect(elsewhere('/roles/nocalhost/deputy-bdfl/').text).toContain('No other document in force');
});

test('the page of every role says whether its list is all that the document states', () => {
  const compared =
    /this is all that these lines ask for, compared on|These lines name no condition, compared on/;
  const open = /Nobody has compared this list with|Nobody has looked through the whole document/;
  for (const { id, role } of roles) {
    const words = pageAt(`/roles/${id}/`).root.querySelector('main')!.text.replace(/\s+/g, ' ');
    expect(compared.test(words), id).toBe(role.requirementsComplete !== undefined);
    expect(open.test(words), id).toBe(role.requirementsComplete === undefined);
  }
});

test('roles of equal rank stand side by side on one rung', () => {
  const rungs = pageAt('/roles/backstage/reviewer/').root.querySelectorAll('.ladder > li');
  const parallel = rungs.filter((rung) => rung.text.includes('side by side'));
  expect(rungs).toHaveLength(5);
  expect(parallel).toHaveLength(1);
  expect(parallel[0]!.querySelectorAll('b').map(({ text }) => text.trim())).toEqual([
    'Plugin maintainer',
    'Reviewer',
  ]);
});

function elsewhere(path: string) {
  return sectionOf(pageAt(path).root, 'elsewhere');
}

/** The section whose heading has this anchor. */
function sectionOf(root: HTMLElement, id: string) {
  return root.getElementById(id)!.parentNode!;
}

function rows(root: HTMLElement) {
  return root.querySelectorAll('tbody tr');
}

/** Paths of the links inside, without the base path. */
function links(element: HTMLElement | null) {
  return (element?.querySelectorAll('a[href]') ?? [])
    .map((link) => link.getAttribute('href')!)
    .filter((href) => href.startsWith(base))
    .map((href) => `/${href.slice(base.length)}`);
}

/** Path of the role that a line is about. */
function roleOf(row: HTMLElement) {
  return links(row).find((path) => path.startsWith('/roles/')) ?? '';
}

function figureOf(row: HTMLElement) {
  return Number.parseInt(row.querySelector('.measure > span')!.text);
}
