/** The level of a project on a day: its last move on or before it. Undefined before it was accepted. */
export function levelOn(
  moves: { level: string; on?: string | undefined; noLaterThan?: string | undefined }[],
  day: string,
): string | undefined {
  return moves.filter(({ on, noLaterThan }) => (on ?? noLaterThan ?? '') <= day).at(-1)?.level;
}
