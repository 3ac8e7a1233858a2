/** The media type of every kind of file that the site publishes, by the end of its name; texts say their encoding. */
export const fileTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  zip: 'application/zip',
  woff2: 'font/woff2',
};

/** Files whose name says more than its end: what reads them asks for a type of its own. */
export const namedFileTypes: Record<string, string> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
};

/** The media type of a file of the site. */
export function typeOfFile(path: string) {
  const type = findType(path);
  if (!type) throw new Error(`No type is known for ${path}. src/outputs/file-types.ts lists them.`);
  return type;
}

/** True for a file that a compression makes smaller: pictures and archives are compressed already. */
export function isTextFile(path: string) {
  return /^(?:text\/|application\/(?!zip)|image\/svg)/.test(findType(path) ?? '');
}

/** Files without an ending are texts for a host. */
function findType(path: string) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, ending = 'txt'] = /\.([^.]+)$/.exec(name) ?? [];
  return namedFileTypes[name] ?? fileTypes[ending];
}
