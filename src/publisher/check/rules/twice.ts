import { comparable } from '../../../publications/address.js';
import { parseUrl } from '../../../publications/parse-url.js';
import type { Complaint } from '../finding.js';
import { textIn, type CheckedFeed, type FeedItem } from '../feed-item.js';
import { fieldOf } from '../feed-path.js';
import { fileName, quoted } from '../quoting.js';

/** The same id or the same report in two items, and the same file twice in one item. */
export function* twice({ items, base }: CheckedFeed): Iterable<Complaint> {
  yield* sameReports(items);
  for (const item of items) yield* sameFiles(item, base);
}

function* sameReports(items: readonly FeedItem[]): Iterable<Complaint> {
  const first = new Map<string, FeedItem>();
  const ids = new Set<string>();
  for (const item of items) {
    const { publication, path, json } = item;
    if (!publication) continue;
    const { id, url, title } = publication;
    const isCopy = ids.has(id);
    ids.add(id);
    if (isCopy) {
      yield {
        code: 'duplicate-id',
        path: `${path}.id`,
        what: `an earlier report has the same id ${quoted(id)}`,
        effect: 'A page that asks for this id shows the earlier report.',
        repair: 'Write an id that no other report has at {place}.',
      };
    }
    if (!url) continue;
    const key = comparable(url);
    const earlier = first.get(key);
    if (!earlier) first.set(key, item);
    // The same id is a problem of its own.
    else if (!isCopy) {
      yield {
        code: 'same-report-twice',
        path: fieldOf(path, textIn(json, 'url') ? 'url' : 'external_url'),
        what:
          earlier.publication?.title === title
            ? `${earlier.path} is the same report, with the same address`
            : `${quoted(earlier.publication?.title ?? '')} (${earlier.path}) has the same address`,
        effect:
          'A page that asks for this address shows the other, and lists leave one of them out.',
        repair:
          'Write the own address of the report at {place}, or remove one of the two from the feed.',
      };
    }
  }
}

function* sameFiles({ files }: FeedItem, base: string): Iterable<Complaint> {
  const seen = new Set<string>();
  for (const { path, json } of files) {
    const url = parseUrl(textIn(json, 'url'), base)?.href;
    if (!url) continue;
    if (seen.has(comparable(url))) {
      yield {
        code: 'same-file-twice',
        path,
        what: `the file ${fileName(url)} is there twice`,
        effect: 'Readers are offered it twice.',
        repair: 'Remove {place}, or write the address of the other file there.',
      };
    }
    seen.add(comparable(url));
  }
}
