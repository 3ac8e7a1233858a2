import { catalogLevels, type Level } from './levels.ts';
import { signingOf, type Signing } from './legal.ts';
import type { Site } from '../site.ts';

/** Every figure that the home page prints, counted from the content. */
export function countFigures(site: Site): Figures {
  const projects = [...site.projects.values()];
  const signings: Signing[] = ['dco', 'cla', 'dco-and-cla', 'stated-none', 'not-recorded'];
  const count = (test: (project: (typeof projects)[number]) => boolean) =>
    projects.filter(test).length;
  return {
    projects: projects.length,
    editions: site.governance.size,
    roles: site.roles.size,
    organizations: site.organizations.size,
    programs: site.programs.size,
    terms: site.glossary.size,
    byMaturity: catalogLevels(site).map((level) => ({
      level,
      count: count(({ maturity }) => maturity === level.id),
    })),
    bySigning: signings
      .map((signing) => ({ signing, count: count((project) => signingOf(project) === signing) }))
      .filter((line) => line.count > 0),
  };
}

export interface Figures {
  projects: number;
  editions: number;
  roles: number;
  organizations: number;
  programs: number;
  terms: number;
  byMaturity: { level: Level; count: number }[];
  bySigning: { signing: Signing; count: number }[];
}
