import { isJsonObject } from '../../feed/field-reader.js';
import { parseUrl } from '../../publications/parse-url.js';
import { readBytes } from '../check/reading/read-bytes.js';
import { readJson } from '../check/reading/read-json.js';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import { readInput, type Input } from '../command-line/read-input.js';
import { progressOn, type Terminal } from '../command-line/terminal.js';
import type { PoliteAsk } from '../requests/polite-ask.js';

/** One page of a feed. */
export interface FeedPage {
  /** Its JSON. Control characters, which only this program reads, are left out. */
  readonly json: unknown;
  /** Its address. `undefined` if it came from a file. */
  readonly address: string | undefined;
}

/** All pages of a feed. */
export interface FeedPages {
  readonly pages: readonly [FeedPage, ...FeedPage[]];
  /** The address of a page that was not read, since only the first page is in a file. */
  readonly unread: string | undefined;
}

/** A feed that leads on and on is broken. */
const MOST_PAGES = 2000;

/**
 * Reads a feed with its further pages (JSON Feed 1.1, `next_url`). A feed in a file has one page.
 *
 * @param name - A path, an `http:` or `https:` address, or `-`.
 * @throws CannotGoOn if one of the pages cannot be read: without it, its reports would be lost.
 */
export async function readPages(
  name: string,
  terminal: Terminal,
  ask: PoliteAsk,
): Promise<FeedPages> {
  const first = pageOf(await readInput(name, terminal, ask));
  const pages: [FeedPage, ...FeedPage[]] = [first];
  let next = nextOf(first);
  if (first.address === undefined) return { pages, unread: next };
  const progress = progressOn(terminal, 'pages of the feed');
  const seen = new Set([first.address]);
  while (next !== undefined && !seen.has(next)) {
    if (seen.size >= MOST_PAGES) {
      throw new CannotGoOn(`“${name}” has more than ${MOST_PAGES} pages. Its “next_url” is wrong.`);
    }
    progress.show(seen.size + 1, seen.size + 1);
    seen.add(next);
    const page = pageOf(await readInput(next, terminal, ask));
    if (!isJsonObject(page.json) || !Array.isArray(page.json.items)) {
      progress.clear();
      throw new CannotGoOn(
        `“${next}” is no JSON Feed, and the feed goes on there (“next_url”). Mend this page, and build again.`,
      );
    }
    pages.push(page);
    next = nextOf(page);
  }
  progress.clear();
  return { pages, unread: undefined };
}

function pageOf({ bytes, contentType, address }: Input): FeedPage {
  const { text = '' } = readBytes(bytes, contentType);
  return { json: readJson(text).json, address };
}

function nextOf({ json, address }: FeedPage): string | undefined {
  const next = isJsonObject(json) && typeof json.next_url === 'string' ? json.next_url : '';
  const url = next ? parseUrl(next, address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
