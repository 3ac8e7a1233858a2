import type { Moved } from './moved-paths.ts';
import type { Retired } from './moves.ts';
import { splitAddress, type Addresses } from './registry.ts';

/** What is wrong with a line of a list of retired addresses, in a sentence; undefined where it is sound. */
export function checkRetired(
  { address, to, file }: Retired,
  all: Retired[],
  { moved, published }: { moved: Map<string, Moved>; published: Addresses },
): string | undefined {
  const { path, anchor } = splitAddress(address);
  const goal = to === undefined ? undefined : splitAddress(to);
  const next = goal && (moved.get(goal.path)?.to ?? all.find((other) => other.address === to)?.to);
  const problem = () => {
    if (anchor ? published.get(path)?.has(anchor) : published.has(path))
      return 'is still published. Take it out of the list.';
    if (to === address) return 'leads back to itself.';
    if (next === address) return `leads to "${to}", which leads back to it.`;
    if (next) return `leads to "${to}", which has itself moved to "${next}". Write that.`;
    if (goal && !published.has(goal.path)) return `leads to "${to}", which does not exist.`;
    if (goal?.anchor && !published.get(goal.path)?.has(goal.anchor))
      return `leads to "${to}", but ${goal.path} has no such anchor.`;
    if (anchor && !published.has(path)) return 'names an anchor of a page that does not exist.';
    return anchor || goal
      ? undefined
      : 'is a path and needs "to": only an anchor can end in its page.';
  };
  const found = problem();
  return found && `${file} › retired: "${address}" ${found}`;
}
