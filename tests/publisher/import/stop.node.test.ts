import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aFolder } from './a-folder.js';
import { aWordPress, type TestSite } from './a-wordpress.js';

/** A site with a page of posts and a half, files, and a post that changes. */
const aSite = (): Promise<TestSite> =>
  aWordPress(
    { post: Array.from({ length: 130 }, (_, index) => ({ id: index + 1 })) },
    [3, 4, 101].map((post) => ({ id: 900 + post, post, name: `${post}.pdf` })),
  );

describe('an import that is stopped', () => {
  test('at any request writes nothing, and the next one ends as if nobody had stopped it', async () => {
    const site = await aSite();
    try {
      const whole = aFolder();
      await whole.import(site.url);
      const count = site.asked.length;
      assert.ok(count > 10);
      for (let last = 0; last < count; last++) {
        const folder = aFolder();
        let asked = 0;
        site.intercept = (_request, response) => {
          if (asked++ < last) return false;
          response.destroy();
          return true;
        };
        const stopped = await folder.import(site.url);
        site.intercept = () => false;
        // A file that does not answer stops nothing, and is asked for by the next import.
        if (stopped.status === 2) {
          assert.match(stopped.err, /(?:does not answer|keeps this program away)/);
          assert.deepEqual(folder.names(), ['.publication-import'], `request ${last}`);
        }
        site.requests();
        const next = await folder.import(site.url);
        assert.equal(next.status, 0, next.err);
        assert.equal(folder.text('feed.json'), whole.text('feed.json'), `request ${last}`);
        folder.remove();
      }
      whole.remove();
    } finally {
      await site.close();
    }
  });
});
