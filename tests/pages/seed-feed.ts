/**
 * The real feed that started the project. It is read from its folder, because the project may not
 * copy it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(process.env.PUBLICATION_SHARED ?? '../shared', 'seed/feed.json');

/** The fields of the feed that these tests use. */
export interface SeedFeed {
  readonly items: { id: string; title: string; summary: string; content_html?: string }[];
}

/** The reason why the tests of the real feed do not run here. Empty if they run. */
export const seedIsMissing = existsSync(FILE) ? '' : `The real feed is not at ${FILE}.`;

/** A fresh copy of the real feed. */
export function readSeedFeed(): SeedFeed {
  return JSON.parse(readFileSync(FILE, 'utf8')) as SeedFeed;
}
