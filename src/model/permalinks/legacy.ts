import { listOwnNames } from '../projects/names.ts';
import type { Site } from '../site.ts';

/**
 * The sections of the old contributor page by their anchors, each with what became of it. "projects" is
 * the heading of the table itself.
 */
export const legacySections = [
  {
    id: 'toc',
    text: 'Technical Oversight Committee:',
    href: '/governance/cncf-toc/',
    label: 'its rules today',
  },
  {
    id: 'working-groups',
    text: 'Working groups:',
    href: '/join/working-groups/',
    label: 'then and now',
  },
  {
    id: 'toc-contributors',
    text: 'TOC contributors:',
    href: '/join/toc-contributors/',
    label: 'then and now',
  },
  {
    id: 'cncf-project-grades',
    text: 'Project grades:',
    href: '/join/maturity-levels/',
    label: 'maturity levels',
  },
  {
    id: 'graduated-projects',
    text: 'Graduated projects:',
    href: '/projects/by/maturity/graduated/',
    label: 'the list of today',
  },
  {
    id: 'incubating-projects',
    text: 'Incubating projects:',
    href: '/projects/by/maturity/incubating/',
    label: 'the list of today',
  },
  {
    id: 'sandbox-projects',
    text: 'Sandbox projects:',
    href: '/projects/by/maturity/sandbox/',
    label: 'the list of today',
  },
  {
    id: 'incubated-projects',
    text: 'Incubated projects, a heading of 2020:',
    href: '/projects/by/maturity/incubating/',
    label: 'incubating projects of today',
  },
  {
    id: 'inception-projects',
    text: 'Inception projects, a level of early 2018:',
    href: '/join/maturity-levels/',
    label: 'maturity levels, then and now',
  },
  {
    id: 'archived-projects',
    text: 'Archived projects:',
    href: '/projects/by/maturity/archived/',
    label: 'the list of today',
  },
  {
    id: 'non-code-projects',
    text: 'Non-code projects:',
    href: '/contributors/projects/#cloud-native-glossary',
    label: 'the one there was, the Cloud Native Glossary',
  },
  {
    id: 'cloud-native-glossary',
    text: 'Cloud Native Glossary, a text that is not in the catalog:',
    href: 'https://glossary.cncf.io/contribute/',
    label: 'how to contribute to it',
  },
  {
    id: 'special-interest-groups',
    text: 'Special interest groups of the CNCF:',
    href: '/glossary/#tag',
    label: 'its technical advisory groups',
  },
  {
    id: 'community-engagement',
    text: 'Community engagement:',
    href: '/join/',
    label: 'ways to join',
  },
  { id: 'ambassadors', text: 'Ambassadors:', href: '/join/ambassadors/', label: 'then and now' },
  { id: 'meetups', text: 'Meetups:', href: '/join/meetups/', label: 'then and now' },
  {
    id: 'cncf--summer-of-code',
    text: 'Summer of Code:',
    href: '/join/summer-of-code/',
    label: 'then and now',
  },
  {
    id: 'mentorship-programs',
    text: 'Mentorship programs:',
    href: '/join/summer-of-code/',
    label: 'Summer of Code and LFX Mentorship',
  },
];

/**
 * Further listings of the old page by their anchors, each with the project it belongs to: Flagger became a part
 * of Flux, and from 2023 to 2024 some projects stood there twice, with the subject behind the name.
 */
const furtherListings: Record<string, string> = {
  flagger: 'flux',
  'dapr-serverless': 'dapr',
  'keda-serverless': 'keda',
  'knative-serverless': 'knative',
  'krustlet-wasm': 'krustlet',
  'kubewarden-wasm': 'kubewarden',
  'openfunction-serverless': 'openfunction',
  'openfunction-wasm': 'openfunction',
  'serverless-devs-serverless': 'serverless-devs',
  'virtual-kubelet-serverless': 'virtual-kubelet',
  'wasmedge-wasm': 'wasmedge',
};

/**
 * The anchors of each project on the old contributor page: the heading of its section, which was its
 * name, as GitHub writes it, then its id and the names it had, then further listings of it. No anchor stands
 * for two projects.
 */
export function listLegacyAnchors(site: Site): Map<string, string[]> {
  const taken = new Set(['projects', 'sections', 'main', ...legacySections.map(({ id }) => id)]);
  const anchors = new Map<string, string[]>();
  const claim = (id: string, wished: string) => {
    if (!wished || taken.has(wished)) return;
    taken.add(wished);
    anchors.set(id, [...(anchors.get(id) ?? []), wished]);
  };
  const projects = [...site.projects.values()];
  for (const { id } of projects) claim(id, id);
  for (const { id, name, listing2018 } of projects) {
    claim(id, toAnchor(listing2018?.name ?? name));
    claim(id, toAnchor(name));
  }
  for (const project of projects) {
    for (const other of listOwnNames(project)) claim(project.id, toAnchor(other));
  }
  for (const [anchor, id] of Object.entries(furtherListings)) {
    if (site.projects.has(id)) claim(id, anchor);
  }
  return anchors;
}

/** A heading as GitHub turns it into an anchor: lower case, spaces to hyphens, signs dropped. */
function toAnchor(heading: string) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
