import { countTypos } from '../search/nearness.browser.ts';

/** The path of a file that lists all pages, which only the page for unknown addresses asks for. */
export const pagePathsFile = '/page-paths.json';

/** The pages that somebody probably meant who asked for a path that is not there, the likeliest first. */
export function findNearestPaths(asked: string, paths: string[]): string[] {
  const wanted = takeApart(asked);
  if (!wanted.name) return [];
  return paths
    .map((path) => ({ path, ...takeApart(path) }))
    .flatMap(({ path, name, folder }) => {
      const typos = countTypos(name, wanted.name, Math.floor(wanted.name.length / mostWrong));
      if (typos === undefined) return [];
      const longest = Math.max(folder.length, wanted.folder.length);
      return { path, typos, detour: countTypos(folder, wanted.folder, longest) ?? longest };
    })
    .sort((a, b) => price(a) - price(b) || a.path.length - b.path.length)
    .slice(0, mostNamed)
    .map(({ path }) => path);
}

/** One letter in so many may be wrong in the last part of a path. */
const mostWrong = 3;
const mostNamed = 3;
/** A wrong letter in the name of a thing weighs as much as so many in what stands before it. */
const nameWeight = 3;

function price({ typos, detour }: { typos: number; detour: number }) {
  return typos * nameWeight + detour;
}

/** "/Projects/Kuma/index.html" is the thing "kuma" in the folder "projects". */
function takeApart(path: string) {
  const parts = decode(path)
    .toLowerCase()
    .replace(/(?:index)?\.(?:html?|md)$/, '')
    .split(/[/\s]+/)
    .filter(Boolean);
  return { name: parts.at(-1) ?? '', folder: parts.slice(0, -1).join('/') };
}

function decode(path: string) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
