declare namespace App {
  interface Locals {
    /** Finds the facts that `<Fact>` prints in the prose of the page. Set by the page. */
    findFact?: (path: string) => string | undefined;
  }
}

/** The package brings no types. */
declare module 'anafanafo' {
  /** Width of a text in pixels. */
  export default function measureText(text: string, options: { font: '11px Verdana' }): number;
}
