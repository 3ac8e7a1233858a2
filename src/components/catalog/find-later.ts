import type { FindByName, NamedRecord } from './find-by-name.ts';

/**
 * Finds by name as find-by-name.ts does, which loads with the first text. Until it has come everything is found; then
 * "onReady" is called, to ask again.
 */
export function findLater(records: NamedRecord[], onReady: () => void): FindByName {
  let find: FindByName | undefined;
  let isLoading = false;
  const load = async () => {
    isLoading = true;
    try {
      const { findByName } = await import('./find-by-name.ts');
      find = findByName(records);
      onReady();
    } finally {
      // Where it did not come, the next key tries again.
      isLoading = false;
    }
  };
  return (text) => {
    if (!text.trim()) return undefined;
    if (!find && !isLoading) void load();
    return find?.(text);
  };
}
