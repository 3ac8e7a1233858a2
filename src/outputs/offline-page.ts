/** Stands before every address of our own while a page is made ready to be read from a folder. */
export const offlineBase = '/\uE002/';

/**
 * A finished page as it can be opened from a folder, without a server: addresses of what lies in the folder are
 * relative, all others lead to the site, and scripts are left out, which a browser does not load from a file. What
 * stands in place of scripts is shown, and nothing keeps room for what they would show. The page was finished with
 * `offlineBase` as its base path.
 */
export function formatOfflinePage(html: string, { path, home, has }: OfflinePlace): string {
  const up = '../'.repeat(path.split('/').length - 2);
  return html
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/(<[a-z][^>]* class="[^"]*?) ?\bkeeps-room(?=[ "])/g, '$1')
    .replace(policy, (words) => words.replaceAll("'self'", "'self' file:"))
    .replace(besideThePage, (_, name: string, written: string) => {
      const { pathname, search, hash } = new URL(written, `https://guide.example${path}`);
      return ` ${name}="${lead(`${pathname}${search}${hash}`.slice(1))}"`;
    })
    .replace(ownAddress, (_, written: string) => {
      // What the bundler wrote has the base path already.
      return `"${lead(written.replace(`${home.pathname.slice(1)}_astro/`, '_astro/'))}"`;
    });

  function lead(target: string) {
    const [file = '', rest = ''] = split(target);
    const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    return has(name) ? `${up}${name}${rest}` : `${home.href}${target}`;
  }
}

/** A style sheet as it stands in that folder: without faces that have a file, which a browser does not load from there. */
export function formatOfflineStyles(sheet: string): string {
  return sheet.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
}

/** The part of an address before its question or anchor, and the rest. */
function split(address: string) {
  const at = address.search(/[?#]/);
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at)];
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
/** An address that begins at the page itself, such as that of its second part. */
const besideThePage = / (href|src|action)="(?![a-z]+:|[#/])([^"]+)"/g;
const ownAddress = new RegExp(`"${offlineBase}([^"]*)"`, 'g');

interface OfflinePlace {
  /** Of the page on the site, without the base path. */
  path: string;
  /** Where the site is served, with a slash at its end. */
  home: URL;
  /** Whether a file lies in the folder. */
  has: (file: string) => boolean;
}
