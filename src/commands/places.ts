import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a file goes in a folder; the folders on the way to it are made, each once. */
export function placeMaker(folder: string) {
  const made = new Set<string>();
  return (path: string) => {
    const file = join(folder, path);
    const place = dirname(file);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    return file;
  };
}
