import { describeLink } from '../facts.ts';
import type { Citation, Cite } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { governancePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';
import type { Sentence } from '../words/text.browser.ts';
import { editionTitle } from './governance.ts';

/** The templates that an edition was made from, each with what it changed, in the order of its file. */
export function listFollowedTemplates(
  site: Site,
  edition: GovernanceEntry,
  cite: Cite,
): FollowedTemplate[] {
  return (edition.templates ?? []).flatMap(({ follows, extent, changes = [], note }) => {
    const template = site.governance.get(follows);
    if (!template) return [];
    return [
      {
        name: editionTitle(template),
        href: governancePath(template.id),
        extent: labelOf(site, 'template-extent', extent),
        note,
        changes: changes.map(({ topic, text, ref }) => ({
          topic: labelOf(site, 'template-topic', topic),
          text,
          citations: cite(ref),
        })),
      },
    ];
  });
}

/** The parts of a project with rules of their own, a row each. */
export function listSubprojects(site: Site, edition: GovernanceEntry, cite: Cite): Row[] {
  const row = rowBuilder(cite);
  return (edition.subprojects ?? []).map((part) => {
    const own = part.governance === undefined ? undefined : site.governance.get(part.governance);
    const lines: Sentence[] = [
      ...(part.text ? [[part.text]] : []),
      ...(own ? [[{ text: editionTitle(own), href: governancePath(own.id) }]] : []),
      ...(part.links ?? []).map(describeLink),
    ];
    return {
      ...row('', part.name, part, () => (lines.length > 0 ? lines : [['Has rules of its own']])),
      id: undefined,
    };
  });
}

export interface FollowedTemplate {
  name: string;
  href: string;
  /** How much of it was kept, in words. */
  extent: string;
  note: string | undefined;
  changes: { topic: string; text: string; citations: Citation[] }[];
}
