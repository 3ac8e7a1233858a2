declare namespace App {
  interface Locals {
    /** Finds the facts that `<Fact>` prints in the prose of the page. Set by the page. */
    findFact?: (path: string) => string | undefined;
  }
}
