import { projectPath } from '../../model/urls.browser.ts';
import { element, makeLink } from '../browser/elements.ts';
import { changeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import type { Level } from '../../model/projects/levels.ts';
import { levelOn } from '../../model/projects/levels.browser.ts';

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
    const active = groups
      .filter(({ level }) => !level.ended)
      .flatMap(({ projects }) => projects).length;
    this.querySelector('[role=status]')!.textContent =
      `${active} active projects on ${day}: ${groups.map(({ level, projects }) => `${projects.length} ${level.label.toLowerCase()}`).join(', ')}.`;
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
