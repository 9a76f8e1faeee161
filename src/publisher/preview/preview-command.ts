import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { headerRules } from '../build/hosting/rules.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import { processSignal } from '../command-line/process-signal.js';
import type { Status } from '../command-line/status.js';
import type { Terminal } from '../command-line/terminal.js';
import { folderServer } from './folder-server.js';

/** The options of the command `preview`. */
export interface PreviewCommandOptions {
  readonly port: number;
}

/**
 * The command `preview`: serves a folder on this machine alone until it is ended, and says where.
 *
 * @param end - Ends it. By default, Ctrl-C does.
 * @throws CannotGoOn if there is no such folder, or the port is taken.
 */
export async function preview(
  folder: string,
  { port }: PreviewCommandOptions,
  terminal: Terminal,
  version: string,
  end: AbortSignal = processSignal().signal,
): Promise<Status> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    throw new CannotGoOn(
      `“${folder}” has no index.html. Build it first: publication-widgets build`,
    );
  }
  const server = folderServer(root, headerRules(version)).listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new CannotGoOn(
      isTaken
        ? `Port ${port} is taken. Name another with --port.`
        : `It cannot listen: ${String(error)}`,
    );
  }
  const own = (server.address() as AddressInfo).port;
  terminal.out(`http://127.0.0.1:${own}/\n`);
  if (!end.aborted) await once(end, 'abort');
  server.close();
  server.closeAllConnections();
  return 0;
}
