/** True for data with more lists and groups inside each other than are allowed; told without going down step by step. */
export function isDeeper(data: unknown, most: number) {
  let level = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner = level.filter(
      (value): value is object => typeof value === 'object' && value !== null,
    );
    if (depth === most) return inner.length > 0;
    level = inner.flatMap((value): unknown[] => Object.values(value));
  }
  return false;
}
