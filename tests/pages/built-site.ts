/** A publisher's site that `publication-widgets build` has made of the demo's feed. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { headerRules } from '../../src/publisher/build/hosting/rules.js';
import { folderServer } from '../../src/publisher/preview/folder-server.js';

const COMMAND = 'dist/cli/publication-widgets.js';
const PLACE = '/published/';

/** The site, with a slash at the end of its address. */
export interface BuiltSite {
  readonly url: string;
  readonly origin: string;
  /** The text of the one file whose path begins and ends so. */
  readonly read: (start: string, end: string) => Promise<string>;
  /** The address of the one file whose path begins and ends so. */
  readonly addressOf: (start: string, end: string) => Promise<string>;
  /** The paths of all files. */
  readonly files: () => Promise<readonly string[]>;
  /** The paths of the requests since the last call. */
  readonly requests: () => readonly string[];
  /** Keeps every request of the script waiting until the returned function is called. */
  readonly holdScript: () => () => void;
  readonly close: () => Promise<void>;
}

/**
 * Builds the site with the shipped command, and serves it with the headers of a real server. The demo
 * serves all else, such as the covers.
 *
 * @param options - Further options of the command.
 * @param feed - The path of another feed.
 */
export async function startBuiltSite(
  options: readonly string[] = [],
  feed = 'demo/feeds/reports.json',
): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
  // A script that the browser keeps could not be held back.
  const fresh = { folder: 'widgets/', end: '', headers: { 'cache-control': 'no-store' } };
  const published = folderServer(folder, [...headerRules(''), fresh]);
  const demo = demoHandler();
  let requests: string[] = [];
  let hold: Promise<void> | undefined;
  const server = await startDemoServer({
    handler: (request, response) => {
      const path = request.url ?? '/';
      requests.push(path);
      if (!path.startsWith(PLACE)) return demo(request, response);
      request.url = path.slice(PLACE.length - 1);
      const answer = (): boolean => published.emit('request', request, response);
      if (hold && path.endsWith('/publication-widgets.js')) void hold.then(answer);
      else answer();
    },
  });
  const url = new URL(PLACE, server.url).href;
  const address = new URL('/feeds/reports.json', url).href;
  const places = [feed, folder, '--base-url', url, '--address', address];
  await promisify(execFile)(process.execPath, [COMMAND, 'build', ...places, ...options]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
  const find = (start: string, end: string): string => {
    const found = files.find((file) => file.startsWith(start) && file.endsWith(end));
    if (found === undefined) throw new Error(`No file ${start}…${end}`);
    return found;
  };
  return {
    url,
    origin: new URL(url).origin,
    read: async (start, end) => readFile(join(folder, find(start, end)), 'utf8'),
    addressOf: (start, end) => Promise.resolve(url + find(start, end)),
    files: () => Promise.resolve(files),
    requests: () => {
      const all = requests;
      requests = [];
      return all;
    },
    holdScript: () => {
      let release = (): void => undefined;
      hold = new Promise<void>((resolve) => (release = resolve));
      return () => {
        hold = undefined;
        release();
      };
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
