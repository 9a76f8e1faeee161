/** An answer of WordPress in place of a feed: what `fetchFeed` makes of it. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { fetchFeed } from '../../src/feed/fetch-feed.js';

const ADDRESS = 'https://publisher.example/wp-json/wp/v2/posts?_embed';
const POST = {
  id: 7,
  link: 'https://publisher.example/safe-journeys/',
  date: '2024-11-05T10:30:00',
  date_gmt: '2024-11-05T09:30:00',
  title: { rendered: 'Safe &#8211; journeys &amp; <em>more</em>' },
  content: {
    rendered:
      '<p>All of it.</p><a href="/files/a.pdf?x=1&#038;y=2">The report</a><a href="https://other.example/b.pdf">B</a>',
    protected: false,
  },
  excerpt: { rendered: '<p>All of [&hellip;]</p>', protected: false },
  acf: { file: { url: 'https://publisher.example/files/c.pdf' } },
};

const original = globalThis.fetch;
const ask = (body: unknown, status = 200) => {
  globalThis.fetch = () => {
    const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
    });
    Object.defineProperty(response, 'url', { value: ADDRESS });
    return Promise.resolve(response);
  };
  return fetchFeed(ADDRESS, new AbortController(), () => undefined);
};

describe('an answer of WordPress', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  test('is shown as a feed, with its files of the same site', async () => {
    const { feed } = await ask([POST]);
    const [publication, ...others] = feed?.publications ?? [];
    assert.equal(others.length, 0);
    assert.equal(publication?.id, 'wordpress:7');
    assert.equal(publication.title, 'Safe – journeys & more');
    assert.equal(publication.url, POST.link);
    assert.equal(publication.datePublished, '2024-11-05T10:30:00+01:00');
    // The excerpt is the beginning of the text, which the widgets cut better.
    assert.equal(publication.abstract, undefined);
    assert.deepEqual(
      publication.encodings.map(({ contentUrl }) => contentUrl),
      ['https://publisher.example/files/c.pdf', 'https://publisher.example/files/a.pdf?x=1&y=2'],
    );
  });

  test('shows no post that visitors may not read', async () => {
    const { feed } = await ask([
      { ...POST, id: 1, status: 'draft' },
      { ...POST, id: 2, content: { rendered: '', protected: true } },
      POST,
    ]);
    assert.deepEqual(
      feed?.publications.map(({ id }) => id),
      ['wordpress:7'],
    );
  });

  test('is an empty feed if there are no posts', async () =>
    assert.deepEqual((await ask([])).feed?.publications, []));

  for (const [what, body] of Object.entries({
    'broken JSON': '[{"id": 1',
    'other things': '[[[]], null, 1, "a"]',
  })) {
    test(`is a named problem if it is a list with ${what}`, async () =>
      assert.match((await ask(body)).failure?.code ?? '', /^feed-not-json/));
  }

  test('is no feed if it is an object', async () =>
    assert.equal((await ask({ routes: {} })).failure?.code, 'feed-not-json-feed'));

  for (const status of [401, 403]) {
    test(`is closed if it refuses with ${String(status)} and a code of the REST API`, async () => {
      const { failure } = await ask({ code: 'rest_cannot_access' }, status);
      assert.deepEqual([failure?.code, failure?.detail], ['wordpress-closed', String(status)]);
      for (const body of ['<html>', '{"code":"other"}', 'null']) {
        assert.equal((await ask(body, status)).failure?.code, 'feed-status');
      }
    });
  }

  test('is lost for a while if the server fails, whatever its answer says', async () =>
    assert.equal((await ask({ code: 'rest_x' }, 503)).failure?.code, 'feed-status'));
});
