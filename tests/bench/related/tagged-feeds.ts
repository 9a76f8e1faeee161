import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import type { Publication } from '../../../src/publications/publication.js';
import { fromDrupal } from '../../../src/sources/drupal.js';
import { fromWordPress } from '../../../src/sources/wordpress.js';
import { SHARED } from '../../feed/shared-folder.js';

/** A feed whose tags say which of its publications are related. */
export interface TaggedFeed {
  readonly name: string;
  readonly publications: readonly Publication[];
}

const address = 'https://publisher.example/';
const NONE = (answer: unknown): unknown => answer;
const WORDPRESS = (answer: unknown) => ({ items: fromWordPress(answer, { address }).items });
const DRUPAL = (answer: unknown) => ({ items: fromDrupal([answer], { address }).items });

const FEEDS: Readonly<Record<string, (answer: unknown) => unknown>> = {
  'json-feed/doyouknow-ar.json': NONE,
  'json-feed/lanna-thai.json': NONE,
  'json-feed/worm-publii.json': NONE,
  'json-feed/elastic-1.1.json': NONE,
  'wordpress/wp-frontity-cat7.json': WORDPRESS,
  'wordpress/wp-headstartwp-posts.json': WORDPRESS,
  'drupal/drupal-umami-en-articles.json': DRUPAL,
};

/** The real feeds with tags that are beside the repository. It throws where they are not. */
export function sharedFeeds(): readonly TaggedFeed[] {
  return Object.entries(FEEDS).map(([path, convert]) =>
    readFeed(join(SHARED, 'feeds', path), convert),
  );
}

/** Reads a JSON Feed from a file. */
export function readFeed(file: string, convert = NONE): TaggedFeed {
  const { feed } = parseFeed(convert(JSON.parse(readFileSync(file, 'utf8'))), address);
  return { name: basename(file), publications: feed?.publications ?? [] };
}
