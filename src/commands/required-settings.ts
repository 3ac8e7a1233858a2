/**
 * What a build still has to be told, or was told wrongly, one sentence each: where the site will be served, and,
 * unless that is this machine, who hears of errors. A reference that nobody can correct is not published.
 */
export function listMissing({ siteUrl, repositoryUrl, contact, ...place }: Settings): string[] {
  const missing: string[] = [];
  if (!siteUrl)
    missing.push(
      'SITE_URL is not set. Give the address of the site: SITE_URL=https://fieldguide.example npm run build',
    );
  missing.push(...listMisplaced({ siteUrl, ...place }));
  if (repositoryUrl && !isPage(repositoryUrl))
    missing.push(
      `REPO_URL is ${showSetting(repositoryUrl)}. It must be the https:// address of a repository, such as https://github.com/owner/name.`,
    );
  if (contact && !isPage(contact) && !isMail(contact))
    missing.push(
      `CONTACT is ${showSetting(contact)}. It must be a mail address or the https:// address of a page.`,
    );
  if (!repositoryUrl && !contact && !isThisMachine(siteUrl))
    missing.push(
      'Nobody would hear of errors: neither REPO_URL nor CONTACT is set. Give the repository of the content, REPO_URL=https://github.com/owner/name, or a mail address or page, CONTACT=guide@fieldguide.example.',
    );
  return missing;
}

/** What is wrong with the place where the site is served: every permanent address begins with it. */
export function listMisplaced({ siteUrl, basePath = '/', port }: Place): string[] {
  const wrong = [
    siteUrl ? explainSiteUrl(siteUrl) : undefined,
    /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(basePath)
      ? undefined
      : `BASE_PATH is ${showSetting(basePath)}. It must be a path of letters, digits, hyphens, dots and slashes, such as /field-guide/.`,
    port === undefined || (Number.isInteger(port) && port >= 0 && port <= 65_535)
      ? undefined
      : 'PORT must be a whole number up to 65535.',
  ];
  return wrong.filter((sentence) => sentence !== undefined);
}

function explainSiteUrl(siteUrl: string) {
  const full = `It must be a full address such as https://fieldguide.example.`;
  if (!URL.canParse(siteUrl)) return `SITE_URL is ${showSetting(siteUrl)}. ${full}`;
  const { protocol, username, password, hostname, origin, pathname, search, hash } = new URL(
    siteUrl,
  );
  // A password is not repeated: reports are kept in logs.
  if (username || password)
    return 'SITE_URL holds a name or a password, which every page would publish. Leave them out.';
  if (!/^https?:$/.test(protocol) || !hostname)
    return `SITE_URL is ${showSetting(siteUrl)}. ${full}`;
  if (search || hash || /[\s\\]/.test(siteUrl))
    return `SITE_URL is ${showSetting(siteUrl)}. It must be an address alone, without a question, an anchor, spaces or backslashes.`;
  return pathname === '/'
    ? undefined
    : `SITE_URL is ${showSetting(siteUrl)}. The path has a setting of its own: SITE_URL=${origin} BASE_PATH=${pathname}`;
}

/** Settings may hold anything; a terminal gets them in JSON, without a password, and not without end. */
export function showSetting(value: string) {
  const open = value.replace(/\/\/[^/]*@/, '//…@');
  return JSON.stringify(open.length > 200 ? `${open.slice(0, 200)}…` : open);
}

function isPage(address: string) {
  if (!/^https:\/\/[^\s/\\@]+\.[^\s/\\@]+(?:\/|$)/.test(address) || /\s/.test(address))
    return false;
  return URL.canParse(address) && !new URL(address).username;
}

function isMail(address: string) {
  return /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address);
}

/** A site for this machine is seen by nobody else. */
function isThisMachine(siteUrl = '') {
  return (
    URL.canParse(siteUrl) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(siteUrl).hostname)
  );
}

interface Place {
  siteUrl: string | undefined;
  /** With a slash at both ends. */
  basePath?: string;
  /** Not a number where one was given that is none. */
  port?: number;
}

interface Settings extends Place {
  repositoryUrl: string | undefined;
  contact: string | undefined;
}
