import { projectPath } from '../../model/urls.browser.ts';
import { element, makeLink } from '../browser/elements.ts';
import { changeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import type { Level } from '../../model/projects/levels.ts';
import { levelOn } from '../../model/projects/levels.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';

interface Moves {
  id: string;
  name: string;
  moves: { level: string; on?: string; noLaterThan?: string }[];
}

type ShownLevel = Pick<Level, 'id' | 'label' | 'ended'>;

/** Shows the catalog as it stood on a day that is chosen or stands in the address. */
export class CatalogAsOf extends HTMLElement {
  private projects: Moves[] = [];

  async connectedCallback() {
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    const wished = new URLSearchParams(location.search).get('asof');
    if (wished && /^\d{4}-\d\d-\d\d$/.test(wished)) input.value = wished;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    const load = async () => {
      if (this.projects.length > 0) return;
      this.projects = (await fetchJson<Moves[]>('/projects/timeline/moves.json')) ?? [];
    };
    input.addEventListener('change', () => {
      changeAddress({ asof: input.value }, 'replace');
      void load().then(() => this.show(input.value));
    });
    if (wished) await load().then(() => this.show(input.value));
  }

  private show(day: string) {
    const levels = JSON.parse(this.dataset['levels']!) as ShownLevel[];
    const groups = levels.map((level) => ({
      level,
      projects: this.projects.filter(({ moves }) => levelOn(moves, day) === level.id),
    }));
    this.querySelector('[role=status]')!.textContent = describeDay(day, groups);
    this.querySelector('.levels')!.replaceChildren(
      ...groups
        .filter(({ projects }) => projects.length > 0)
        .flatMap(({ level, projects }) => {
          const heading = element('h3', `${level.label}: ${projects.length}`);
          const list = element(
            'ul',
            ...projects.map(({ id, name }) => element('li', makeLink(at(projectPath(id)), name))),
          );
          list.className = 'name-columns';
          return [heading, list];
        }),
    );
  }
}

/** Active projects by level, then those whose level has ended. Levels that nothing has are not named. */
function describeDay(day: string, groups: Group[]) {
  if (!day) return '';
  const list = (ended: boolean) =>
    groups
      .filter(({ level, projects }) => level.ended === ended && projects.length > 0)
      .map(({ level, projects }) => `${projects.length} ${level.label.toLowerCase()}`)
      .join(', ');
  const active = groups.filter(({ level }) => !level.ended).flatMap(({ projects }) => projects);
  const date = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const parts = [list(false), list(true)].filter(Boolean).join('; ');
  return `${countOf(active.length, 'active project')} on ${date}${parts && `: ${parts}`}.`;
}

interface Group {
  level: ShownLevel;
  projects: Moves[];
}
