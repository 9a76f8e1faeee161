/**
 * Checks the real feeds beside the repository. We counted with other means first: what has no date,
 * no size, no text, an `http:` address, and so on.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { CheckCode } from '../../../src/publisher/check/check-code.js';
import { SHARED, skip } from '../../feed/shared-folder.js';
import { findingsOn } from './a-feed.js';

/** How many findings of each code a feed has. */
const TABLE: Readonly<Record<string, Partial<Record<CheckCode, number>>>> = {
  'allthis-partial.json': { 'feed-not-json': 1 },
  'daringfireball.json': { 'no-language': 1, 'insecure-link': 10 },
  'doyouknow-ar.json': { 'nonstandard-date': 20 },
  'elastic-1.1.json': { 'escaped-text': 1, missing: 3 },
  'extended-feed.json': {
    'later-pages': 1,
    'no-language': 1,
    'no-page': 1,
    'same-report-twice': 1,
    'no-file-size': 1,
  },
  'hologram-podcast.json': {
    'no-language': 1,
    'no-cover-size': 40,
    'no-cover-alt': 40,
    'no-file-size': 38,
  },
  'kgbaker-ja.json': {},
  'lanna-thai.json': { 'no-date': 33 },
  'my-publii-empty-cs.json': { 'feed-empty': 1 },
  'nber-working-papers-zh.json': { 'no-language': 1 },
  'opensador-publii-pt.json': {
    'no-language': 1,
    'escaped-text': 1,
    'teaser-repeats-text': 1,
    'no-cover-size': 1,
    'no-cover-alt': 1,
  },
  'pxlnv-wordpress.json': {
    'unknown-version': 1,
    'no-language': 1,
    'insecure-link': 2,
    'escaped-text': 1,
  },
  'strad-hugo-fr.json': {
    'no-language': 1,
    'relative-url': 4,
    invalid: 8,
    'unfilled-value': 8,
    missing: 1,
  },
  'trackawesomelist-day.json': {},
  'worm-publii.json': {
    'no-language': 1,
    missing: 10,
    'escaped-text': 11,
    'teaser-cut': 10,
    'no-cover-size': 10,
    'no-cover-alt': 10,
  },
};

describe('what is said of real feeds', { skip }, () => {
  const folder = join(SHARED, 'feeds/json-feed');

  for (const [file, expected] of Object.entries(TABLE)) {
    test(file, async () => {
      const counts: Partial<Record<CheckCode, number>> = {};
      for (const { code } of await findingsOn(new Uint8Array(readFileSync(join(folder, file))))) {
        counts[code] = (counts[code] ?? 0) + 1;
      }
      assert.deepEqual(counts, expected);
    });
  }

  test('is in the table for each of them', () =>
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(TABLE).sort()));
});
