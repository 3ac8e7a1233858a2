const place = 'recent-searches';
const mostKept = 6;

/** The last searches of this browser, newest first. They never leave it. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search whose result was opened or that was sent. */
export function keepRecent(text: string) {
  const words = text.trim();
  if (!words) return;
  try {
    const others = readRecent().filter((one) => one.toLowerCase() !== words.toLowerCase());
    localStorage.setItem(place, JSON.stringify([words, ...others].slice(0, mostKept)));
  } catch {
    // A browser that keeps nothing is fine: the list is only a convenience.
  }
}

/** Forgets all of them. */
export function clearRecent() {
  try {
    localStorage.removeItem(place);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
