import assert from 'node:assert/strict';
import { checkFeed } from '../../src/publisher/check/check-feed.js';
import type { Converted, JsonFeedItem, SourceProblem } from '../../src/sources/json-feed.js';

/**
 * Asserts that `check` finds no error in the items of a source. What a source says as a problem is no
 * surprise: an item without a text.
 *
 * @param site - The address of the publisher's site, which may be a test site.
 */
export async function assertNoErrors(
  { items, problems }: Converted,
  site = 'https://publisher.example/',
): Promise<void> {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    home_page_url: site,
    items,
  };
  const { findings, shown } = await checkFeed(JSON.stringify(feed));
  const said = problems.filter(({ code }) => code === 'no-text').length;
  const textless = items.filter((item) => !item.content_html && !item.content_text).length;
  assert.equal(said, textless);
  const errors = findings.filter(
    ({ severity, code, what }) =>
      severity === 'error' &&
      !(code === 'missing' && what === 'it has no text') &&
      // A publisher may try the import with a test site, so a source keeps its addresses.
      code !== 'staging-address',
  );
  assert.deepEqual(
    errors.map(({ code, path, what }) => ({ code, path, what })),
    [],
  );
  assert.equal(shown, items.length);
}

/** The number of problems by their code. */
export function countsOf(problems: readonly SourceProblem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The only item. */
export function onlyItem({ items }: Converted): JsonFeedItem {
  const [item] = items;
  assert.equal(items.length, 1);
  assert.ok(item);
  return item;
}

/** Asserts that an item has these fields and no others. */
export function assertItem(item: JsonFeedItem | undefined, fields: object): void {
  // What a table of expectations does not know is written as undefined there.
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  assert.deepEqual(item, known);
}
