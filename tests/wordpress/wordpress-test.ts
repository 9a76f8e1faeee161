/** The fixtures of the tests with a real WordPress. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_LIMIT } from '../../scripts/testing/wait-limit.mjs';
import { test as base } from '../pages/any-engine.js';
import { aPublisher, type Publisher } from './a-publisher.js';
import { fill, type FilledSite } from './its-content.js';
import { startWordPress, type WordPress } from './a-real-site.js';

interface Fixtures {
  /** The running site. */
  readonly site: WordPress;
  /** The numbers of its posts. */
  readonly posts: FilledSite;
  /** The publisher's folder. It is the same one for all tests. */
  readonly publisher: Publisher;
}

/** Playwright's test with one WordPress that runs, and is filled. */
export const test = base.extend<object, Fixtures>({
  site: [
    async ({}, use) => {
      const site = await startWordPress();
      await use(site);
      await site.end();
    },
    { scope: 'worker', timeout: TEST_LIMIT },
  ],

  posts: [
    async ({ site }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'files-'));
      const posts = await fill(site, folder);
      rmSync(folder, { recursive: true });
      await use(posts);
    },
    { scope: 'worker', timeout: TEST_LIMIT },
  ],

  publisher: [
    async ({ site }, use) => {
      const publisher = aPublisher(site);
      await use(publisher);
      publisher.remove();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '../pages/any-engine.js';
