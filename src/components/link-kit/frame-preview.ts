/** The page for frames as another site would show it in a place of some width; tells how high it is, and how it is called. */
export class FramePreview {
  private frame = document.createElement('iframe');
  private watcher: ResizeObserver | undefined;
  private tell: (measured: { title: string; height: number }) => void = () => undefined;

  constructor() {
    this.frame.addEventListener('load', () => this.watch());
  }

  /** Shows an address of our own in place of what stood there; tells again when more of the page has come. */
  show(
    place: Element,
    { address, width }: { address: string; width: number },
    tell: typeof this.tell,
  ) {
    this.tell = tell;
    this.frame.title = 'Preview of the frame';
    this.frame.width = String(width);
    const isShown = this.frame.parentElement === place;
    if (this.frame.getAttribute('src') !== address) this.frame.setAttribute('src', address);
    else if (isShown) this.measure();
    if (!isShown) place.replaceChildren(this.frame);
  }

  private watch() {
    this.watcher?.disconnect();
    const main = this.page?.querySelector('main');
    if (!main) return;
    this.watcher = new ResizeObserver(() => this.measure());
    this.watcher.observe(main);
  }

  private measure() {
    const main = this.page?.querySelector('main');
    if (!main || main.clientWidth === 0) return;
    // Other devices have other fonts: a little room keeps the frame without a scroll bar.
    const height = Math.ceil((main.getBoundingClientRect().height * 1.03) / 10) * 10;
    this.frame.height = String(height);
    this.tell({ title: this.page!.title, height });
  }

  private get page() {
    return this.frame.contentDocument;
  }
}
