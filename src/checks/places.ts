import { contentCollections, type CollectionName } from '../schemas/index.ts';

/** The collection that takes a file, by its path in the content folder, and the id that it has there. */
export function findPlace(inside: string): Place | undefined {
  for (const { collection, prefix, pattern } of places) {
    const rest = inside.slice(prefix.length);
    if (inside.startsWith(prefix) && fitsPattern(rest, pattern))
      return { collection, id: rest.replace(/\.[^.]+$/, '') };
  }
  return undefined;
}

/** True for a folder in which, or below which, some collection has files. */
export function leadsToPlace(inside: string) {
  const parts = inside.split('/');
  return places.some(({ prefix, pattern }) => {
    const folders = `${prefix}${pattern}`.split('/').slice(0, -1);
    return (
      parts.length <= folders.length &&
      fitsPattern(inside, folders.slice(0, parts.length).join('/'))
    );
  });
}

/** Where files may stand, in one sentence. */
export function expectedPlaces() {
  return `Files are: ${places.map(({ prefix, pattern }) => `${prefix}${pattern}`).join(', ')}.`;
}

/** True for files that are for people, and the registry of addresses, which only the build reads. */
export function isOutsideContent(inside: string) {
  return /^(?:README\.md|LICENSE|permalinks\.txt)$/.test(inside);
}

function fitsPattern(path: string, pattern: string) {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);
}

const places = Object.entries(contentCollections).map(([collection, { folder, pattern }]) => ({
  collection: collection as CollectionName,
  prefix: folder === '.' ? '' : `${folder}/`,
  pattern,
}));

interface Place {
  collection: CollectionName;
  id: string;
}
