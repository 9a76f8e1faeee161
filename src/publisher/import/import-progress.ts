import type { Terminal } from '../command-line/terminal.js';

/** How much must be done between two lines where nobody looks on. */
const PART = 0.25;

/**
 * Says how far an import is: on a terminal in one line that changes, elsewhere (in a scheduled job) in
 * a few plain lines. It is never among the results.
 */
export function importProgress(terminal: Terminal): {
  readonly show: (done: number, all: number, words: string) => void;
  readonly clear: () => void;
} {
  let last = '';
  let next = 0;
  const showPlain = (done: number, all: number, words: string): void => {
    if (words !== last) next = 0;
    last = words;
    if (done / all < next) return;
    next = Math.floor(done / all / PART + 1) * PART;
    terminal.err(`${done} of ${all} ${words}\n`);
  };
  const write = (text: string): void => terminal.err(`\r\u001b[2K${text}`);
  return terminal.isErrSeen
    ? {
        show: (done, all, words) => write(`${done} of ${all} ${words}, ${all - done} left`),
        clear: () => write(''),
      }
    : { show: showPlain, clear: () => undefined };
}
