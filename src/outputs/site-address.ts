/** The complete address of a path of the site; home ends with a slash and holds the base path. */
export function addressOf(home: URL, path: string) {
  return new URL(path.replace(/^\//, ''), home).href;
}
