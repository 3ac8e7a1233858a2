/** All that runs on every page: in one file it costs one request, and one tag. */
import './copy-link.ts';
import './menu.ts';
import './report-error.ts';
import './theme-switch.ts';
import { CopySnippet } from '../link-kit/copy-snippet.ts';
import { SiteSearch } from '../search/site-search.ts';

customElements.define('copy-snippet', CopySnippet);
customElements.define('site-search', SiteSearch);
