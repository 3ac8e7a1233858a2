import { writeAddress } from '../browser/address.ts';
import { copyFrom } from '../browser/copy.ts';

/** Shows the sections beside it of the topics that are ticked; the address says which. */
export class TopicChoice extends HTMLElement {
  connectedCallback() {
    this.form.hidden = false;
    this.form.addEventListener('input', () => {
      const ticked = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const all = ticked.length === this.boxes.length;
      writeAddress(all ? '' : `topics=${ticked.join(',')}`);
      this.show();
    });
    this.querySelector('button')!.addEventListener('click', ({ currentTarget }) => {
      void copyFrom(currentTarget as HTMLButtonElement, this.writeLinks());
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private get boxes() {
    return [...this.form.querySelectorAll<HTMLInputElement>('[name=topic]')];
  }

  private get sections() {
    return [...this.parentElement!.querySelectorAll<HTMLElement>('section')];
  }

  private restore() {
    const asked = new URLSearchParams(location.search).get('topics')?.split(',');
    for (const box of this.boxes) box.checked = asked?.includes(box.value) ?? true;
    this.show();
  }

  private show() {
    const ticked = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const section of this.sections)
      section.hidden = !ticked.includes(section.querySelector('h2')!.id);
  }

  /** A list of the documents of each shown topic, with what they say and links to the lines. */
  private writeLinks() {
    return this.sections
      .filter(({ hidden }) => !hidden)
      .map((section) => {
        const rows = [...section.querySelectorAll('tbody tr')].map((row) => {
          const [document, value, ...lines] = [...row.querySelectorAll('a')];
          const sources = lines.map(toLink).join(', ');
          return `- ${toLink(document!)}: ${value!.textContent!.trim()}${sources && ` (${sources})`}`;
        });
        return `## ${section.querySelector('h2')!.textContent!.trim()}\n\n${rows.join('\n')}\n`;
      })
      .join('\n');
  }
}

function toLink({ textContent, href }: HTMLAnchorElement) {
  return `[${textContent!.trim()}](${href})`;
}
