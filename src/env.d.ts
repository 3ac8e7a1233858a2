declare namespace App {
  interface Locals {
    /** Finds the facts that `<Fact>` prints in the prose of the page. Set by the page. */
    findFact?: (path: string) => string | undefined;
    /** What the page is about, for the line that says where its sections stand. Set by the layout. */
    subject?: string;
    /** Who hears of errors, and whether this is no published site. Set by the middleware. */
    recipients: import('./model/urls.browser.ts').Recipients;
    isLocal: boolean;
    /** The links in the head and at the foot. Set by the middleware. */
    menu: import('./model/site-menu.ts').Menu;
  }
}

/** The package brings no types. */
declare module 'anafanafo' {
  /** Width of a text in pixels. */
  export default function measureText(text: string, options: { font: '11px Verdana' }): number;
}
