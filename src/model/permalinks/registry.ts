/** Paths below the base path, each with the anchors of its page; files have none. */
export type Addresses = Map<string, Set<string>>;

/**
 * The registry of published addresses as its file holds it: a line for each path, and below it, indented,
 * a line for each anchor. Every line stands for one promise, so that an addition never changes another line.
 */
export function formatRegistry(addresses: Addresses): string {
  const lines = sort(addresses.keys()).flatMap((path) => [
    path,
    ...sort(addresses.get(path) ?? []).map((anchor) => `  #${anchor}`),
  ]);
  return [...head, ...lines, ''].join('\n');
}

/** The addresses of a registry file. Throws a sentence with the line that is no address. */
export function parseRegistry(text: string): Addresses {
  const addresses: Addresses = new Map();
  let anchors: Set<string> | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    if (/^\/\S*$/.test(line)) {
      anchors = addresses.get(line) ?? new Set();
      addresses.set(line, anchors);
    } else if (/^ {2}#\S+$/.test(line) && anchors) anchors.add(line.slice(3));
    else if (/^(?:<{7}|={7}|>{7})/.test(line))
      throw new Error(
        `line ${index + 1}: "${line}" is the mark of a merge that was not finished. Delete the marks and keep the lines of both sides: every line is a promise.`,
      );
    else
      throw new Error(
        `line ${index + 1}: "${line}" is no address. Only "npm run permalinks -- --accept" writes this file.`,
      );
  }
  return addresses;
}

/** Addresses of the first set that the second lacks, as "path" or "path#anchor"; of a path that is lacking, only the path. */
export function listAbsent(from: Addresses, within: Addresses): string[] {
  return sort(from.keys()).flatMap((path) => {
    const others = within.get(path);
    if (!others) return [path];
    return sort(from.get(path) ?? [])
      .filter((anchor) => !others.has(anchor))
      .map((anchor) => `${path}#${anchor}`);
  });
}

/** All addresses of both sets. */
export function joinAddresses(a: Addresses, b: Addresses): Addresses {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return new Map(
    [...paths].map((path) => [path, new Set([...(a.get(path) ?? []), ...(b.get(path) ?? [])])]),
  );
}

/** How many paths and anchors there are. */
export function countAddresses(addresses: Addresses) {
  const anchors = [...addresses.values()].reduce((sum, { size }) => sum + size, 0);
  return { paths: addresses.size, anchors };
}

/** The path and the anchor of an address. */
export function splitAddress(address: string) {
  const [path = '', anchor] = address.split('#');
  return { path, anchor };
}

/** In an order that no language setting changes. */
function sort(words: Iterable<string>) {
  return [...words].sort((a, b) => (a < b ? -1 : 1));
}

const head = [
  '# Every address that was ever published: a path, and below it the anchors of its page.',
  '# Nothing is taken out. Written by "npm run permalinks -- --accept"; see CONTRIBUTING, part C.',
];
