import { expect, test } from 'vitest';
import { formatPolicy } from '../../../src/layouts/security-policy.ts';
import {
  formatOfflinePage,
  formatOfflineStyles,
  offlineBase,
} from '../../../src/outputs/offline-page.ts';

const files = ['index.html', 'projects/index.html', 'projects/lamp/index.html', '_astro/style.css'];
const place = {
  path: '/projects/lamp/',
  home: new URL('https://guide.example/below/'),
  has: (file: string) => files.includes(file),
};
/** The page with an address of our own, as the build finishes it. */
const link = (address: string) => `<a href="${offlineBase}${address}">`;

test.each([
  ['', '../../index.html'],
  ['projects/', '../../projects/index.html'],
  ['projects/#lamp', '../../projects/index.html#lamp'],
  ['projects/?maturity=graduated#list', '../../projects/index.html?maturity=graduated#list'],
  ['below/_astro/style.css', '../../_astro/style.css'],
])('an address of what lies in the folder, "%s", becomes %s', (written, address) => {
  expect(formatOfflinePage(link(written), place)).toBe(`<a href="${address}">`);
});

test.each([
  ['api/v1/index.json', 'https://guide.example/below/api/v1/index.json'],
  ['projects/torch/#top', 'https://guide.example/below/projects/torch/#top'],
])('an address of what does not, "%s", leads to the site', (written, address) => {
  expect(formatOfflinePage(link(written), place)).toBe(`<a href="${address}">`);
});

test('an address that begins at the page leads to the same place', () => {
  const html = '<a href="../#lamp"> <a href="more/?q#a">';
  expect(formatOfflinePage(html, place)).toBe(
    '<a href="../../projects/index.html#lamp"> <a href="https://guide.example/below/projects/lamp/more/?q#a">',
  );
});

test('addresses of other sites and of the page itself stay as they are', () => {
  const html =
    '<a href="https://lamp.example/below/">Lamp</a> <a href="#maturity">Level</a> <a href="mailto:a@b.c">A</a>';
  expect(formatOfflinePage(html, place)).toBe(html);
});

test('modules are left out, what stands in place of scripts is shown, the theme is still chosen', () => {
  const html =
    '<script>theme()</script><script type="module" src="/x.js"></script><noscript><p>Without.</p></noscript>';
  expect(formatOfflinePage(html, place)).toBe('<script>theme()</script><p>Without.</p>');
});

test('nothing keeps room for what scripts would show', () => {
  const html =
    '<div class="narrow keeps-room" hidden></div><form class="keeps-room" hidden></form>';
  expect(formatOfflinePage(html, place)).toBe(
    '<div class="narrow" hidden></div><form class="" hidden></form>',
  );
});

test('the policy lets files of the folder in, and still nothing of another site', () => {
  const html = `<meta http-equiv="content-security-policy" content="${formatPolicy({ inline: ['a'] })}">`;
  const policy = /content="([^"]*)"/.exec(formatOfflinePage(html, place))![1]!;
  expect(policy).toContain("default-src 'none'; script-src 'self' file: 'sha256-");
  expect(policy).toContain("style-src 'self' file:; img-src 'self' file:;");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

test('a sheet asks for no face from a file, and keeps one that the reader has', () => {
  const kept = "@font-face{font-family:b;src:local('Arial');size-adjust:92.3%}p{color:red}";
  const sheet = `@font-face{font-family:a;src:url(/below/_astro/a.woff2) format('woff2')}${kept}`;
  expect(formatOfflineStyles(sheet)).toBe(kept);
});
