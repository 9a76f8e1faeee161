import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the real feeds. It is beside the repository, and never in it. */
export const SHARED =
  process.env.PUBLICATION_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** Why the tests of the real feeds are skipped. `false` if they run. */
export const skip: string | false = existsSync(SHARED)
  ? false
  : `The folder of real feeds is not at ${SHARED}: set PUBLICATION_SHARED to it`;
