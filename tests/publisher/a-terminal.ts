import { run } from '../../src/publisher/command-line/program.js';
import type { Terminal } from '../../src/publisher/command-line/terminal.js';

/** What a command did. */
export interface Outcome {
  readonly status: number;
  /** What it wrote to standard output. */
  readonly out: string;
  /** What it wrote to standard error. */
  readonly err: string;
}

/** Runs the command line as from a shell, in this process. */
export async function runCommand(
  args: readonly string[],
  options: Partial<Omit<Terminal, 'out' | 'err'>> = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(
    args,
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      outColumns: undefined,
      isErrSeen: false,
      hasColour: false,
      input: () => Promise.resolve(new Uint8Array()),
      ...options,
    },
    '1.2.3',
  );
  return { status, out, err };
}
