/**
 * What a build still has to be told, one sentence each: where the site will be served, and, unless that is this
 * machine, who hears of errors. A reference that nobody can correct is not published.
 */
export function listMissing({ siteUrl, repositoryUrl, contact }: Settings): string[] {
  const missing: string[] = [];
  if (!siteUrl)
    missing.push(
      'SITE_URL is not set. Give the address of the site: SITE_URL=https://fieldguide.example npm run build',
    );
  else if (!URL.canParse(siteUrl))
    missing.push(
      `SITE_URL is "${siteUrl}". It must be a full address such as https://fieldguide.example.`,
    );
  if (repositoryUrl && !isPage(repositoryUrl))
    missing.push(
      `REPO_URL is "${repositoryUrl}". It must be the https:// address of a repository, such as https://github.com/owner/name.`,
    );
  if (contact && !isPage(contact) && !isMail(contact))
    missing.push(
      `CONTACT is "${contact}". It must be a mail address or the https:// address of a page.`,
    );
  if (!repositoryUrl && !contact && !isThisMachine(siteUrl))
    missing.push(
      'Nobody would hear of errors: neither REPO_URL nor CONTACT is set. Give the repository of the content, REPO_URL=https://github.com/owner/name, or a mail address or page, CONTACT=guide@fieldguide.example.',
    );
  return missing;
}

function isPage(address: string) {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address);
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

interface Settings {
  siteUrl: string | undefined;
  repositoryUrl: string | undefined;
  contact: string | undefined;
}
