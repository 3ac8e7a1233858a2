import type { Level } from '../../model/projects/maturity.ts';
import { levelOn, shownLevels } from '../../model/projects/levels.browser.ts';

interface Moves {
  id: string;
  name: string;
  moves: { level: Level; on?: string; noLaterThan?: string }[];
}

/** Shows the catalog as it stood on a day that is chosen or stands in the address. */
export class CatalogAsOf extends HTMLElement {
  private projects: Moves[] = [];

  async connectedCallback() {
    const base = document.documentElement.dataset['base'] ?? '/';
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    const wished = new URLSearchParams(location.search).get('asof');
    if (wished && /^\d{4}-\d\d-\d\d$/.test(wished)) input.value = wished;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    const load = async () => {
      if (this.projects.length > 0) return;
      const response = await fetch(`${base}projects/timeline/moves.json`);
      this.projects = (await response.json()) as Moves[];
    };
    input.addEventListener('change', () => {
      history.replaceState(null, '', `${location.pathname}?asof=${input.value}`);
      void load().then(() => this.show(input.value, base));
    });
    if (wished) await load().then(() => this.show(input.value, base));
  }

  private show(day: string, base: string) {
    const groups = shownLevels.map((level) => ({
      level,
      projects: this.projects.filter(({ moves }) => levelOn(moves, day) === level),
    }));
    const active = groups
      .filter(({ level }) => level !== 'archived')
      .flatMap(({ projects }) => projects).length;
    this.querySelector('[role=status]')!.textContent =
      `${active} active projects on ${day}: ${groups.map(({ level, projects }) => `${projects.length} ${level}`).join(', ')}.`;
    this.querySelector('.levels')!.replaceChildren(
      ...groups
        .filter(({ projects }) => projects.length > 0)
        .flatMap(({ level, projects }) => {
          const heading = document.createElement('h3');
          heading.textContent = `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${projects.length}`;
          const list = document.createElement('ul');
          list.className = 'name-columns';
          list.append(
            ...projects.map(({ id, name }) => {
              const line = document.createElement('li');
              const link = document.createElement('a');
              link.href = `${base}projects/${id}/`;
              link.textContent = name;
              line.append(link);
              return line;
            }),
          );
          return [heading, list];
        }),
    );
  }
}
