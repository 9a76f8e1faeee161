import { dirname, join } from 'node:path';
import { comparable } from '../../../publications/address.js';
import { parseUrl } from '../../../publications/parse-url.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { CannotGoOn } from '../../command-line/cannot-go-on.js';
import type { Status } from '../../command-line/status.js';
import type { Terminal } from '../../command-line/terminal.js';
import { COVERS_FILE } from '../covers-without-text.js';
import { nameOf } from '../merge/compare-items.js';
import { readOwnFeed, writeFeed, type FeedHead } from '../merge/feed-file.js';
import { Ledger } from '../state/ledger.js';
import { StateFolder } from '../state/state-folder.js';
import { Takedowns, takedownsBeside } from './takedowns.js';

/** The options of the command `takedown`. */
export interface TakedownOptions {
  readonly out: string;
  readonly state?: string;
}

/**
 * The command `takedown`: removes a report from the feed and from what is known, keeps it out of every
 * later import, and names the copies that other people and programs hold. A report can be a danger to
 * somebody, so it does not ask any server first.
 *
 * @param report - The id or the address of the report, or the address of one of its files.
 * @throws CannotGoOn if the feed has no such report and never had it taken down.
 */
export async function takedown(
  report: string,
  { out, state = join(dirname(out), '.publication-import') }: TakedownOptions,
  terminal: Terminal,
): Promise<Status> {
  const feed = await readOwnFeed(out);
  const file = takedownsBeside(out);
  const takedowns = await Takedowns.read(file);
  const folder = new StateFolder(state);
  await folder.lock();
  let found: readonly JsonFeedItem[];
  try {
    const ledger = await Ledger.read(folder);
    const items = (await feed?.items()) ?? [];
    // A report that an edit hides is in no feed, and yet it is known.
    const hidden = (await ledger.without(new Set())).map(({ item }) => item);
    const named = [...items, ...hidden].filter((item) => isNamed(item, report));
    found = [...new Map(named.map((item) => [item.id, item])).values()];
    if (!found.length && !takedowns.hasId(report)) {
      throw new CannotGoOn(
        `${out} has no report “${report}”.\nWrite its id or its address, as they stand in the feed.`,
      );
    }
    // First what keeps it out: if the rest fails, the next import removes it.
    takedowns.add(found, file);
    const ids = new Set(found.map(({ id }) => id));
    const rest = items.filter(({ id }) => !ids.has(id));
    if (feed) writeFeed(out, feed.head as FeedHead, rest);
    // The posts, pages and facts that are known may hold its text.
    for (const name of [
      'answers',
      'sources',
      'feed.json.gz',
      'facts.gz',
      'facts.log',
      COVERS_FILE,
    ]) {
      await folder.remove(name);
    }
    await Ledger.write(folder, await ledger.without(ids));
  } finally {
    await folder.unlock();
  }
  for (const item of found) terminal.out(copiesOf(item, out, file));
  if (!found.length) terminal.out(`“${report}” was taken down before.\n`);
  return 0;
}

function isNamed({ id, url, attachments = [] }: JsonFeedItem, report: string): boolean {
  if (id === report) return true;
  const address = parseUrl(report)?.href;
  const own = [url, ...attachments.map((file) => file.url)];
  return address !== undefined && own.some((one) => one && comparable(one) === comparable(address));
}

/** Every copy that there can be, and what to do about it. */
function copiesOf(item: JsonFeedItem, out: string, file: string): string {
  const { url, image, attachments = [] } = item;
  const own = [url, image, ...attachments.map((each) => each.url)].filter(Boolean);
  return `“${nameOf(item)}” is removed from ${out}, and from what imports know.
It stays out of each import: its id is in ${file}. Keep this file with the feed.

These copies are not in the hands of this program:
  1. The source. Remove the report there; else the next import says that it is still there.
${own.map((address) => `     ${address ?? ''}`).join('\n')}
  2. The feed on your server. Upload ${out} now, and empty the cache of your CDN for it.
  3. The files that “build” wrote for it: its own feed, snippets, oEmbed and citations. Build again
     with --prune, upload, and empty the cache of your CDN for them.
  4. The history of version control, if ${out} is kept in one.
  5. Readers’ browsers, for as long as your server lets them keep the feed (cache-control).
  6. Pages of partners that hold a plain snippet: its text stays until they remove it. Ask them.
  7. Other feeds that import yours, feed readers, search engines and web archives. Ask for removal:
     https://search.google.com/search-console/removals, info@archive.org.
`;
}
