import { expect, test } from 'vitest';
import { checkRead } from '../../../src/checks/check-content.ts';
import { edited, readCommunity, reportOn } from '../../fixtures/content.ts';

const lamp = 'projects/lamp.yaml';

test('a level, a foundation and a subject must be those of the community, with the nearest one', () => {
  expect(reportOn(edited(lamp, 'maturity: incubating', 'maturity: incubatin'))).toContain(
    'content/projects/lamp.yaml › maturity: "incubatin" must be one of: sandbox, incubating, graduated, archived.\n' +
      '  Did you mean "incubating"?',
  );
  expect(reportOn(edited(lamp, 'foundation: cncf', 'foundation: cnfc'))).toContain(
    'content/projects/lamp.yaml › foundation: "cnfc" must be one of: cncf, openinfra.\n' +
      '  Did you mean "cncf"?',
  );
  expect(reportOn(edited(lamp, 'group: platforms', 'group: lighting'))).toContain(
    'content/projects/lamp.yaml › group: "lighting" must be one of: orchestration, runtime,',
  );
});

test('a level of a history may be the one that says that none is known, that of today may not', () => {
  const { findings } = checkRead(
    readCommunity(edited(lamp, '  - level: sandbox', '  - level: accepted')),
  );
  expect(findings).toEqual([]);
  expect(reportOn(edited(lamp, 'maturity: incubating', 'maturity: accepted'))).toContain(
    '"accepted" must be one of: sandbox,',
  );
});

test('each level is looked for in lists and mappings, too', () => {
  expect(reportOn(edited(lamp, '  - level: sandbox', '  - level: sand'))).toContain(
    'content/projects/lamp.yaml › history[0].level: "sand" must be one of: accepted, sandbox,',
  );
  expect(reportOn(edited('review.yaml', 'graduated: required', 'gradual: required'))).toMatch(
    /content\/review\.yaml › groups\[\d+\]\.questions\[\d+\]\.\w+\.gradual: "gradual" must be one of: sandbox,/,
  );
});

test('what every project has is missed where the community has a list of it', () => {
  expect(reportOn(edited(lamp, 'group: platforms\n', ''))).toContain(
    'content/projects/lamp.yaml › group: is missing.\n' +
      '  Coarse subject, where the community has a list of them. It must be one of: orchestration,',
  );
});

test('a community without these lists has projects without these values', () => {
  const lists = {
    'vocabulary/foundation.yaml': undefined,
    'vocabulary/maturity.yaml': undefined,
    'vocabulary/project-group.yaml': undefined,
    'review.yaml': undefined,
  };
  const plain = (name: string) =>
    `name: ${name}\nrepository: https://github.com/lamp/${name.toLowerCase()}\nsources:\n  - id: list\n    title: List\n    retrieved: '2026-01-31'\n    date: '2026-01-01'\n    facts: [repository]\nverified: '2026-01-01'\n`;
  const projects = { [lamp]: plain('Lamp'), 'projects/torch.yaml': plain('Torch') };
  expect(checkRead(readCommunity({ ...lists, ...projects })).findings).toEqual([]);
  expect(reportOn(lists)).toContain(
    'content/projects/lamp.yaml › maturity: "incubating" stands in no list of the community.\n' +
      '  Write content/vocabulary/maturity.yaml, or leave the key out.',
  );
});

test('two levels have two marks, and one foundation has them', () => {
  expect(
    reportOn(edited('vocabulary/maturity.yaml', 'mark: half-circle', 'mark: square')),
  ).toContain(
    'content/vocabulary/maturity.yaml › values.incubating.mark: "square" is the mark of another level already.\n' +
      '  Readers tell levels apart by their marks.',
  );
  expect(
    reportOn(
      edited(
        'vocabulary/foundation.yaml',
        '    label: OpenInfra\n',
        '    label: OpenInfra\n    levels: true\n',
      ),
    ),
  ).toContain(
    'content/vocabulary/foundation.yaml › values.openinfra.levels: is set for another foundation already.\n' +
      '  The levels are those of one foundation.',
  );
});

test('an anchor of a replaced page is written without its sign', () => {
  const anchors =
    "    sections:\n      - { id: '#toc', text: 'Committee:', href: /governance/, label: its rules }\n";
  expect(reportOn(edited('site.yaml', 'credits:\n', `${anchors}credits:\n`))).toContain(
    'content/site.yaml › replaces[0].sections[0].id: "#toc" must be an anchor such as "working-groups", without the "#".',
  );
});
