import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every file of Pagefind starts with these characters. */
const signature = 'pagefind_dcd';

/**
 * The files of an index with the values of each filter in order, and with names that follow from
 * their content. Pagefind 1.5 writes these values in random order (Pagefind/pagefind#638), so that
 * two builds of the same pages differ; remove this when it no longer does.
 */
export function stabilizeIndex(files: IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => {
      const [name, values] = unpack(file) as [string, [string, number[]][]];
      const content = pack([name, values.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
      const id = `${languageOf(file.path)}_${fingerprint(content)}`;
      renamed.set(idOf(file.path), id);
      return { path: `filter/${id}.pf_filter`, content };
    });
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => {
      const [version, pages, chunks, ownFilters, ...rest] = unpack(file) as Meta;
      const named = ownFilters.map(([name, id]): [string, string] => [name, renamed.get(id) ?? id]);
      const content = pack([
        version,
        pages,
        chunks,
        named.toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ...rest,
      ]);
      const id = `${languageOf(file.path)}_${fingerprint(content)}`;
      renamed.set(idOf(file.path), id);
      return { path: `pagefind.${id}.pf_meta`, content };
    });
  const others = files
    .filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path))
    .map((file) =>
      file.path === 'pagefind-entry.json'
        ? { ...file, content: rename(file.content, renamed) }
        : file,
    );
  return [...others, ...filters, ...metas];
}

function unpack({ content }: IndexFile): unknown {
  return decode(gunzipSync(content).subarray(signature.length));
}

function pack(value: unknown) {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

function rename(content: Uint8Array, names: Map<string, string>) {
  const text = Buffer.from(content).toString();
  return Buffer.from([...names].reduce((result, [from, to]) => result.replaceAll(from, to), text));
}

function fingerprint(content: Uint8Array) {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function idOf(path: string) {
  return /([a-z-]+_[0-9a-f]+)\.pf_/.exec(path)?.[1] ?? '';
}

function languageOf(path: string) {
  return idOf(path).split('_')[0] ?? '';
}

/** Version, pages, word chunks, filters with the names of their files, then sorts and fields. */
type Meta = [string, unknown, unknown, [string, string][], ...unknown[]];

interface IndexFile {
  path: string;
  content: Uint8Array;
}
