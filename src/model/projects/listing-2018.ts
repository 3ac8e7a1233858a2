import type { Listing2018 } from '../../schemas/listing-2018.ts';
import { describeLink } from '../facts.ts';
import { signingOf, type Signing } from './legal.ts';
import { isStatedNone } from '../rows.ts';
import type { ProjectEntry } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';
import { nameAddress } from '../urls.browser.ts';

/** The record of 2018 beside what is true now, field by field; a changed field is marked. */
export function compareWithListing(project: ProjectEntry, listing: Listing2018): ThenAndNow[] {
  const line = (field: string, then: Value, now: Value, changed: boolean): ThenAndNow => ({
    field,
    then,
    now,
    changed,
  });
  const urls = (links: { url: string }[]) => links.map(({ url }) => canonical(url)).sort();
  const chatThen = listing.chat;
  const chatLinks = chatThen && !isStatedNone(chatThen) ? chatThen.links : [];
  const listThen = listing.developerList;
  const listLinks = listThen && !isStatedNone(listThen) ? [listThen] : [];
  const differ = (then: { url: string }[], now: { url: string }[]) =>
    urls(then).join() !== urls(now).join();
  const chatNow = (project.chat ?? []).map(({ label, url, workspace }) => ({
    label: workspace && workspace !== label ? `${label} on ${workspace}` : label,
    url: url ?? '',
  }));
  const listNow = [...(project.mailingList ?? []), ...(project.discussions ?? [])].map((url) => ({
    label: nameAddress(url),
    url,
  }));
  const guideThen = listing.contributorGuide ? [listing.contributorGuide] : [];
  const guideNow = project.contributorGuide
    ? [{ label: nameAddress(project.contributorGuide), url: project.contributorGuide }]
    : [];
  const repositoryNow = [
    {
      label: nameAddress(project.repository),
      url: project.repository,
    },
  ];
  return [
    line(
      'Maturity',
      { level: listing.maturity },
      project.maturity ? { level: project.maturity } : 'not-recorded',
      listing.maturity !== project.maturity,
    ),
    line(
      'Repository',
      links([listing.repository]),
      plain(repositoryNow),
      differ([listing.repository], repositoryNow),
    ),
    line('Contributor guide', links(guideThen), plain(guideNow), differ(guideThen, guideNow)),
    line(
      'Chat',
      chatThen && isStatedNone(chatThen) ? 'stated-none' : links(chatLinks),
      plain(chatNow),
      differ(chatLinks, chatNow),
    ),
    line(
      'Developer list',
      listThen && isStatedNone(listThen) ? 'stated-none' : links(listLinks),
      plain(listNow),
      differ(listLinks, listNow),
    ),
    line(
      'License',
      { lines: [[listing.license.expression], ...listing.license.links.map(describeLink)] },
      project.license ? { lines: [[project.license]] } : 'not-recorded',
      listing.license.expression !== project.license,
    ),
    line(
      'What you sign',
      { signing: signingThen(listing), lines: legalLinks(listing) },
      { signing: signingOf(project), lines: [] },
      signingThen(listing) !== signingOf(project),
    ),
  ];
}

function signingThen({ legal }: Listing2018): Signing {
  if (!legal) return 'not-recorded';
  return isStatedNone(legal) ? 'stated-none' : legal.kind;
}

function legalLinks({ legal }: Listing2018): Sentence[] {
  return legal && !isStatedNone(legal) ? legal.links.map(describeLink) : [];
}

function links(list: Parameters<typeof describeLink>[0][]): Value {
  return list.length > 0 ? { lines: list.map(describeLink) } : 'not-recorded';
}

function plain(list: { label: string }[]): Value {
  return list.length > 0 ? { lines: list.map(({ label }) => [label]) } : 'not-recorded';
}

/** Addresses that lead to the same file, list or page count as the same, whatever the branch or the form. */
function canonical(url: string) {
  return nameAddress(url).toLowerCase();
}

export type Value =
  | 'stated-none'
  | 'not-recorded'
  | { lines: Sentence[] }
  | { level: NonNullable<ProjectEntry['maturity']> }
  | { signing: Signing; lines: Sentence[] };

export interface ThenAndNow {
  field: string;
  then: Value;
  now: Value;
  changed: boolean;
}
