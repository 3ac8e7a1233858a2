import { placeInEdition } from '../governance/edition-layout.ts';
import type { SourcedField } from '../projects/fields.ts';
import type { Decision } from '../../schemas/decision.ts';
import { describeLink } from '../facts.ts';
import type { Citation, Cite } from '../references.ts';
import type { Row } from '../rows.ts';
import { describeThreshold } from '../words/thresholds.ts';
import type { GovernanceEntry, ProjectEntry, RoleEntry, Site } from '../site.ts';
import { capitalize, type Inline, type Sentence } from '../words/text.browser.ts';
import { projectPath, rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** A fact with its name in front, linked to its place on the page of the edition. */
export function partAt(
  { site, edition }: Asked,
  anchor: string,
  name: string,
  value: Sentence,
  citations: Citation[],
): Part {
  const link = { text: name, href: placeInEdition(site, edition, anchor) };
  return { sentence: named(link, value), citations, anchor };
}

/** A row of an edition's page under the name of the thing it belongs to; nothing where it is silent. */
export function partOfRow(asked: Asked, name: string, row: Row | undefined): Part[] {
  if (!row || row.state === 'not-recorded') return [];
  const part = partAt(asked, row.id ?? '', name, joinLines(row.lines), row.citations);
  return [row.state === 'stated-none' ? { ...part, none: true } : part];
}

/** The decisions of an edition about some subjects: what, who, and by which rule. */
export function decisionParts(asked: Asked, subjects: Decision['what'][]): Part[] {
  const { site, edition, cite } = asked;
  return (edition.decisions ?? [])
    .filter(({ what }) => subjects.includes(what))
    .map((decision) =>
      partAt(
        asked,
        decision.id,
        decision.label,
        [capitalize(decision.by), '. ', ...describeThreshold(site, thresholdOf(decision))],
        cite(decision.ref),
      ),
    );
}

/** The roles that have one of some rights, the first of these rights that any role has. */
export function rightParts({ site, roles, cite }: Asked, rights: string[], all = false): Part[] {
  const held = rights.filter((right) =>
    roles.some((role) => role.privileges?.some(({ id }) => id === right)),
  );
  return (all ? held : held.slice(0, 1)).flatMap((right) =>
    roles.flatMap((role) =>
      (role.privileges ?? [])
        .filter(({ id }) => id === right)
        .map(({ ref, note }) => ({
          sentence: named({ text: role.name, href: `${rolePath(role.id)}#may` }, [
            labelOf(site, 'privilege', right),
            ...(note ? [` (${note})`] : []),
          ]),
          citations: cite(ref),
          anchor: role.role,
        })),
    ),
  );
}

/** The facts of a section that editions give the same id, for example "meetings". */
export function sectionParts(asked: Asked, section: string): Part[] {
  const found = asked.edition.sections?.find(({ id }) => id === section);
  return (found?.facts ?? []).map(({ id, label, text, links = [], ref }) =>
    partAt(
      asked,
      id ?? section,
      label,
      joinLines([[text], ...links.map(describeLink)]),
      asked.cite(ref),
    ),
  );
}

/** Facts of the catalog with the places they were read from. */
export function catalogParts(
  project: ProjectEntry,
  field: SourcedField,
  sentences: Sentence[],
): Part[] {
  const citations = project.sources
    .filter(({ facts }) => facts.includes(field))
    .map(({ title, url }) => ({
      label: title,
      href: url ?? `${projectPath(project.id)}#sources`,
    }));
  return sentences.map((sentence) => ({ sentence, citations, anchor: undefined }));
}

/** Lines as one sentence, with a full stop between them. */
export function joinLines(lines: Sentence[]): Sentence {
  const [first = [], ...rest] = lines.filter((line) => line.length > 0);
  return rest.reduce<Sentence>((joined, line) => [...trimEnd(joined), '. ', ...line], first);
}

function trimEnd(sentence: Sentence): Sentence {
  const last = sentence.at(-1);
  return typeof last === 'string' ? [...sentence.slice(0, -1), last.replace(/\.$/, '')] : sentence;
}

/** A fact with its name in front. */
export function named(name: Inline, value: Sentence): Sentence {
  return value.length > 0 ? [name, ': ', ...value] : [name];
}

function thresholdOf({ rule, fraction, count, of }: Decision) {
  return { rule, fraction, count, of };
}

/** What a question is put to: one edition with its roles, and its project where the catalog has one. */
export interface Asked {
  site: Site;
  edition: GovernanceEntry;
  cite: Cite;
  /** The ladder from the highest rung down, then the roles beside it. */
  roles: RoleEntry[];
  project: ProjectEntry | undefined;
}

/** One fact that answers a question, with its sources. */
export interface Part {
  sentence: Sentence;
  citations: Citation[];
  /** Anchor on the page of the edition, which contradictions refer to. */
  anchor: string | undefined;
  /** True where the source says that there is none. */
  none?: true;
}
