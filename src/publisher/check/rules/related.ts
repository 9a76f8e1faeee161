import { addressIn, comparable } from '../../../publications/address.js';
import type { Publication } from '../../../publications/publication.js';
import { referenceReader } from '../../../publications/reference-reader.js';
import type { Complaint } from '../finding.js';
import type { CheckedFeed } from '../feed-item.js';
import { inWords, quoted } from '../quoting.js';

/**
 * Related reports and translations that are not in the feed, or that are the report itself; and
 * translations in the same language.
 */
export function* related({ items, feed, json }: CheckedFeed): Iterable<Complaint> {
  const find = referenceReader(feed.publications, addressIn);
  const hasMore = Boolean(json.next_url);
  for (const { path, extension, publication } of items) {
    if (!publication) continue;
    const own = publication.url && comparable(publication.url);
    for (const list of ['related', 'translations'] as const) {
      const { itself, missing } = WORDS[list];
      const entries: unknown = extension[list];
      if (!Array.isArray(entries)) continue;
      for (const [index, entry] of (entries as readonly unknown[]).entries()) {
        if (typeof entry !== 'string' && typeof entry !== 'number') continue;
        const to = String(entry).trim();
        const place = `${path}._publication.${list}[${index}]`;
        const other = find(to);
        if (to === publication.id || addressIn(to) === own) yield itself(place);
        else if (to && !other) yield missing(place, entry, hasMore);
        else if (other && list === 'translations') yield* sameLanguage(place, publication, other);
      }
    }
  }
}

function* sameLanguage(
  path: string,
  { inLanguage }: Publication,
  other: Publication,
): Iterable<Complaint> {
  if (!inLanguage || inLanguage !== other.inLanguage) return;
  yield {
    code: 'translation-same-language',
    path,
    what: `its translation ${quoted(other.title)} is in the same language, “${inLanguage}”`,
    effect: 'Lists show one of the two only, and neither leads to the other.',
    repair: 'Write the right "language" into both items, or remove {place}.',
  };
}

interface Words {
  readonly itself: (path: string) => Complaint;
  readonly missing: (path: string, entry: unknown, hasMore: boolean) => Complaint;
}

const FIRST_PAGE = ' The widgets read the first page of a feed only.';

const WORDS: Readonly<Record<'related' | 'translations', Words>> = {
  related: {
    itself: (path) => ({
      code: 'related-itself',
      path,
      what: 'it names itself as a related report',
      effect: 'The widgets leave it out, so readers get one related report less.',
      repair: 'Remove {place}.',
    }),
    missing: (path, entry, hasMore) => ({
      code: 'related-missing',
      path,
      what: `the related report ${inWords(entry)} is not in the feed`,
      effect: `Readers are not led to it.${hasMore ? FIRST_PAGE : ''}`,
      repair:
        'Write the id or the url of a report of this feed at {place}, or { "url": "https://…", "title": "…" } for one from elsewhere.',
    }),
  },
  translations: {
    itself: (path) => ({
      code: 'translation-itself',
      path,
      what: 'it names itself as its translation',
      effect:
        'The widgets leave it out. Another report may be meant, which readers do not find then.',
      repair: 'Write the id or the url of the translation at {place}, or remove it.',
    }),
    missing: (path, entry, hasMore) => ({
      code: 'translation-missing',
      path,
      what: `the translation ${inWords(entry)} is not in the feed`,
      effect: `Readers of its language are not led to it.${hasMore ? FIRST_PAGE : ''}`,
      repair: 'Write the id or the url of a report of this feed at {place}.',
    }),
  },
};
