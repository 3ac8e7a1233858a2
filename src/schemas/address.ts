import { z } from 'astro/zod';

/**
 * An address as it is published: what a browser would first repair (missing slashes, backslashes, line breaks,
 * letters that look like others) is refused, so that what readers see is where they get to.
 */
export const httpsUrl = z
  .string({ error: fullAddress() })
  .check(({ value, issues }) => {
    const message = explainAddress(value);
    if (message) issues.push({ code: 'invalid_format', format: 'url', input: value, message });
  })
  .meta({ format: 'uri' });

/** What is wrong with an address of another site, in words that follow its name; nothing where it may be published. */
export function explainAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return fullAddress();
  const { protocol, username, password, port, hostname, href } = new URL(value);
  if (protocol !== 'https:') return fullAddress();
  if (username || password) return 'must be an address without a name or password before its host.';
  if (port) return 'must be an address without a port.';
  if (!domain.test(hostname)) return 'must name its host by a domain, for example "etcd.io".';
  const [, host = ''] = /^https:\/\/([^/?#\\]*)/i.exec(value) ?? [];
  if (/\P{ASCII}/u.test(host))
    return `must name its host in plain letters as they are looked up: "${hostname}". Letters of other scripts look alike.`;
  // Behind a host alone the slash may be left out.
  return href === value || href === `${value}/`
    ? undefined
    : `must be written as it is published: "${href}".`;
}

/** An address of this site, without its host and base path. Two slashes, or one and a backslash, lead to another. */
export const ownAddressPattern = /^\/(?![/\\])[^\s#\\]*(?:#[^\s#\\]+)?$/;

function fullAddress() {
  return 'must be a full https:// address.';
}

const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
