import { listFeeds, type Feed } from '../model/published/news.ts';
import { feedPath } from '../model/urls.browser.ts';
import { formatFeed } from '../outputs/feed-file.ts';
import { basePath } from '../settings.ts';
import { site } from '../site.ts';

export function getStaticPaths() {
  return listFeeds(site).map((feed) => ({
    params: { feed: feedPath(feed.page).slice(1, -'.xml'.length) },
    props: { feed },
  }));
}

/** All dated changes, all changes of level, or those of one project, as an Atom feed. */
export const GET = ({ props, site: address, url }: FeedRequest) => {
  const home = new URL(basePath, address ?? url);
  return new Response(formatFeed(props.feed, { home, author: site.settings.name }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

interface FeedRequest {
  props: { feed: Feed };
  site: URL | undefined;
  url: URL;
}
