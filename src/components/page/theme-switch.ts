import { create } from '../browser/elements.ts';

const themes = { '': 'System', light: 'Light', dark: 'Dark' };

/** Nothing without its script, so the markup is made here, too: no page carries it for nothing. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const chosen = document.documentElement.dataset['theme'] ?? '';
    const choices = Object.entries(themes).map(([value, name]) => {
      const input = create('input', { type: 'radio', name: 'theme', value });
      (input as HTMLInputElement).checked = value === chosen;
      input.addEventListener('change', () => choose(value));
      return create('label', {}, [input, ` ${name}`]);
    });
    const legend = create('legend', { class: 'quiet' }, ['Theme']);
    this.append(create('fieldset', {}, [legend, ...choices]));
  }
}

function choose(theme: string) {
  const root = document.documentElement;
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  // Storage can be switched off; then the choice lasts as long as the page.
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    return;
  }
}

customElements.define('theme-switch', ThemeSwitch);
