import type { Status } from './status.js';
import type { Terminal } from './terminal.js';

/** What each command works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The version of this program. */
  readonly version: string;
  /** Takes how the command ended. */
  readonly end: (status: Status) => void;
}
