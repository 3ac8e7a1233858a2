import { answerTime } from '../browser/copy.ts';

/**
 * Names of facts link to themselves, so that their address can be copied in any browser. With scripts,
 * headings do so, too, and a click copies the address and says so. All is done from here: markup for
 * each heading and fact would weigh more than this file.
 */
const notice = document.createElement('p');
notice.role = 'status';
notice.className = 'visually-hidden';

for (const place of document.querySelectorAll('main :is(h2, .silent-facts span)[id]')) {
  const link = document.createElement('a');
  link.href = `#${place.id}`;
  link.append(...place.childNodes);
  place.append(link);
}

for (const type of ['pointerover', 'focusin', 'pointerout', 'focusout'])
  document.addEventListener(type, ({ target }) => {
    const link = findOwnLink(target);
    if (!link) return;
    // Screen readers announce only what changes in a place that was there before.
    if (!notice.isConnected) document.body.append(notice);
    hint(link, /over|in$/.test(type) ? 'Copy link' : '');
  });

document.addEventListener('click', ({ target }) => {
  const link = findOwnLink(target);
  if (link) void copyLink(link);
});

async function copyLink(link: HTMLAnchorElement) {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Without leave to copy, the address bar still has the address.
    return;
  }
  hint(link, 'Copied');
  notice.textContent = 'Link copied';
  setTimeout(() => {
    hint(link, '');
    notice.textContent = '';
  }, answerTime);
}

/** The link in the name of a heading or fact that leads to that heading or fact. */
function findOwnLink(target: EventTarget | null) {
  const link = (target as Element).closest?.<HTMLAnchorElement>('main [id] > a[href^="#"]');
  return link?.hash === `#${link?.parentElement?.id}` ? link : undefined;
}

function hint(link: HTMLElement, text: string) {
  if (text) link.dataset['hint'] = text;
  else delete link.dataset['hint'];
}

/** What a link leads to is seen, also where it stands below a fold; not every browser opens the fold by itself. */
const target = document.getElementById(location.hash.slice(1));
for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
  fold.open = true;
