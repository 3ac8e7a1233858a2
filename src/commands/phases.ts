/** Seconds of each phase of a build, in the order in which they ended; some run beside each other. */
export function startPhases() {
  const phases: Phase[] = [];
  /** Does a part of the work; "describe" says in a few words what came of it. */
  const time = async <Result>(
    name: string,
    work: () => Result | Promise<Result>,
    describe: (result: Result) => string,
  ) => {
    const started = performance.now();
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    phases.push({ name, seconds, text: describe(result) });
    return result;
  };
  return { phases, time };
}

/** A line for each phase: its name, its seconds, and what came of it. */
export function formatPhases(phases: Phase[]) {
  return phases
    .map(
      ({ name, seconds, text }) => `${name.padEnd(8)} ${seconds.toFixed(1).padStart(5)} s  ${text}`,
    )
    .join('\n');
}

export interface Phase {
  name: string;
  seconds: number;
  text: string;
}
