import { listFindings } from '../../model/findings/findings.ts';
import type { Site } from '../../model/site.ts';
import { findingsPath, toAddress } from '../../model/urls.browser.ts';
import { pointerMaker } from './place.ts';

/** Every finding with pointers to the documents behind it. */
export function printFindings(site: Site, home: URL) {
  const point = pointerMaker(home);
  return listFindings(site).map(({ id, sentence, derivation, count, of, editions }) => ({
    id,
    page: toAddress(home, findingsPath(id)),
    sentence,
    derivation,
    count,
    of,
    editions: editions.map(point.edition),
  }));
}
