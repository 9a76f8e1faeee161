/** The real feed that started the project, read where it lies: it is not the project's to copy. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(process.env.PUBLICATION_SHARED ?? '../shared', 'seed/feed.json');

/** What of a feed these tests look at. */
export interface SeedFeed {
  readonly items: { id: string; title: string; summary: string; content_html?: string }[];
}

/** Why the tests of the real feed do not run here; empty where they do. */
export const seedIsMissing = existsSync(FILE) ? '' : `The real feed is not at ${FILE}.`;

/** A fresh copy of the real feed. */
export function readSeedFeed(): SeedFeed {
  return JSON.parse(readFileSync(FILE, 'utf8')) as SeedFeed;
}
