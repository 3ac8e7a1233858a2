/**
 * Runs stages in the given order, at most so many at once, each as soon as those that it names have ended,
 * well or not. Tells of each when it ends; resolves with all of them in the order in which they were given.
 */
export async function runStages(
  stages: Stage[],
  lanes: number,
  tell: (finished: Finished) => void,
): Promise<Finished[]> {
  const waiting = [...stages];
  const running = new Map<string, Promise<void>>();
  const ended = new Map<string, Finished>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => ended.has(name)));
    if (next >= 0 && running.size < lanes) {
      const [stage] = waiting.splice(next, 1);
      running.set(stage!.name, run(stage!));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(
        `Nothing ends what these wait for: ${waiting.map(({ name }) => name).join(', ')}.`,
      );
    }
  }
  return stages.map(({ name }) => ended.get(name)!);

  async function run(stage: Stage) {
    const started = performance.now();
    const outcome = await stage
      .run()
      .catch((error: Error) => ({ passed: 0, failed: 1, output: error.message }));
    const seconds = (performance.now() - started) / 1000;
    const finished = { name: stage.name, seconds, ...outcome };
    running.delete(stage.name);
    ended.set(stage.name, finished);
    tell(finished);
  }
}

/** A table in text: seconds, passed and failed per stage, the longest first, and the seconds of the whole run. */
export function formatStages(stages: Finished[], seconds: number) {
  const rows = [...stages]
    .sort((a, b) => b.seconds - a.seconds)
    .map((stage) => [
      stage.name,
      stage.seconds.toFixed(1),
      String(stage.passed),
      String(stage.failed),
    ]);
  const lines = [
    ['stage', 'seconds', 'passed', 'failed'],
    ...rows,
    ['all, side by side', seconds.toFixed(1)],
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
        .join('  '),
    )
    .join('\n');
}

export interface Stage {
  name: string;
  /** Names of the stages that have to end first. */
  after?: string[];
  run: () => Promise<Outcome>;
}

export interface Outcome {
  passed: number;
  failed: number;
  /** What people read: all of it where the stage failed. */
  output?: string | undefined;
}

export interface Finished extends Outcome {
  name: string;
  seconds: number;
}
