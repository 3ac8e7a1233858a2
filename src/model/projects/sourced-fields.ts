import type { sourcedFields } from '../../schemas/project.ts';
import { projectFields } from '../../schemas/project-fields.ts';
import { lowerFirst } from '../words/text.browser.ts';

type SourcedField = (typeof sourcedFields)[number];

/** What the fields are called that have no row or line of their own on any page. */
const otherNames: Partial<Record<SourcedField, string>> = {
  maturity: 'level',
  history: 'changes of level',
  category: 'place in the landscape',
  otherRepositories: 'other repositories',
  listing2018: 'listing of August 2018',
  summary: 'what it does',
  formerNames: 'former names',
  languages: 'language',
  governanceDoc: 'governance document',
};

/** What a reader calls a field that a source was read for: as the page of a project does, in lower case. */
export function nameSourcedField(field: SourcedField): string {
  const other = otherNames[field];
  if (other) return other;
  const found = projectFields.find(({ source }) => source === field);
  const { page, coverage } = (found ?? {}) as Named;
  const name = page?.label ?? coverage?.label;
  if (!name) throw new Error(`The field "${field}" of a project has no name for readers.`);
  return lowerFirst(name);
}

interface Named {
  page?: { label: string };
  coverage?: { label: string };
}
