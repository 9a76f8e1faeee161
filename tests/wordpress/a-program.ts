/** Programs that run while the tests do, and are ended by their own ids. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WAIT_LIMIT } from '../../scripts/testing/wait-limit.mjs';

/** A program that runs until it is ended. */
export interface RunningProgram {
  /** What it has printed so far. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  /** Ends it, and waits until it has ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
  /** Waits until it has ended by itself. */
  readonly ended: () => Promise<void>;
}

/** Starts a program in a folder. */
export function startProgram(
  command: string,
  args: readonly string[],
  cwd: string,
): RunningProgram & { readonly child: ChildProcess } {
  // Apache ends its whole group of processes, so that must not be the one of the tests.
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  process.once('exit', () => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  child.on('error', (error) => (output += String(error)));
  const isRunning = (): boolean =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const closed = once(child, 'close').then(() => undefined);
  const end = (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (isRunning()) child.kill(signal);
    return closed;
  };
  return { child, output: () => output, isRunning, end, ended: () => closed };
}

/** Runs a program to its end. */
export async function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...texts };
}

/**
 * Waits until something is so.
 *
 * @throws if it does not come to be, or if the program that must do it has ended.
 */
export async function waitFor(
  isSo: () => boolean | Promise<boolean>,
  program: RunningProgram,
): Promise<void> {
  const end = Date.now() + WAIT_LIMIT;
  while (!(await isSo())) {
    if (!program.isRunning() || Date.now() > end) throw new Error(program.output());
    await sleep(10);
  }
}
