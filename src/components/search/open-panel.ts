import type { PanelOptions, SearchPanel } from './search-panel.ts';

/** So long the script of the search is waited for before other ways are offered. */
const patience = 1600;

/** The script of the search; asked for again after a failure. */
export function loadPanel() {
  return import('./search-panel.ts');
}

/** Loads the search below a field. Where its script does not come, or not in time, other ways are offered. */
export async function openPanel(
  root: HTMLElement,
  input: HTMLInputElement,
  options: PanelOptions,
): Promise<SearchPanel | undefined> {
  const offer = (sentence: string) => {
    root.querySelector('[role=status]')!.textContent = sentence;
    root.querySelector<HTMLElement>('.fallback')!.hidden = false;
  };
  const timer = setTimeout(offer, patience, 'The search has not answered within two seconds.');
  try {
    const { SearchPanel: Panel } = await loadPanel();
    return new Panel(root, input, options);
  } catch {
    offer(`${navigator.onLine ? 'T' : 'You are offline, so t'}he search did not load.`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
