/** Up and down walk through the field and the results. */
export function walkResults(event: KeyboardEvent, root: HTMLElement, input: HTMLElement) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [input, ...root.querySelectorAll<HTMLElement>('.results a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  if (here < 0) return;
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, here + step))]?.focus();
}
