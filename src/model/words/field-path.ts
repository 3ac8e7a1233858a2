/** A place in a file as people write it, for example "bodies[0].seats.count"; a key without a letter as "". */
export function formatPath(path: PropertyKey[]) {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key) || '""'}`,
    )
    .join('');
}
