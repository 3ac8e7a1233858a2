import { element, makeLink } from '../browser/elements.ts';
import { writeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import { askFrame, formatFrame, frameLabels } from '../../model/published/frames.browser.ts';
import type { LinkTargetRecord } from '../../model/published/link-kit.ts';
import { formatSnippets, nameBadge } from '../../model/published/snippets.browser.ts';
import { badgePath, embedPath, toAddress } from '../../model/urls.browser.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { findLater } from '../catalog/find-later.ts';
import { FramePreview } from './frame-preview.ts';

/** So many pages are offered while typing; who does not find theirs types on. */
const mostOffered = 8;

/** Makes the snippet for any page. Without it, the page explains how a snippet is made by hand. */
export class LinkKit extends HTMLElement {
  private targets: LinkTargetRecord[] = [];
  private find: FindByName = () => undefined;
  private target: LinkTargetRecord | undefined;
  private preview = new FramePreview();
  /** What a comparison compares, as its page gave it. */
  private compared = '';
  /** Whether the first of what is found is taken, as soon as names can be found. */
  private takesFirst = false;

  async connectedCallback() {
    const targets = await fetchJson<LinkTargetRecord[]>('/link/pages.json');
    if (!targets) return;
    this.targets = targets;
    this.find = findLater(this.targets, () => this.offer());
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.takesFirst = true;
      this.offer();
    });
    this.field('q').addEventListener('input', () => {
      this.takesFirst = false;
      this.offer();
    });
    this.form.addEventListener('change', () => this.show());
    this.query('.found').addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest('button');
      if (button) this.pick(this.targets.find(({ id }) => id === button.value));
    });
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private query(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  private field<Field extends HTMLElement = HTMLInputElement>(name: string) {
    return this.form.elements.namedItem(name) as unknown as Field;
  }

  /** The page of the address, or the example. */
  private restore() {
    const query = new URLSearchParams(location.search);
    const wanted = query.get('page') ?? this.dataset['example'];
    const target = this.targets.find(({ id }) => id === wanted);
    this.choose(target ?? this.targets[0]);
    const compared = ['projects', 'rows', 'about'].flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    });
    this.compared = new URLSearchParams(compared).toString();
    for (const name of ['kind', 'markup', 'theme', 'width']) {
      const select = this.field<HTMLSelectElement>(name);
      const value = query.get(name);
      if ([...select.options].some((option) => option.value === value)) select.value = value!;
    }
    this.show(false);
  }

  private list() {
    return this.find(this.field('q').value)
      ?.slice(0, mostOffered)
      .map((id) => this.targets.find((target) => target.id === id)!);
  }

  private offer() {
    const listed = this.list();
    const found = listed ?? [];
    if (listed && this.takesFirst) {
      this.takesFirst = false;
      if (found[0]) return this.pick(found[0]);
    }
    const items = found.map(({ id, name }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.value = id;
      button.textContent = name;
      return element('li', button);
    });
    this.query('.found').replaceChildren(...items);
    this.query('[data-count]').textContent = !listed
      ? ''
      : found.length > 0
        ? `${found.length === mostOffered ? `The nearest ${mostOffered}` : found.length} to choose from.`
        : 'No page is called so.';
  }

  private pick(target: LinkTargetRecord | undefined) {
    if (!target) return;
    this.choose(target);
    this.field('q').value = '';
    this.offer();
    this.show();
    this.field<HTMLSelectElement>('kind').focus();
  }

  /** The kinds of the new page; the one that was chosen stays, where the page has it. */
  private choose(target: LinkTargetRecord | undefined) {
    this.target = target;
    const select = this.field<HTMLSelectElement>('kind');
    const before = select.value;
    const kinds = (target?.badges ?? []).map(
      ({ kind, said }) => new Option(`Badge, ${said}`, kind),
    );
    const frames = (target?.frames ?? []).map(
      ({ kind }) => new Option(frameLabels[kind], `frame-${kind}`),
    );
    kinds.push(new Option('Link without a badge', 'link'), ...frames);
    select.replaceChildren(...kinds);
    if (kinds.some(({ value }) => value === before)) select.value = before;
  }

  private show(remember = true) {
    if (!this.target) return;
    const { id, name, frames } = this.target;
    const [kind, markup, theme, width] = ['kind', 'markup', 'theme', 'width'].map(
      (field) => this.field<HTMLSelectElement>(field).value,
    ) as [string, string, string, string];
    const frame = frames.find((one) => kind === `frame-${one.kind}`);
    this.query('[data-page]').textContent = name;
    this.query('[data-badge]').hidden = frame !== undefined;
    for (const label of this.querySelectorAll<HTMLElement>('[data-frame]')) label.hidden = !frame;
    if (frame) this.showFrame(frame, { theme, width: Number(width) });
    else this.showSnippet(this.target, kind, markup);
    if (!remember) return;
    const chosen = frame ? { theme, width } : { markup };
    const asked = new URLSearchParams({ page: id, kind, ...chosen });
    const compared = frame?.kind === 'compare' && this.compared ? `&${this.compared}` : '';
    writeAddress(`${asked}${compared}`.replaceAll('%2F', '/').replaceAll('%2C', ','), 'replace');
  }

  private showFrame({ kind, id }: Frame, { theme, width }: { theme: string; width: number }) {
    const query = kind === 'compare' ? this.compared : '';
    const path = askFrame(embedPath(kind, id), { theme, query });
    const code = this.query('code');
    code.textContent = '';
    this.preview.show(this.query('.preview'), { address: at(path), width }, (measured) => {
      code.textContent = formatFrame({
        address: toAddress(this.dataset['home']!, path),
        ...measured,
      });
    });
  }

  private showSnippet(
    { id, name, subject, badges }: LinkTargetRecord,
    kind: string,
    markup: string,
  ) {
    const badge = badges.find((one) => one.kind === kind);
    const image = badge && subject ? badgePath(subject.id, badge.kind) : undefined;
    const words = badge && subject ? nameBadge(badge.kind, subject.name) : name;
    const home = this.dataset['home']!;
    const page = badge?.href ?? id;
    const snippets = formatSnippets({
      words,
      page: toAddress(home, page),
      image: image && toAddress(home, image),
    });
    const link = makeLink(at(page), image ? '' : words);
    if (image) {
      const picture = document.createElement('img');
      picture.src = at(image);
      picture.alt = badge!.said;
      link.append(picture);
    }
    this.query('.preview').replaceChildren(link);
    this.query('code').textContent = snippets.find((one) => one.id === markup)?.text ?? '';
  }
}

type Frame = LinkTargetRecord['frames'][number];
