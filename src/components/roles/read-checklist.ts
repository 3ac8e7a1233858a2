import { formatChecklist } from '../../model/roles/checklist.browser.ts';
import { copyFrom } from '../browser/copy.ts';

/** Copies what the page says about getting its role, with the ticks that the reader has made. */
export function copyChecklist(button: HTMLButtonElement) {
  return copyFrom(
    button,
    formatChecklist({
      title: document.title.split(' · ')[0]!,
      page: location.origin + location.pathname,
      conditions: [...document.querySelectorAll('.requirements li')].map((item) => ({
        text: textOf(item.querySelector('label')),
        done: item.querySelector('input')!.checked,
        sources: [...item.querySelectorAll('a')].map((link) => ({
          label: textOf(link),
          href: link.href,
        })),
      })),
      decision: [...document.querySelectorAll('#how ~ dl .fact')]
        .filter((fact) => !fact.querySelector('.not-recorded'))
        .map((fact) => ({
          label: textOf(fact.querySelector('dt')),
          text: textOf(fact.querySelector('dd')),
        })),
    }),
  );
}

function textOf(element: Element | null) {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
