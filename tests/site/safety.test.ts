import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embeds, pages } from './site.ts';

const all = [...pages, ...embeds];

test('every page has a strict Content-Security-Policy before anything it governs', () => {
  for (const { path, html, root } of all) {
    const policy =
      root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toMatch(/https?:|\*/);
    expect(html.indexOf('content-security-policy'), path).toBeLessThan(
      html.search(/<script|<style|<link rel="stylesheet"/),
    );
  }
});

/** Blocks of linked data are text: browsers do not run them, and no policy concerns them. */
test('the only inline script is the one that the policy names, and it is short', () => {
  for (const { path, root } of all) {
    const policy =
      root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    const inline = root
      .querySelectorAll('script:not([type="application/ld+json"])')
      .filter((script) => !script.getAttribute('src'));
    for (const script of inline) {
      const hash = createHash('sha256').update(script.innerHTML).digest('base64');
      expect(policy, path).toContain(`'sha256-${hash}'`);
      expect(script.innerHTML.length).toBeLessThan(300);
    }
  }
});

test('the only block of styles is the one that the policy names', () => {
  for (const { path, root } of all) {
    const policy =
      root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    const blocks = root.querySelectorAll('style');
    expect(blocks.length, path).toBe(1);
    const hash = createHash('sha256').update(blocks[0]!.innerHTML).digest('base64');
    expect(policy, path).toContain(`style-src 'self' 'sha256-${hash}';`);
  }
});

test('no element has styles or an event handler of its own', () => {
  for (const { path, root } of all) {
    expect(root.querySelectorAll('[style]'), path).toEqual([]);
    const handlers = root
      .querySelectorAll('*')
      .flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on/i.test(name)));
    expect(handlers, path).toEqual([]);
  }
});

test('no page loads anything from another site', () => {
  for (const { path, root } of all) {
    const loaded = root
      .querySelectorAll(
        'script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], img, iframe, object, embed, source, use',
      )
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(
      loaded.filter((address) => /^(?:[a-z]+:)?\/\//.test(address)),
      path,
    ).toEqual([]);
  }
});
