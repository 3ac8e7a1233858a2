/** A button that copies the conditions of a role; what reads and writes them loads only when it is used. */
export class CopyChecklist extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    const button = this.querySelector('button')!;
    button.addEventListener('click', () => {
      void import('./read-checklist.ts').then(({ copyChecklist }) => copyChecklist(button));
    });
  }
}
