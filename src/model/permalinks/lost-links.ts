/**
 * Addresses that have no successor, a sentence for each. An anchor that many pages lost at once is one
 * that their template lost, and one problem.
 */
export function describeLost(lost: Lost[]): string[] {
  const pagesOf = new Map<string, number>();
  for (const { anchor } of lost) if (anchor) pagesOf.set(anchor, (pagesOf.get(anchor) ?? 0) + 1);
  const told = new Set<string>();
  return lost.flatMap(({ path, anchor, page }) => {
    if (!anchor) return [`${path} was published, but nothing is there any more.`];
    const count = pagesOf.get(anchor) ?? 0;
    if (count <= few)
      return [
        `${path}#${anchor} was published, but ${page === path ? 'its page' : page} has no such anchor any more.`,
      ];
    if (told.has(anchor)) return [];
    told.add(anchor);
    return [
      `#${anchor} was published on ${count} pages, such as ${path}, but they have no such anchor any more. Where a template changed, "templateMoves" in src/model/permalinks/moves.ts names the anchor of today.`,
    ];
  });
}

/** What to do about addresses that would be lost. */
export const lostHint =
  'Write the old id under "formerIds" of what took its place, or the address under "retired" with a sentence; see CONTRIBUTING, "Renaming and removing".';

/** Up to this number of pages, each is named. */
const few = 5;

export interface Lost {
  path: string;
  /** Absent where the whole path is gone. */
  anchor?: string;
  /** Where the path leads today, itself included. */
  page?: string;
}
