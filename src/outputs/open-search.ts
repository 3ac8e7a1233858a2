import { toAddress } from '../model/urls.browser.ts';
import { create } from 'xmlbuilder2';
import type { Site } from '../model/site.ts';
import { shortenName } from '../model/words/text.browser.ts';

/** Length that the format allows. */
const longLimit = 48;

/** The OpenSearch description by which a browser learns to search the guide. */
export function formatOpenSearch({ name, tagline }: Site['settings'], home: URL) {
  return `${create(
    { version: '1.0', encoding: 'utf-8' },
    {
      OpenSearchDescription: {
        '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
        ShortName: shortenName(name),
        ...(name.length <= longLimit ? { LongName: name } : {}),
        Description: tagline,
        InputEncoding: 'UTF-8',
        Image: {
          '@type': 'image/svg+xml',
          '@width': 16,
          '@height': 16,
          '#': toAddress(home, '/favicon.svg'),
        },
        Url: {
          '@type': 'text/html',
          '@method': 'get',
          '@template': `${toAddress(home, '/search/')}?q={searchTerms}`,
        },
      },
    },
  ).end({ prettyPrint: true })}\n`;
}
