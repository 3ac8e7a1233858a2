import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { formatDay, formatShortDay } from '../../src/model/words/dates.ts';
import { nameAddress } from '../../src/model/urls.browser.ts';
import type { ProjectDetail } from '../../src/schemas/api/project.ts';
import { readLinkedData } from './linked-data.ts';
import { folder, pageAt } from './site.ts';

/** Page, JSON, CSV and linked data of every project, each read from the built file. */
const rows = parse(readFileSync(join(folder, 'projects/catalog.csv'), 'utf8'), {
  columns: true,
}) as Record<string, string>[];
const projects = rows.map((row) => {
  const page = pageAt(`/projects/${row['id']}/`);
  const json = JSON.parse(
    readFileSync(join(folder, `api/v1/projects/${row['id']}.json`), 'utf8'),
  ) as ProjectDetail;
  const linked = readLinkedData(page).find((thing) => thing['@type'] === 'SoftwareSourceCode')!;
  return { id: row['id']!, row, page, root: page.root, json, linked };
});
const isArchived = ({ maturity }: ProjectDetail) => valueOf(maturity) === 'archived';

test('name, level and its days', () => {
  for (const { id, row, root, json, linked } of projects) {
    expect([json.name, row['name'], linked['name']], id).toEqual(Array(3).fill(textOf(root, 'h1')));
    const level = root.querySelector('.imprint .maturity')?.classList.value.at(-1);
    expect(valueOf(json.maturity), id).toBe(level);
    expect(row['maturity'], id).toBe(level ?? 'does not arise');
    expect((linked['creativeWorkStatus'] as string | undefined)?.toLowerCase(), id).toBe(level);
    const moves = valueOf(json.history) ?? [];
    const words = textOf(root, 'section:has(#maturity)');
    for (const { on, noLaterThan } of moves)
      expect(words, id).toContain(formatDay((on ?? noLaterThan)!));
    expect(row['accepted'], id).toBe(moves[0]?.on ?? (level ? 'not recorded' : 'does not arise'));
  }
});

test('guide, repository, home page and governance document', () => {
  for (const { id, row, root, json, linked } of projects) {
    const guide = valueOf(json.contributorGuide);
    expect(linksOf(root, 'guide'), id).toEqual(listed(guide));
    expect(row['contributorGuide'], id).toBe(guide ?? 'not recorded');
    expect(documentOf(linked, 'Contributor guide'), id).toBe(guide);

    const repository = valueOf(json.repository);
    expect(linksOf(root, 'code'), id).toEqual([
      repository,
      ...(valueOf(json.otherRepositories) ?? []),
    ]);
    expect([row['repository'], linked['codeRepository']], id).toEqual([repository, repository]);

    const homepage = valueOf(json.homepage);
    expect(linksOf(root, 'homepage'), id).toEqual(listed(homepage));
    expect(row['homepage'], id).toBe(homepage ?? 'not recorded');
    expect(linked['sameAs'], id).toBe(homepage);

    const governance = valueOf(json.governanceDoc);
    expect(row['governanceDoc'], id).toBe(governance ?? 'not recorded');
    expect(documentOf(linked, 'Governance document'), id).toBe(governance);
    expect(row['governance'], id).toBe(json.governance?.page ?? sayReading(json.governanceReading));
    expect(documentOf(linked, 'Rules'), id).toBe(json.governance?.page);
  }
});

test('chat, lists and forums; those of archived projects as words', () => {
  for (const { id, row, root, json, linked } of projects) {
    const chats = valueOf(json.chat) ?? [];
    const chatLinks = chats.flatMap(({ url }) => url ?? []);
    const lists = valueOf(json.mailingList) ?? [];
    const forums = valueOf(json.discussions) ?? [];
    for (const { label, url } of chats) {
      expect(factOf(root, 'chat').text, id).toContain(label);
      expect(row['chat'], id).toContain([label, url].filter(Boolean).join(' '));
    }
    expect(row['chat'] === 'not recorded', id).toBe(chats.length === 0);
    expect(row['mailingList'], id).toBe(lists.join('; ') || 'not recorded');
    expect(row['discussions'], id).toBe(forums.join('; ') || 'not recorded');
    if (isArchived(json)) {
      for (const url of [...lists, ...forums])
        expect(textOf(root, 'section:has(#start)'), id).toContain(nameAddress(url));
      expect(linked['discussionUrl'], id).toBeUndefined();
    } else {
      expect(linksOf(root, 'chat'), id).toEqual(chatLinks);
      expect(linksOf(root, 'list'), id).toEqual(lists);
      if (forums.length > 0) expect(linksOf(root, 'forum'), id).toEqual(forums);
      expect([linked['discussionUrl'] ?? []].flat(), id).toEqual([
        ...chatLinks,
        ...lists,
        ...forums,
      ]);
    }
  }
});

test('license, language and what one signs', () => {
  const signings = { DCO: 'dco', CLA: 'cla', 'DCO + CLA': 'dco-and-cla' } as Record<string, string>;
  for (const { id, row, root, json, linked } of projects) {
    const license = valueOf(json.license);
    expect(factOf(root, 'license').text, id).toBe(license ?? 'not recorded');
    expect(row['license'], id).toBe(license ?? 'not recorded');
    expect((linked['license'] as { name: string } | undefined)?.name, id).toBe(license);

    const languages = valueOf(json.languages) ?? [];
    const names = typeof languages === 'string' ? [] : languages;
    const elsewhere = typeof languages === 'string' && 'Several, in other repositories';
    const words = elsewhere || names.join(', ').replace(/, (?!.*, )/, ' and ');
    expect(factOf(root, 'language').text, id).toBe(
      names.length > 1
        ? `${words}, most code first`
        : names[0]
          ? `Mostly ${words}`
          : words || 'not recorded',
    );
    expect(row['languages'], id).toBe(elsewhere || names.join('; ') || 'not recorded');
    expect(valueOf(json.primaryLanguage), id).toBe(names[0]);
    expect(row['primaryLanguage'], id).toBe(
      names[0] ?? (elsewhere ? 'does not arise' : 'not recorded'),
    );
    expect([linked['programmingLanguage'] ?? []].flat(), id).toEqual(names);

    const chip = textOf(root, '.what-to-sign .signing');
    const { state } = json.legalRequirement;
    const kind = state === 'stated' ? json.legalRequirement.value.kind : state;
    expect(signings[chip] ?? (chip === 'None (stated)' ? 'stated-none' : 'not-recorded'), id).toBe(
      kind,
    );
    expect(row['legalRequirement'], id).toBe(
      { 'stated-none': 'None (stated)', 'not-recorded': 'not recorded' }[kind as string] ?? kind,
    );
  }
});

test('page and API say where and when somebody looked for what is missing', () => {
  const anchors = {
    guide: 'contributorGuide',
    chat: 'chat',
    list: 'mailingList',
    language: 'languages',
    license: 'license',
    homepage: 'homepage',
  } as const;
  let gaps = 0;
  for (const { id, row, root, json } of projects) {
    const sought = Object.entries(json).flatMap(([field, fact]) =>
      typeof fact === 'object' && 'lookedFor' in fact && field !== 'primaryLanguage'
        ? `${field} ${fact.lookedFor!.on}`
        : [],
    );
    expect(row['lookedFor']!.split('; ').sort(), id).toEqual(
      sought.length > 0 ? sought.sort() : ['nothing in vain'],
    );
    for (const [anchor, field] of Object.entries(anchors)) {
      const fact = json[field];
      if (fact.state !== 'not-recorded') continue;
      const name = root.getElementById(anchor)!;
      const words = clean((name.closest('.silent-facts p') ?? name.closest('.fact')!).text);
      if (!fact.lookedFor) {
        expect(words, `${id} ${field}`).not.toContain('Looked for');
        continue;
      }
      const { on, places } = fact.lookedFor;
      const labels = places.map(({ label }) => label);
      const where = labels.join(', ').replace(/, (?!.*, )/, labels.length > 1 ? ' and ' : ', ');
      expect(words, `${id} ${field}`).toContain(
        `Looked for on ${formatDay(on)} in ${where}: not found.`,
      );
      gaps += 1;
    }
  }
  console.log(`figure: ${gaps} gaps of projects with the day and the places of a search`);
});

test('the page names the sources that the API gives, with their days', () => {
  const fields = {
    guide: 'contributorGuide',
    code: 'repository',
    language: 'languages',
    license: 'license',
    homepage: 'homepage',
    list: 'mailingList',
  } as const;
  let compared = 0;
  for (const { id, root, json } of projects) {
    for (const [anchor, field] of Object.entries(fields)) {
      const fact = json[field];
      if (fact.state !== 'stated') continue;
      const words = fact.sources.map(({ title, date, note }) =>
        [title, date ? formatShortDay(date) : note?.toLowerCase()].filter(Boolean).join(', '),
      );
      expect(factOf(root, anchor).source, `${id} ${field}`).toBe(words.join('; '));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

/** A row of "Start here": one of its own, or a name in the row of all that is not recorded. */
function factOf(root: HTMLElement, anchor: string) {
  const name = root.getElementById(anchor)!;
  const row = name.closest('.fact');
  if (!row) {
    expect(name.closest('.silent-facts'), anchor).not.toBeNull();
    return { text: 'not recorded', links: [], source: undefined };
  }
  // A copy, for all tests read the same page.
  const value = row.querySelector('dd')!.clone() as HTMLElement;
  value.querySelector('.search')?.remove();
  return {
    text: clean(value.text),
    links: value.querySelectorAll('a').map((link) => link.getAttribute('href')!),
    source: row.querySelector('.source') && clean(row.querySelector('.source')!.text),
  };
}

function linksOf(root: HTMLElement, anchor: string) {
  return factOf(root, anchor).links;
}

function documentOf(linked: Record<string, unknown>, name: string) {
  const documents = [linked['subjectOf'] ?? []].flat() as { name: string; url: string }[];
  return documents.find((document) => document.name === name)?.url;
}

function valueOf<Value>(fact: { state: string; value?: Value }): Value | undefined {
  return fact.value;
}

function listed(value: string | undefined) {
  return value === undefined ? [] : [value];
}

function textOf(root: HTMLElement, selector: string) {
  return clean(root.querySelector(selector)!.text);
}

function clean(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}

/** The outcome of a search for rules, in the words of the vocabulary. */
function sayReading(reading: ProjectDetail['governanceReading']) {
  return reading ? readingWords[reading.kind] : 'not looked for';
}

const readingWords = {
  'list-only': 'only a list of maintainers',
  'none-found': 'no written rules found',
  'refers-to': 'points to another document',
  'not-readable': 'cannot be read',
};
