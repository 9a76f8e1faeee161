import type { Complaint } from '../finding.js';
import type { CheckedFeed, FeedItem } from '../feed-item.js';
import { textIn } from '../feed-item.js';
import { fieldOf, writingPlace } from '../feed-path.js';
import { inSentence } from '../quoting.js';

/** What every report should have: a title, a page, a date, a language. */
export function* reports({ json, items, feed }: CheckedFeed): Iterable<Complaint> {
  for (const item of items) {
    if (!item.publication) continue;
    yield* missingFacts(item);
    yield* capitals(item);
  }
  const shown = items.filter(({ publication }) => publication);
  const speechless = shown.filter(
    ({ publication, json }) =>
      !publication?.inLanguage && !textIn(json, 'language') && !textIn(json, 'lang'),
  );
  if (!feed.language && speechless.length) {
    const { path, at } = writingPlace(json, '', 'language');
    yield {
      code: 'no-language',
      path,
      what:
        speechless.length === shown.length
          ? 'Neither the feed nor its reports say their language'
          : `${speechless.length} of ${shown.length} reports do not say their language, and the feed does not either`,
      effect: 'A screen reader may read the texts in the voice of another language.',
      repair: `Write "language": "en", or another tag, ${at}.`,
    };
  }
}

function* missingFacts({ path, json, publication }: FeedItem): Iterable<Complaint> {
  const title = writingPlace(json, path, 'title');
  const url = writingPlace(json, path, 'url', 'external_url');
  const date = writingPlace(json, path, 'date_published');
  if (!textIn(json, 'title') && typeof json.title !== 'number') {
    yield {
      code: 'no-title',
      path: title.path,
      what: 'it has no title',
      effect: 'Readers see its address or its id in place of a title.',
      repair: `Write "title": "…" ${title.at}.`,
    };
  }
  // An address that cannot be used is a problem of its own.
  if (!publication?.url && !json.url && !json.external_url) {
    yield {
      code: 'no-page',
      path: url.path,
      what: 'it has no address',
      effect: 'Its title is no link, so readers cannot open its page.',
      repair: `Write "url": "https://…" ${url.at}.`,
    };
  }
  if (!publication?.datePublished && !json.date_published) {
    yield {
      code: 'no-date',
      path: date.path,
      what: 'it has no date',
      effect: 'Readers see no date, and lists show the report last.',
      repair: `Write "date_published": "2024-11-05T00:00:00Z", with its own day, ${date.at}.`,
    };
  }
}

/** A title with two words or more, all in capitals. One word may be an abbreviation. */
function* capitals({ path, json }: FeedItem): Iterable<Complaint> {
  const title = textIn(json, 'title');
  const words = title.match(/\p{L}{3,}/gu) ?? [];
  const isLoud = words.length > 2 && title === title.toUpperCase() && title !== title.toLowerCase();
  if (!isLoud) return;
  yield {
    code: 'title-in-capitals',
    path: fieldOf(path, 'title'),
    what: 'the title is in capitals',
    effect: 'Capitals are harder to read, and some screen readers spell them.',
    repair: `Write the title in small letters, such as “${sentenceCase(inSentence(title))}”, at {place}.`,
  };
}

function sentenceCase(text: string): string {
  const [first = '', ...others] = text.toLowerCase();
  return first.toUpperCase() + others.join('');
}
