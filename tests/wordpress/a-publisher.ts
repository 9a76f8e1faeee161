/** The built command, run at the publisher's as a scheduled job runs it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../scripts/files/root.mjs';
import type { WrittenFeed } from '../publisher/import/a-folder.js';
import { runProgram, startProgram, waitFor } from './a-program.js';
import type { LoggedRequest } from './a-web-server.js';
import type { WordPress } from './a-real-site.js';

const COMMAND = join(ROOT, 'dist/cli/publication-widgets.js');

/** What an import did. */
export interface Night {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The addresses that the server was asked for in its time, by its access log. */
  readonly asked: () => readonly string[];
}

/** A folder of the publisher, with the feed and what is known. */
export interface Publisher {
  readonly folder: string;
  /** Imports the site. */
  readonly import: (...options: readonly string[]) => Promise<Night>;
  /**
   * Imports the site. When the server has answered so many requests, kills the command, or does
   * something else and waits until the command ends.
   */
  readonly stopAt: (requests: number, stop: NodeJS.Signals | (() => void)) => Promise<Night>;
  /** Runs the command with other arguments. */
  readonly command: (...args: readonly string[]) => ReturnType<typeof runProgram>;
  readonly names: () => readonly string[];
  readonly feedText: () => string;
  readonly feed: () => WrittenFeed;
  /** The texts of all files, unpacked. */
  readonly everything: () => readonly string[];
  readonly remove: () => void;
}

/** Makes a folder for a publisher who imports posts and reports of a site. */
export function aPublisher(site: WordPress): Publisher {
  const folder = mkdtempSync(join(tmpdir(), 'publisher-'));
  const own = ({ userAgent }: LoggedRequest): boolean =>
    userAgent.startsWith('publication-widgets');
  const log = (): readonly string[] =>
    site
      .log()
      .filter(own)
      .map(({ address }) => address);
  const args = [
    ...[COMMAND, 'import', site.url, '--type', 'post,report'],
    ...['--allow-private', '--delay', '0s'],
  ];
  const feedText = (): string => readFileSync(join(folder, 'feed.json'), 'utf8');
  return {
    folder,
    import: async (...options) => {
      const { length } = log();
      const outcome = await runProgram(process.execPath, [...args, ...options], folder);
      return { ...outcome, asked: () => log().slice(length) };
    },
    stopAt: async (requests, stop) => {
      const { length } = log();
      const program = startProgram(process.execPath, args, folder);
      await waitFor(() => log().length >= length + requests, program);
      if (typeof stop === 'string') await program.end(stop);
      else {
        stop();
        await program.ended();
      }
      const { exitCode: status } = program.child;
      return { status, out: '', err: program.output(), asked: () => log().slice(length) };
    },
    command: (...args) => runProgram(process.execPath, [COMMAND, ...args], folder),
    names: () => readdirSync(folder),
    feedText,
    feed: () => JSON.parse(feedText()) as WrittenFeed,
    everything: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const bytes = readFileSync(join(entry.parentPath, entry.name));
          return (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
        }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
