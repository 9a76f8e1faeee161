/** What a command reads and writes. */
export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes everything else: errors, progress. */
  readonly err: (text: string) => void;
  /** Whether a person sees the results at once, and how wide they see them. */
  readonly outColumns: number | undefined;
  /** Whether a person sees what `err` writes at once. */
  readonly isErrSeen: boolean;
  readonly hasColour: boolean;
  /** Reads standard input to its end. */
  readonly input: () => Promise<Uint8Array>;
}

/** The most columns of a line: longer ones are hard to read. */
const WIDE = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // `| head` closes the pipe when it has seen enough.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outColumns: stdout.isTTY ? Math.min(stdout.columns || 80, WIDE) : undefined,
    isErrSeen: stderr.isTTY,
    // https://no-color.org
    hasColour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    input: async () => {
      const parts: Uint8Array[] = [];
      for await (const part of stdin as AsyncIterable<Buffer>) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}

/**
 * A line that says how far a command is. It is on a terminal only, and never among the results.
 *
 * @param words - What is counted: “addresses”.
 */
export function progressOn(
  terminal: Terminal,
  words: string,
): { readonly show: (done: number, all: number) => void; readonly clear: () => void } {
  const write = (text: string): void => {
    if (terminal.isErrSeen) terminal.err(`\r\u001b[2K${text}`);
  };
  return { show: (done, all) => write(`${done} of ${all} ${words}`), clear: () => write('') };
}
