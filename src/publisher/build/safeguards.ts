import { isJsonObject } from '../../feed/field-reader.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { Terminal } from '../command-line/terminal.js';
import type { Manifest } from '../files/manifest.js';
import type { FeedPage } from './read-pages.js';
import type { Site } from './site.js';

type Err = Pick<Terminal, 'err'>;

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
