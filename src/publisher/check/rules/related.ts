import { comparable } from '../../../publications/address.js';
import { parseUrl } from '../../../publications/parse-url.js';
import type { Complaint } from '../finding.js';
import type { CheckedFeed } from '../feed-item.js';
import { inWords } from '../quoting.js';

/** Related reports that are not in the feed, or that are the report itself. */
export function* related({ items, feed, json }: CheckedFeed): Iterable<Complaint> {
  const ids = new Set(feed.publications.map(({ id }) => id));
  const urls = new Set(feed.publications.flatMap(({ url }) => (url ? comparable(url) : [])));
  const hasMore = Boolean(json.next_url);
  for (const { path, extension, publication } of items) {
    if (!publication || !Array.isArray(extension.related)) continue;
    const own = publication.url && comparable(publication.url);
    for (const [index, entry] of (extension.related as readonly unknown[]).entries()) {
      if (typeof entry !== 'string' && typeof entry !== 'number') continue;
      const to = String(entry).trim();
      const place = `${path}._publication.related[${index}]`;
      const url = comparable(parseUrl(to)?.href ?? to);
      if (to === publication.id || url === own) yield itself(place);
      else if (to && !ids.has(to) && !urls.has(url)) yield missing(place, entry, hasMore);
    }
  }
}

const itself = (path: string): Complaint => ({
  code: 'related-itself',
  path,
  what: 'it names itself as a related report',
  effect: 'The widgets leave it out, so readers get one related report less.',
  repair: 'Remove {place}.',
});

const missing = (path: string, entry: unknown, hasMore: boolean): Complaint => ({
  code: 'related-missing',
  path,
  what: `the related report ${inWords(entry)} is not in the feed`,
  effect: hasMore
    ? 'Readers are not led to it. The widgets read the first page of a feed only.'
    : 'Readers are not led to it.',
  repair:
    'Write the id or the url of a report of this feed at {place}, or { "url": "https://…", "title": "…" } for one from elsewhere.',
});
