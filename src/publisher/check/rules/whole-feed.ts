import type { Complaint } from '../finding.js';
import type { CheckedFeed } from '../feed-item.js';
import { inWords } from '../quoting.js';

/** JSON Feed 1.1, "Suggestions for Publishers": 250 kB are still fine. */
const HEAVY = 250_000;

/** The largest feed that the widgets read, in bytes. */
const MOST = 5_000_000;

/** The size of a feed in bytes: what readers' phones have to load. */
export function* weight(bytes: number): Iterable<Complaint> {
  if (bytes > MOST) {
    yield {
      code: 'feed-too-large',
      path: '',
      what: `The feed has ${inMegabytes(bytes)}, and the widgets read no more than 5 MB`,
      effect: 'Readers see nothing of it.',
      repair: 'Put fewer reports on its first page, and name the next page in "next_url".',
    };
  } else if (bytes > HEAVY) {
    yield {
      code: 'feed-heavy',
      path: '',
      what: `The feed has ${Math.round(bytes / 1000)} kB`,
      effect: 'Readers with slow connections wait for all of it, also for one report.',
      repair: 'Put fewer reports or shorter texts on its first page: 250 kB at the most.',
    };
  }
}

function inMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}

/** The versions of JSON Feed: 1.1 and 1.0. */
const VERSION = /^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/;

/** A feed of no version, or of one that is not known. */
export function* version({ json }: CheckedFeed): Iterable<Complaint> {
  const given = json.version;
  if (typeof given === 'string' && VERSION.test(given)) return;
  const isMissing = (given ?? '') === '';
  yield {
    code: 'unknown-version',
    path: isMissing ? '' : 'version',
    what: isMissing
      ? 'The feed does not say which version of JSON Feed it is'
      : `The version of the feed is ${inWords(given)}, which is none of JSON Feed`,
    effect: 'The widgets read it. Other programs may refuse it.',
    repair: 'Write "version": "https://jsonfeed.org/version/1.1" at {place}.',
  };
}

/** A feed without reports, and one whose other pages the widgets never read. */
export function* pages({ json, items, feed }: CheckedFeed): Iterable<Complaint> {
  if (!items.length && !(json.items as readonly unknown[]).length) {
    yield {
      code: 'feed-empty',
      path: 'items',
      what: 'The feed has no reports',
      effect: 'Readers see nothing of it.',
      repair: 'Write the reports into {place}.',
    };
  }
  if (json.next_url && feed.publications.length) {
    yield {
      code: 'later-pages',
      path: 'next_url',
      what: `The feed goes on at ${inWords(json.next_url)}`,
      effect: 'The widgets read the first page only. Reports on a later page cannot be shown.',
      repair:
        'Keep every report that partners show on the first page: {place} only leads other programs on.',
    };
  }
}
