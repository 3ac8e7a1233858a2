import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { limits } from './limits.ts';
import { expectedPlaces, findPlace, isOutsideContent, leadsToPlace } from './places.ts';

/**
 * The files of a content folder as they are stored, by their path in it, for example "projects/etcd.yaml". What
 * cannot be read as a file stands there with the reason. Links are not followed, so that nothing outside is read.
 */
export function loadFolder(
  root: string,
  { read = readFileSync as ReadFile, most = limits.files as number } = {},
) {
  const texts = new Map<string, ContentText>();
  readFolder('');
  return texts as ContentTexts;

  function readFolder(folder: string) {
    for (const item of listItems(folder)) {
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (isOutsideContent(path)) continue;
      if (texts.size >= most) {
        texts.set('', {
          message: `there are more than ${most} files.`,
          hint: 'CONTENT_DIR must name a folder that holds content and nothing else.',
        });
        return;
      }
      if (item.isDirectory() && !findPlace(path) && leadsToPlace(path)) readFolder(path);
      else texts.set(path, item.isFile() ? readItem(path) : describeOther(path, item));
    }
  }

  function listItems(folder: string): Dirent[] {
    try {
      const items = readdirSync(join(root, folder), { withFileTypes: true });
      return items.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      texts.set(
        folder,
        explainError(error, {
          message: `there is no folder ${join(root, folder)}.`,
          hint: 'CONTENT_DIR names the folder of the content.',
        }),
      );
      return [];
    }
  }

  function readItem(path: string): ContentText {
    const most = path.startsWith('fetched/') ? limits.fetchedBytes : limits.bytes;
    try {
      const { size } = statSync(join(root, path));
      return size > most ? explainSize(size, most) : read(join(root, path));
    } catch (error) {
      return explainError(error, {
        message: 'the file is gone, or its name is not written in UTF-8.',
        hint: 'Give it a name of lower case letters and digits.',
      });
    }
  }
}

function describeOther(path: string, item: Dirent): NoText {
  if (item.isDirectory())
    return findPlace(path)
      ? { message: 'is a folder, where a file belongs.', hint: 'Put the file in its place.' }
      : { message: 'no collection takes this folder.', hint: expectedPlaces() };
  return item.isSymbolicLink()
    ? {
        message: 'is a link, not a file.',
        hint: 'Put the file itself here; links are not followed.',
      }
    : { message: 'is no file that has an end.', hint: 'Put a file of text here.' };
}

function explainSize(size: number, most: number): NoText {
  return {
    message: `has ${size} bytes, more than the ${most} that are read.`,
    hint: 'Every file of the guide is far smaller; something else may have been saved here.',
  };
}

function explainError(error: unknown, missing: NoText): NoText {
  const { code = String(error) } = error as { code?: string };
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? missing
    : {
        message: `cannot be read: ${code}.`,
        hint: 'Look at the rights of the file and its folder.',
      };
}

/** Why there is no text in a place. */
interface NoText {
  message: string;
  hint: string;
}

/** A file as it is stored. */
export type ContentText = string | Uint8Array | NoText;

/** By path in the folder; what concerns the folder itself stands under the empty path. */
export type ContentTexts = ReadonlyMap<string, ContentText>;

type ReadFile = (path: string) => Uint8Array;
