import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseUrl } from '../../publications/parse-url.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { Status } from '../command-line/status.js';
import { progressOn, type Terminal } from '../command-line/terminal.js';
import { readManifest } from '../files/manifest.js';
import { writeFolder } from '../files/write-folder.js';
import { PACKAGE_FOLDER } from '../package-folder.js';
import { politeRequests } from '../requests/polite-requests.js';
import { planOf, withdrawn } from './plan.js';
import { prepareElements } from './prerender/render-element.js';
import { readPages } from './read-pages.js';
import { readLanguages, readSite } from './read-site.js';
import { refuseToLoseMost, sayLeftOut, sayUnread } from './safeguards.js';
import { summaryText } from './summary.js';
import { widgetFiles } from './widget-files.js';

/** The options of the command `build`. */
export interface BuildCommandOptions {
  readonly baseUrl: string;
  readonly address?: string;
  readonly scripts?: string;
  readonly embed?: string;
  readonly language?: readonly string[];
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
  readonly prune?: boolean;
  readonly accept?: boolean;
  readonly allowPrivate?: boolean;
}

/** The size of the script as it is sent, where the package has none to measure. */
const USUAL_SCRIPT = 20_000;

/**
 * The command `build`: writes static files for every report of a feed, and for the whole feed.
 *
 * @param name - A file, an address, or `-`.
 * @param folder - Where the files are written. It is made if it is not there.
 * @throws CannotGoOn if the feed cannot be read, or the folder cannot be written.
 */
export async function build(
  name: string,
  folder: string,
  options: BuildCommandOptions,
  terminal: Terminal,
  version: string,
): Promise<Status> {
  const named = [name].flatMap((text) => parseUrl(text)?.hostname || []);
  const ask = politeRequests({ mayAskPrivate: options.allowPrivate, named });
  const { pages, unread } = await readPages(name, terminal, ask);
  const isPruning = options.prune ?? false;
  if (unread !== undefined) sayUnread(unread, isPruning, terminal);
  const languages = readLanguages(options.language ?? []);
  const release = fileURLToPath(new URL('dist/cdn/', PACKAGE_FOLDER));
  const hasScripts = existsSync(join(release, 'publication-widgets.js'));
  const site = await readSite(name, pages, {
    base: options.baseUrl,
    scripts: options.scripts ?? `${options.baseUrl}widgets/`,
    scriptSize: hasScripts ? sizeOf(join(release, 'publication-widgets.js')) : USUAL_SCRIPT,
    embed: options.embed,
    address: options.address,
    languages,
  });
  sayLeftOut(pages, site, terminal);
  await prepareElements(site.languages);
  const only = options.only ?? [];
  const unknown = only.filter(
    (text) => !site.reports.some(({ publication: { id, url } }) => text === id || text === url),
  );
  if (unknown.length) {
    throw new CannotGoOn(
      `The feed has no report “${unknown.join('” or “')}”. Write its id or its address.`,
    );
  }
  const groups = [...planOf(site, version, only)];
  if (isPruning && !only.length) {
    const before = readManifest(resolve(folder));
    if (!options.accept) refuseToLoseMost(site, before);
    groups.push(...withdrawn(site, before));
  }
  if (hasScripts && !options.scripts && !only.length) {
    groups.unshift(widgetFiles(release, folder, site.base, version));
  }
  const progress = progressOn(terminal, 'reports');
  const isDryRun = options.dryRun ?? false;
  const summary = await written(() =>
    writeFolder(resolve(folder), groups, {
      isDryRun,
      isPruning,
      isPartial: only.length > 0,
      onProgress: progress.show,
    }),
  );
  progress.clear();
  terminal.out(summaryText(summary, { isDryRun, isPruning }));
  return 0;
}

const sizeOf = (path: string): number => gzipSync(readFileSync(path)).length;

/** Says in words why a folder cannot be written. */
async function written<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const { code, path = '' } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const why = {
      EACCES: 'You may not write there.',
      EROFS: 'The disk can only be read.',
      ENOSPC: 'The disk is full.',
      ENOTDIR: 'A file stands where a folder should be.',
      EISDIR: 'A folder stands where a file should be.',
    }[code];
    throw new CannotGoOn(`“${path}” cannot be written. ${why ?? code}`);
  }
}
