/**
 * When a fact with an anchor is reached, the page says in which file and field it is written. What does so, and
 * the list of places, are asked for only then.
 */
class ReportError extends HTMLElement {
  connectedCallback() {
    if (!('facts' in this.dataset)) return;
    let asked = false;
    const show = async () => {
      if (!asked && !location.hash) return;
      asked = true;
      const { showPlace } = await import('./fact-place.ts');
      await showPlace(this.querySelector('a')?.href);
    };
    addEventListener('hashchange', () => void show());
    void show();
  }
}

customElements.define('report-error', ReportError);
