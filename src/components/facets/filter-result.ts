import { create } from '../browser/elements.ts';

/**
 * Says what a filter found: the count for everybody to see, the question for those who do not see the chips, then what
 * is not known and what would help, each with a button.
 */
export function showResult(root: HTMLElement, { count, question = '', remedies }: Result) {
  const status = root.querySelector('[role=status]')!;
  status.replaceChildren(
    create('b', {}, [count]),
    ...remedies.map(({ words }) => ` ${words}`),
    create('span', { class: 'visually-hidden' }, question ? [` ${question}`] : []),
  );
  root.querySelector('.remedies')!.replaceChildren(
    ...remedies.flatMap(({ action, onTake }) => {
      if (!action) return [];
      const button = create('button', { type: 'button' }, [action]);
      button.addEventListener('click', () => {
        onTake?.();
        // The button is gone; what it has led to is next.
        root.focus({ preventScroll: true });
      });
      return [button];
    }),
  );
}

/** Scrolls back to the beginning of a list that has changed, where it stands above what is on the screen. */
export function bringIntoView(list: HTMLElement) {
  if (list.getBoundingClientRect().top < 0)
    list.scrollIntoView({ block: 'start', behavior: 'instant' });
}

interface Result {
  count: string;
  /** What was asked. */
  question?: string | undefined;
  remedies: Remedy[];
}

/** A sentence, and the button that acts on it. */
export interface Remedy {
  words: string;
  action?: string;
  onTake?: () => void;
}
