/** Milliseconds without a key before the address follows: browsers count and delay calls to the history. */
const addressDelay = 200;

let timer = 0;
let pending: (() => void) | undefined;

/**
 * Puts the state of a page into its address: a choice at once, as a step that "back" undoes; typing when the keys
 * pause, in place of what stood there.
 */
export function writeAddress(query: string, way: 'push' | 'replace' = 'push') {
  const write = () =>
    history[`${way}State`](null, '', `${location.pathname}${query ? `?${query}` : ''}`);
  if (way === 'push') {
    pending?.();
    write();
  }
  forgetAddress();
  if (way === 'push') return;
  pending = write;
  timer = window.setTimeout(write, addressDelay);
}

/** Puts choices into the address, as a step that "back" undoes, and leaves there what other tools of the page wrote. */
export function changeAddress(choices: Record<string, string>, way: 'push' | 'replace' = 'push') {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  writeAddress(query.toString(), way);
}

/** Drops what was typed and not yet written, because the address itself has changed. */
export function forgetAddress() {
  clearTimeout(timer);
  pending = undefined;
}
