import { expect, test } from 'vitest';
import { listLostAddresses } from '../../../../src/model/permalinks/lost-addresses.ts';
import type { Permalinks } from '../../../../src/model/permalinks/own-links.ts';

const published = permalinks({
  addresses: { '/': [], '/lamp/': ['glass', 'wick'], '/torch/': ['flame'], '/feed.xml': [] },
  moved: { '/lantern/': '/lamp/', '/lamp/#shade': '/lamp/#glass' },
});

test.each<[string, Partial<Permalinks>, string[]]>([
  ['the same', {}, []],
  ['more', { addresses: { ...published.addresses, '/candle/': ['wax'] } }, []],
  ['another place', { site: 'https://elsewhere.example/below/' }, []],
  ['a page that is gone', { addresses: without('/torch/') }, ['/torch/']],
  ['a file that is gone', { addresses: without('/feed.xml') }, ['/feed.xml']],
  [
    'an anchor that is gone',
    { addresses: { ...published.addresses, '/torch/': [] } },
    ['/torch/#flame'],
  ],
  ['old addresses that lead nowhere any more', { moved: {} }, ['/lamp/#shade', '/lantern/']],
  [
    'a page that moved, and its anchors with it',
    {
      addresses: { ...without('/torch/'), '/light/': ['flame'] },
      moved: { ...published.moved, '/torch/': '/light/' },
    },
    [],
  ],
  [
    'an anchor that moved to another page',
    {
      addresses: { ...published.addresses, '/torch/': [], '/more/': ['flame'] },
      moved: { ...published.moved, '/torch/#flame': '/more/#flame' },
    },
    [],
  ],
])('compared with what is published: %s', (_, change, lost) => {
  expect(listLostAddresses(published, { ...published, ...change })).toEqual(lost);
});

test('an anchor of any letters is found again', () => {
  const odd = permalinks({ addresses: { '/a/': ['100%', 'f\u00fcr', 'a b'] }, moved: {} });
  expect(listLostAddresses(odd, odd)).toEqual([]);
});

function without(path: string) {
  return Object.fromEntries(Object.entries(published.addresses).filter(([one]) => one !== path));
}

function permalinks(given: Omit<Permalinks, 'site'>): Permalinks {
  return { site: 'https://guide.example/', ...given };
}
