import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isJsonObject } from '../../feed/field-reader.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { Terminal } from '../command-line/terminal.js';
import { isAddress } from '../command-line/read-input.js';
import { hasManifest, type Manifest } from '../files/manifest.js';
import type { FeedPage } from './read-pages.js';
import type { Site } from './site.js';

type Err = Pick<Terminal, 'err'>;

/** The files of the folder itself, which a site may have too. */
const OWN = ['feed.json', 'index.html', 'sitemap.xml', 'csp.txt', '_headers', '.nojekyll'];

/**
 * Stops a build that would write over files of others, or into a file.
 *
 * @param name - The feed, as the command names it.
 * @throws CannotGoOn if it would.
 */
export function refuseToOverwrite(name: string, folder: string): void {
  if (name !== '-' && !isAddress(name) && resolve(name) === resolve(folder, 'feed.json')) {
    throw new CannotGoOn(
      `“${name}” would be overwritten, since build writes a feed.json of its own into “${folder}”. Name another folder.`,
    );
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) {
    throw new CannotGoOn(`“${folder}” is a file. Name a folder.`);
  }
  if (hasManifest(folder)) return;
  const foreign = OWN.find((file) => existsSync(join(folder, file)));
  if (foreign === undefined) return;
  throw new CannotGoOn(
    `“${join(folder, foreign)}” is there already, and build did not write it. Name a folder for build alone.`,
  );
}

/**
 * Says that a feed goes on elsewhere.
 *
 * @throws CannotGoOn if reports would be withdrawn only since they are on a page that was not read.
 */
export function sayUnread(next: string, isPruning: boolean, { err }: Err): void {
  const what = `The feed goes on at ${next} (“next_url”), and from a file only the first page is read.`;
  if (isPruning) {
    throw new CannotGoOn(
      `${what}\nWith --prune, all reports of further pages would be withdrawn. Name the feed by its address.`,
    );
  }
  err(`${what} Name the feed by its address to build all of it.\n`);
}

/** Says how many items of a feed are no reports. */
export function sayLeftOut(pages: readonly FeedPage[], { reports }: Site, { err }: Err): void {
  const all = pages.reduce(
    (sum, { json }) =>
      sum + (isJsonObject(json) && Array.isArray(json.items) ? json.items.length : 0),
    0,
  );
  const count = all - reports.length;
  if (count > 0) {
    err(
      `${count} of ${all} items are left out, since they have no id, or the id of another item. The command “check” says which.\n`,
    );
  }
}

/**
 * Stops a build that would withdraw more than half of the reports: a feed that was cut short looks so.
 *
 * @param before - What was written before.
 * @throws CannotGoOn if it would.
 */
export function refuseToLoseMost({ reports }: Site, before: Manifest): void {
  const built = [...before].flatMap(([name, { files }]) =>
    `${name}/index.html` in files ? name : [],
  );
  const slugs = new Set(reports.map(({ slug }) => slug));
  const gone = built.filter((name) => !slugs.has(name)).length;
  if (gone <= built.length / 2) return;
  throw new CannotGoOn(
    `--prune would withdraw ${gone} of ${built.length} reports, since the feed does not have them. Nothing was written.\nIf the feed is right, add --accept.`,
  );
}
