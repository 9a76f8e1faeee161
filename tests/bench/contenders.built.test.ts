import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Script } from 'node:vm';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, ensureHeadlessChromium } from '../../scripts/browsers/chromium.mjs';
import { WAIT_LIMIT } from '../../scripts/testing/wait-limit.mjs';
import { accessibleContent, type AccessibleContent } from './accessible-content.js';
import type { Contender } from './contender.js';
import { FEED } from './contenders/own-elements.js';
import { makeReports } from './reports.js';
import { SCENARIOS } from './scenarios.js';
import { serve } from './server.js';
import { NAMES } from './targets.js';

for (const { id, contenders } of SCENARIOS) {
  for (const { name, madeWith, site, shown } of contenders) {
    test(`${id}, ${name}: the page and all files that it requests are there, with every report`, async () => {
      const reports = makeReports(id === 'card' ? 1 : 5);
      const files = await site(reports);
      const page = String(files.get('/')?.body);

      const requested = [...page.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)]
        .map(([, address]) => address!)
        .filter((address) => !address.startsWith('data:'));
      assert.deepEqual(
        requested.filter((address) => !files.has(address)),
        [],
      );
      assert.notEqual(requested.length, 0);

      const all = [...files.values()].map(({ body }) => String(body)).join('\n');
      for (const { title } of reports) assert.ok(all.includes(title), title);

      assert.doesNotThrow(() => new Script(`(${shown})`));
      assert.match(madeWith, /^(?:\S+ \d+\.\d+\.\d+(?:, |$))*$/);
    });

    test(`${id}, ${name}: the same reports make the same page`, async () => {
      assert.deepEqual(await site(makeReports(1)), await site(makeReports(1)));
    });
  }
}

test('every contender but the static page and the hand-written elements names its versions', () => {
  const unnamed = SCENARIOS.flatMap(({ contenders }) => contenders)
    .filter(({ madeWith }) => !madeWith)
    .map(({ name }) => name);
  assert.deepEqual(
    [...new Set(unnamed)],
    ['Static HTML', 'Hand-written element', 'Hand-written element (same content)'],
  );
});

test('the static page comes first, and the others are compared with it', () => {
  for (const { contenders } of SCENARIOS) assert.equal(contenders[0]?.name, 'Static HTML');
});

describe('the contenders of the same content as our elements', () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({
      executablePath: await ensureHeadlessChromium(),
      args: CHROMIUM_ARGS,
    });
  });

  after(() => browser.close());

  // A hundred cards come from the same elements as one.
  for (const { id, contenders } of SCENARIOS.filter(({ id }) => id !== 'cards')) {
    const contentOf = (name: string): Promise<AccessibleContent> =>
      read(
        browser,
        contenders.find((contender) => contender.name === name)!,
      );

    test(`${id}: readers hear what they hear of ours`, async () => {
      const ours = await contentOf(NAMES.ours);
      assert.deepEqual(await contentOf(NAMES.handWritten), ours);
      assert.deepEqual(await contentOf(NAMES.bareLit), ours);
    });
  }
});

/** Reads a page with two reports: one is in Arabic, and the other is in the feed's language. */
async function read(browser: Browser, { site, shown }: Contender): Promise<AccessibleContent> {
  const files = new Map(await site(makeReports(2)));
  const feed = JSON.parse(String(files.get(FEED)!.body)) as { items: { language?: string }[] };
  feed.items.at(-1)!.language = 'ar';
  files.set(FEED, { type: 'application/feed+json', body: JSON.stringify(feed) });
  const { url, close } = await serve(files);
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(WAIT_LIMIT);
  // tsx inserts calls of this function, and the page does not have it.
  await page.addInitScript('globalThis.__name = (named) => named');
  try {
    await page.goto(url);
    await page.waitForFunction(`(${shown})(0) && (${shown})(1)`);
    for (const summary of await page.locator('summary').all()) await summary.click();
    // The long texts have lists.
    for (const details of await page.locator('details').all()) {
      await details.locator('li').first().waitFor();
    }
    return await accessibleContent(page);
  } finally {
    await page.close();
    await close();
  }
}
