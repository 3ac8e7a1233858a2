import { placeInEdition } from './edition-layout.ts';
import { citeEdition, editionTitle, listCurrentEditions, listTemplates } from './governance.ts';
import type { Citation } from '../references.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { labelOf } from '../vocabulary.ts';

/** Every template, the most used first, with the editions in force that follow it and the topics that they changed most. */
export function listTemplateUse(site: Site): TemplateUse[] {
  const editions = listCurrentEditions(site);
  return listTemplates(site)
    .map((template) => {
      const users = editions.flatMap((edition) =>
        (edition.templates ?? [])
          .filter(({ follows }) => follows === template.id)
          .map(({ extent, changes = [] }) => ({ edition, extent, changes })),
      );
      const topics = [
        ...new Set(users.flatMap(({ changes }) => changes.map(({ topic }) => topic))),
      ];
      return {
        template,
        users: users.map(({ edition, extent }) => ({
          name: editionTitle(edition),
          href: placeInEdition(site, edition, 'templates'),
          extent: labelOf(site, 'template-extent', extent),
        })),
        topics: topics
          .map((topic) => ({
            label: labelOf(site, 'template-topic', topic),
            users: users
              .filter(({ changes }) => changes.some((change) => change.topic === topic))
              .map(({ edition, changes }) => ({
                name: editionTitle(edition),
                href: placeInEdition(site, edition, 'templates'),
                changes: changes
                  .filter((change) => change.topic === topic)
                  .map(({ text, ref }) => ({ text, citations: citeEdition(site, edition)(ref) })),
              })),
          }))
          .sort((a, b) => b.users.length - a.users.length || a.label.localeCompare(b.label, 'en')),
      };
    })
    .sort((a, b) => b.users.length - a.users.length);
}

interface TemplateUse {
  template: GovernanceEntry;
  users: { name: string; href: string; extent: string }[];
  /** What users changed, the topic that most of them changed first. */
  topics: {
    label: string;
    users: { name: string; href: string; changes: { text: string; citations: Citation[] }[] }[];
  }[];
}
