import { aimReport, editUrl, factPlacesPath } from '../../model/urls.browser.ts';
import { fetchJson, readPath } from '../browser/base.ts';
import { element, makeLink } from '../browser/elements.ts';

const note = element('p');
note.className = 'fact-place small quiet no-print';

let places: Promise<Places | undefined> | undefined;

/** Says below the fact in the address where it is written, with links to edit it and to report an error. */
export async function showPlace(report: string | undefined) {
  note.remove();
  const { hash } = location;
  const id = hash.slice(1);
  const fact = id ? document.querySelector<HTMLElement>(`main #${CSS.escape(id)}`) : null;
  if (!fact) return;
  places ??= fetchJson<Places>(factPlacesPath(readPath().replace(/more\/(?:\d+\/)?$/, '')));
  const place = (await places)?.facts[id];
  // Somebody may have gone on while the file was on its way.
  if (!place || location.hash !== hash) return;
  const value = fact.matches('dt') ? fact.nextElementSibling : undefined;
  const words = [fact.textContent, value?.textContent].filter(Boolean).join(': ');
  note.replaceChildren(
    ...describePlace(place, report, words.replace(/\s+/g, ' ').trim().slice(0, mostQuoted)),
  );
  if (value) value.append(note);
  else if (fact.matches('h2, h3')) fact.after(note);
  else fact.append(note);
}

function describePlace({ file, field }: Place, report: string | undefined, sentence: string) {
  const [repository, form] = report?.split('/issues/new?') ?? [];
  const fact = { page: location.href, sentence, file, ...(field && { field }) };
  const ways = [
    ...(repository && form ? [makeLink(editUrl(repository, file), 'edit it')] : []),
    ...(report ? [makeLink(aimReport(report, fact), 'report an error')] : []),
  ];
  return [
    'Written in ',
    element('code', file),
    ...(field ? [', field ', element('code', field)] : []),
    ...ways.flatMap((way, place) => [place === 0 ? ': ' : ' or ', way]),
    '.',
  ];
}

/** So many characters of a fact go into an address. */
const mostQuoted = 300;

interface Place {
  file: string;
  field?: string;
}

interface Places {
  facts: Record<string, Place>;
}
