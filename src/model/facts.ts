import type { FactSection } from '../schemas/fact.ts';
import type { Link } from '../schemas/fields.ts';
import type { Cite } from './references.ts';
import type { Row } from './rows.ts';
import type { Inline, Sentence } from './words/text.browser.ts';
import { shortAddress } from './urls.browser.ts';

/** The facts of a section as rows: text first, then one line for each address. */
export function listFactRows(section: FactSection, cite: Cite): Row[] {
  return section.facts.map((fact) => ({
    id: fact.id,
    label: fact.label,
    state: 'stated',
    lines: [[fact.text], ...(fact.links ?? []).map(describeLink)],
    citations: cite(fact.ref),
    warning: fact.warning,
  }));
}

/** A link as a line: dead addresses are readable text, old ones carry a remark. */
export function describeLink(link: Link): Sentence {
  if (link.state === 'dead')
    return [`${link.label} (${shortAddress(link.url)}, no longer in service)`];
  const piece: Inline = { text: link.label, href: link.url };
  return link.state === 'address-2018' ? [piece, ' (address of 2018)'] : [piece];
}
