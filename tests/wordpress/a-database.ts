import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, startProgram, waitFor, type RunningProgram } from './a-program.js';
import type { DebianWordPress } from './a-real-site.js';

/**
 * Starts a MariaDB in a folder of its own. It listens on a socket in that folder and nowhere else, and
 * knows no passwords.
 *
 * @returns The program, and the path of the socket.
 */
export async function startDatabase(
  { database, installDatabase }: DebianWordPress,
  folder: string,
): Promise<{ readonly program: RunningProgram; readonly socket: string }> {
  const socket = join(folder, 'database.sock');
  const data = `--datadir=${join(folder, 'database')}`;
  // MariaDB only runs as root if it is told to.
  const root = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = await runProgram(
    installDatabase,
    ['--no-defaults', data, ...root, '--skip-test-db', '--auth-root-authentication-method=normal'],
    folder,
  );
  if (made.status !== 0) throw new Error(made.out + made.err);
  const program = startProgram(
    database,
    [
      '--no-defaults',
      data,
      ...root,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    folder,
  );
  await waitFor(() => existsSync(socket), program);
  return { program, socket };
}
