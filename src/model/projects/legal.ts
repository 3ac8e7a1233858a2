import type { ProjectEntry, Site } from '../site.ts';
import { isStatedNone } from '../rows.ts';
import type { Sentence } from '../words/text.browser.ts';
import { termPath } from '../urls.browser.ts';

/** The state of a project's legal requirement, one of five. */
export function signingOf(project: Pick<ProjectEntry, 'legalRequirement'>): Signing {
  const legal = project.legalRequirement;
  if (!legal) return 'not-recorded';
  return isStatedNone(legal) ? 'stated-none' : legal.kind;
}

/** The words of the five states, on pages and badges alike; "None" is always said to be stated. */
export const signingWords: Record<Signing, string> = {
  dco: 'DCO',
  cla: 'CLA',
  'dco-and-cla': 'DCO + CLA',
  'stated-none': 'None',
  'not-recorded': 'not recorded',
};

/** What a newcomer must actually do, in a short command and a sentence that explains it. */
export function describeSigning(site: Site, project: ProjectEntry): SigningAdvice {
  const term = (id: string, text: string) =>
    site.glossary.has(id) ? { text, href: termPath(id) } : text;
  const legal = project.legalRequirement;
  if (!legal) {
    return {
      head: 'No source read here says.',
      text: ['Ask the project before your first change.'],
    };
  }
  if (isStatedNone(legal)) {
    return {
      head: 'Nothing.',
      text: ['The project’s entry says that nothing needs to be signed.'],
    };
  }
  const practice =
    legal.evidence === 'sign-offs'
      ? 'In practice, contributors sign off every commit.'
      : 'Sign off every commit.';
  const agreement = legal.agreement
    ? `the ${legal.agreement}`
    : 'the agreement, whose name is not recorded,';
  const signOff: Sentence = [
    'Run ',
    { code: 'git commit -s' },
    '; it adds a line with your name and address, by which you state the ',
    term('dco', 'Developer Certificate of Origin'),
    '.',
  ];
  const sign: Sentence = [
    'It is a ',
    term('cla', 'contributor license agreement'),
    ': one signs once, alone or through the employer, and a check on the first pull request asks for it.',
  ];
  const once = `Sign ${agreement} once, before your first change is merged.`;
  if (legal.kind === 'cla') return { head: once, text: sign };
  if (legal.kind === 'dco') return { head: practice, text: signOff };
  return { head: `Both. ${once} ${practice}`, text: [...signOff, ' ', ...sign] };
}

/** What the statement rests on, in words, where it is more than a document. */
export function describeEvidence(site: Site, project: ProjectEntry): string | undefined {
  const legal = project.legalRequirement;
  if (!legal || isStatedNone(legal)) return undefined;
  if (legal.signOffs) {
    return `Observed, not written: ${legal.signOffs.signed} of ${legal.signOffs.of} recent commits carry a sign-off.`;
  }
  if (legal.evidence === 'document') return undefined;
  return site.vocabulary.get('legal-evidence')?.values[legal.evidence]?.meaning;
}

export type Signing = 'dco' | 'cla' | 'dco-and-cla' | 'stated-none' | 'not-recorded';

export interface SigningAdvice {
  head: string;
  text: Sentence;
}
