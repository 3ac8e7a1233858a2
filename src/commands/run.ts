import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program, in the project's folder where no other is given. Returns its exit code and, where it was captured, its output. */
export function run(
  program: string,
  words: string[],
  { env = {}, show = true, cwd = root, uid }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\nEnded by ${signal}.` : output }),
    );
  });
}

/** Runs a script of the project, or the program of an installed package, with the running Node. */
export function runNode(script: string, words: string[] = [], options: RunOptions = {}) {
  return run(process.execPath, [script, ...words], options);
}

interface RunOptions {
  /** Added to the environment; undefined takes a variable out. */
  env?: Record<string, string | undefined>;
  /** False captures the output in place of showing it. */
  show?: boolean;
  /** Where it runs, if not in the project's folder. */
  cwd?: string;
  /** Who runs it, by the number of the user; only root may say so. */
  uid?: number | undefined;
}

export interface Finished {
  code: number;
  output: string;
}
