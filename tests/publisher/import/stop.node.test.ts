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
  test('by what a site answered believes nothing of it the next time', async () => {
    const site = await aSite();
    const folder = aFolder();
    try {
      await folder.import(site.url);
      const answers: readonly (readonly [string, string])[] = [
        ['/wp/v2/posts', '[]'],
        ['/wp/v2/posts', '<!doctype html><title>We are back soon</title>'],
        ['/wp/v2/types', '{"page":{"rest_base":"pages"}}'],
        ['/wp/v2/types', '{ cut'],
      ];
      for (const [path, body] of answers) {
        site.intercept = ({ url = '' }, response) => {
          if (!url.includes(path)) return false;
          response.writeHead(200, { 'x-wp-total': '0' }).end(body);
          return true;
        };
        const stopped = await folder.import(
          site.url,
          ...(path.endsWith('types') ? ['--type', 'post'] : []),
        );
        assert.notEqual(stopped.status, 0, body);
        site.intercept = () => false;
        const next = await folder.import(site.url);
        assert.equal(next.status, 0, body + next.err);
        assert.match(next.out, /^0 new, 0 changed, 0 gone, 130 the same\.$/m);
      }
    } finally {
      folder.remove();
      await site.close();
    }
  });

  test('goes on within hours, and asks anew on another day', async () => {
    const site = await aSite();
    const folder = aFolder();
    try {
      const stop = async (): Promise<void> => {
        site.intercept = ({ url = '' }, response) => {
          if (!url.includes('page=2')) return false;
          response.destroy();
          return true;
        };
        assert.equal((await folder.import(site.url)).status, 2);
        site.intercept = () => false;
      };
      await stop();
      const run = JSON.parse(folder.text('.publication-import/run.json')) as { began: number };
      const hour = 3_600_000;
      folder.write('.publication-import/run.json', { ...run, began: run.began - 11 * hour });
      await stop();
      folder.write('.publication-import/run.json', { ...run, began: run.began - 13 * hour });
      site.posts.post?.shift();
      const { err } = await folder.import(site.url);
      assert.doesNotMatch(err, /goes on from there/);
      assert.equal(folder.feed().items.length, 129);
    } finally {
      folder.remove();
      await site.close();
    }
  });

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
