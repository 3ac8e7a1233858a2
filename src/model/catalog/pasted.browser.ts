/**
 * What a text in a search field may mean, the likeliest first. People paste addresses of repositories:
 * then owner and repository are meant, else the owner alone.
 * @example readPasted('https://github.com/falcosecurity/event-generator') // ['falcosecurity event-generator', 'falcosecurity']
 */
export function readPasted(text: string): string[] {
  const trimmed = text.trim();
  const [, owner, repository] =
    forgeAddress.exec(trimmed) ?? ownerAndRepository.exec(trimmed) ?? handle.exec(trimmed) ?? [];
  if (!owner) return [trimmed];
  const name = repository?.replace(/\.git$/i, '');
  return name && name.toLowerCase() !== owner.toLowerCase() ? [`${owner} ${name}`, owner] : [owner];
}

const forgeAddress =
  /^(?:https?:\/\/|git@|ssh:\/\/git@)?(?:www\.)?github\.com[/:]([\w.-]+)(?:\/([\w.-]+))?(?:[/?#].*)?$/i;
const ownerAndRepository = /^@?([\w.-]+)\/([\w.-]+)\/?$/;
const handle = /^@([\w.-]+)$/;
