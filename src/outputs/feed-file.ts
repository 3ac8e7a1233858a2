import { create } from 'xmlbuilder2';
import { feedPath, toAddress } from '../model/urls.browser.ts';
import type { Feed, News } from '../model/published/news.ts';

/** The year of the first feed. It is part of every id, so it never changes. */
const firstYear = '2026';

/**
 * A feed in the Atom format (RFC 4287). Ids are tags of the host and stay when an entry is corrected;
 * days come from the content, so that the same content gives the same bytes.
 */
export function formatFeed(feed: Feed, { home, author, license }: Place) {
  const tag = (path: string) =>
    `tag:${home.hostname},${firstYear}:${home.pathname.replace(/\/$/, '')}${path}`;
  const self = toAddress(home, feedPath(feed.page));
  return `${create(
    { version: '1.0', encoding: 'utf-8' },
    {
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': 'en',
        id: tag(feedPath(feed.page)),
        title: feed.title,
        subtitle: feed.subtitle,
        updated: toMoment(feed.updated),
        author: { name: author, uri: home.href },
        rights: license,
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
          { '@rel': 'alternate', '@type': 'text/html', '@href': toAddress(home, feed.page) },
        ],
        entry: feed.news.map((news) => formatEntry(news, tag(news.id), home)),
      },
    },
  ).end({ prettyPrint: true })}\n`;
}

function formatEntry({ day, title, summary, path, source }: News, id: string, home: URL) {
  return {
    id,
    title,
    updated: toMoment(day),
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@href': toAddress(home, path) },
      ...(source ? [{ '@rel': 'via', '@href': source }] : []),
    ],
    summary,
  };
}

/** Atom wants a moment, content has days. */
function toMoment(day: string) {
  return `${day}T00:00:00Z`;
}

interface Place {
  /** Address below which the pages are served, with a slash at its end. */
  home: URL;
  author: string;
  /** How the texts may be used. */
  license: string;
}
