/** The search for a feed, on sites that answer as real ones do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Answer, Ask } from '../../src/snippet-builder/find/ask.js';
import { feedLinksIn, restRoot } from '../../src/snippet-builder/find/feed-links.js';
import { findFeeds, type Search } from '../../src/snippet-builder/find/find-feeds.js';
import {
  addressOfPosts,
  FIELDS,
  restAddress,
  termsOf,
} from '../../src/snippet-builder/find/wordpress-site.js';
import { feedOfWordPress } from '../../src/sources/wordpress/wordpress-in-page.js';
import { sharedJson, skip } from '../sources/shared-answer.js';

const SITE = 'https://publisher.example';
const FEED = JSON.stringify({ items: [] });
const ROOT = `${SITE}/wp-json/`;

/** The answers of a site by their paths. A browser may read no other address. */
function siteOf(answers: Readonly<Record<string, string | readonly [number, string]>>) {
  const asked: string[] = [];
  let running = 0;
  const ask: Ask = async (address): Promise<Answer | undefined> => {
    asked.push(address.replace(SITE, ''));
    running += 1;
    assert.equal(running, 1, 'One request after the other');
    await Promise.resolve();
    running -= 1;
    const answer = answers[address.replace(SITE, '')];
    if (answer === undefined) return undefined;
    const [status, text] = typeof answer === 'string' ? [200, answer] : answer;
    return { status, address, text };
  };
  return { asked, ask };
}

const look = (address: string, ask: Ask): Promise<Search> =>
  findFeeds(SITE + address, () => undefined, ask);
const resultsOf = ({ steps }: Search): readonly string[] =>
  steps.map(({ place, result }) => `${place} ${result}`);

const TYPES = JSON.stringify({
  post: { slug: 'post', name: 'Posts', rest_base: 'posts', taxonomies: ['category', 'post_tag'] },
  page: { slug: 'page', name: 'Pages', rest_base: 'pages', taxonomies: [] },
  attachment: { slug: 'attachment', name: 'Media', rest_base: 'media' },
  wp_block: { slug: 'wp_block', name: 'Patterns', rest_base: 'blocks' },
  report: {
    ...{ slug: 'report', name: 'Reports', rest_base: 'report', rest_namespace: 'wp/v2' },
    taxonomies: ['topic'],
  },
});
const TAXONOMIES = JSON.stringify({
  category: { rest_base: 'categories', hierarchical: true },
  topic: { rest_base: 'topic', hierarchical: true, rest_namespace: 'wp/v2' },
});

describe('the search for a feed', () => {
  test('takes the feed that a page names, and asks for nothing more', async () => {
    const { ask, asked } = siteOf({
      '/reports/1': `<link rel="alternate" type="application/feed+json" href="/a/feed.json?x=1&amp;y=2">
        <LINK href=/rss rel=alternate type=application/rss+xml>`,
      '/a/feed.json?x=1&y=2': FEED,
    });
    const search = await look('/reports/1', ask);
    assert.deepEqual(search.feeds, [`${SITE}/a/feed.json?x=1&y=2`]);
    assert.deepEqual(resultsOf(search), ['page found']);
    assert.deepEqual(asked, ['/reports/1', '/a/feed.json?x=1&y=2']);
  });

  test('takes the feed at a usual address if the page may not be read', async () => {
    const { ask } = siteOf({ '/feed/json': FEED, '/feed.json': '<html>' });
    const search = await look('/reports/1', ask);
    assert.deepEqual(search.feeds, [`${SITE}/feed/json`]);
    assert.deepEqual(resultsOf(search), ['page closed', 'usual found']);
  });

  test('lists the kinds of posts of WordPress, a publisher’s own first, and their categories', async () => {
    const { ask } = siteOf({
      '/wp-json/wp/v2/types': TYPES,
      '/wp-json/wp/v2/taxonomies': TAXONOMIES,
      '/wp-json/wp/v2/topic?per_page=100&orderby=count&order=desc&_fields=id,name': JSON.stringify([
        { id: 3, name: 'Work &amp; travel' },
        { id: 'x', name: 'None' },
      ]),
    });
    const { site } = await look('/', ask);
    assert.deepEqual(
      site?.kinds.map(({ name }) => name),
      ['Reports', 'Posts', 'Pages'],
    );
    const [reports] = site.kinds;
    const terms = await termsOf(ROOT, reports, ask);
    assert.deepEqual(terms, [{ id: 3, name: 'Work & travel' }]);
    const address = new URL(addressOfPosts(ROOT, reports, terms[0]));
    assert.equal(address.pathname, '/wp-json/wp/v2/report');
    assert.equal(address.searchParams.get('topic'), '3');
    // The names of users are those of logins: nothing asks for them.
    assert.equal(address.searchParams.get('_embed'), 'wp:featuredmedia,wp:term');
  });

  test('finds WordPress that has no readable addresses', async () => {
    const { ask } = siteOf({ '/?rest_route=/wp/v2/types': TYPES });
    const { site } = await look('/', ask);
    assert.equal(site?.root, `${SITE}/?rest_route=/`);
    assert.equal(
      restAddress(site.root, 'wp/v2/posts', { a: 'b,c' }),
      `${SITE}/?rest_route=/wp/v2/posts&a=b,c`,
    );
  });

  test('says that WordPress is closed, and names a feed for the publisher’s command', async () => {
    const { ask } = siteOf({
      '/': '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed/">',
      '/wp-json/wp/v2/types': [401, '{"code":"rest_not_logged_in"}'],
    });
    const search = await look('/', ask);
    assert.deepEqual(resultsOf(search), ['page none', 'wordpress closed']);
    assert.equal(search.isRefused, true);
    assert.deepEqual(search.others, [`${SITE}/feed/`]);
  });

  test('ends with nothing at a site that answers nobody, and at any other', async () => {
    assert.deepEqual(resultsOf(await look('/', siteOf({}).ask)), [
      'page closed',
      'usual closed',
      'wordpress none',
    ]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const search = await look('/', (address) =>
          Promise.resolve({ status: 200, address, text }),
        );
        assert.equal(search.isDone, true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the feeds that a page names', () => {
  test('are none if their addresses are none, and a long page of broken tags is read as fast', () => {
    const links = feedLinksIn(
      `<link rel=alternate type=application/feed+json href="javascript:x">${'<link '.repeat(100_000)}`,
      SITE,
    );
    assert.deepEqual(links.feeds, []);
  });

  test('are not the posts of WordPress, which its pages name as JSON', () => {
    const href = `${ROOT}wp/v2/pages/7`;
    const html = `<link rel="alternate" type="application/json" href="${href}">`;
    assert.deepEqual(feedLinksIn(html, SITE).feeds, []);
    assert.equal(restRoot(href), ROOT);
    assert.equal(restRoot(`${SITE}/wp-jsonp/`), undefined);
  });
});

/** A part of a post, as `_fields` of WordPress takes it. */
function only(post: Readonly<Record<string, unknown>>): object {
  const parts = FIELDS.map((field) => field.split('.'));
  const entries = parts.flatMap(([name = '', inner]) => {
    const value = post[name] as Readonly<Record<string, unknown>> | undefined;
    return value === undefined ? [] : [[name, inner ? { [inner]: value[inner] } : value] as const];
  });
  return Object.fromEntries(entries);
}

describe('the fields that the builder asks WordPress for', { skip }, () => {
  for (const path of [
    'feeds/wordpress/wp-headstartwp-posts.json',
    'feeds/wordpress/wp-webaquebec-posts.json',
    'sources/wordpress/ippf-acf-page-excerpt.json',
  ]) {
    test(`are all that the widgets read: ${path}`, () => {
      const shared = sharedJson(path);
      const answer = (Array.isArray(shared) ? shared : [shared]) as Record<string, unknown>[];
      const address = `${ROOT}wp/v2/posts`;
      const whole = feedOfWordPress(JSON.stringify(answer), address);
      assert.equal(feedOfWordPress(JSON.stringify(answer.map(only)), address), whole);
    });
  }
});
