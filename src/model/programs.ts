export { audiences } from '../schemas/program.ts';
import { citer, sourceFinder, type Cite } from './references.ts';
import type { ProgramEntry, Site } from './site.ts';

/** Links references of a program to its own sources and those of its edition. */
export function citeProgram(site: Site, program: ProgramEntry): Cite {
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  return citer(sourceFinder(site, program.sources ?? [], edition));
}

/** The documents that a program's facts cite, its own first. */
export function listProgramSources(site: Site, program: ProgramEntry) {
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  const cited = JSON.stringify(program);
  return [...(program.sources ?? []), ...(edition?.sources ?? [])].filter(({ id }) =>
    cited.includes(`"${id}#`),
  );
}

/** Programs for one audience: those of today first. */
export function listProgramsFor(site: Site, audience: ProgramEntry['audience'][number]) {
  return [...site.programs.values()]
    .filter((program) => program.audience.includes(audience))
    .sort((a, b) => Number(a.status !== 'current') - Number(b.status !== 'current'));
}
