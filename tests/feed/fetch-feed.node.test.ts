/** Answers of a `fetch` that a page has replaced, such as one on top of `XMLHttpRequest`. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { fetchFeed } from '../../src/feed/fetch-feed.js';
import { ADDRESS, feedOf } from './an-item.js';

const TEXT = JSON.stringify(feedOf([{ id: '1', title: 'Réfugiés', content_text: 'Text.' }]));

/** What such a library gives of an answer. */
const answer = (parts: object) => ({
  ok: true,
  status: 200,
  url: ADDRESS,
  headers: { get: () => null },
  ...parts,
});

describe('a fetch that the page has replaced', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** Fetches a feed with the library's `fetch`. */
  function load(replaced: () => Promise<unknown>) {
    globalThis.fetch = replaced as typeof fetch;
    return fetchFeed(ADDRESS, new AbortController(), () => undefined);
  }

  for (const [what, parts] of Object.entries({
    'text() alone': { text: () => Promise.resolve(TEXT) },
    'arrayBuffer()': { arrayBuffer: () => new Response(TEXT).arrayBuffer() },
    'a body that is null': { body: null, text: () => Promise.resolve(TEXT) },
    'no address': { url: '', text: () => Promise.resolve(TEXT) },
  })) {
    test(`is read if its answer has ${what}`, async () => {
      const { feed } = await load(() => Promise.resolve(answer(parts)));
      assert.equal(feed?.publications[0]?.title, 'Réfugiés');
    });
  }

  test('may not give more than a feed can have', async () => {
    const large = { text: () => Promise.resolve(' '.repeat(5e6) + TEXT) };
    const { failure } = await load(() => Promise.resolve(answer(large)));
    assert.equal(failure?.code, 'feed-too-large');
  });

  test('may break off', async () => {
    const broken = { text: () => Promise.reject(new TypeError('Cut')) };
    const { failure } = await load(() => Promise.resolve(answer(broken)));
    assert.equal(failure?.code, 'feed-incomplete');
  });
});

test('a feed whose bytes are in no known encoding is a failure of its own', async (t) => {
  const { fetch } = globalThis;
  t.after(() => (globalThis.fetch = fetch));
  const bytes = new Uint8Array(Buffer.from(TEXT, 'latin1'));
  const load = (headers: Record<string, string>) => {
    globalThis.fetch = () => Promise.resolve(new Response(bytes, { headers }));
    return fetchFeed(ADDRESS, new AbortController(), () => undefined);
  };
  const { failure } = await load({ 'content-type': 'application/json' });
  assert.deepEqual(failure, { code: 'feed-not-utf-8', address: ADDRESS });
  const { feed } = await load({ 'content-type': 'application/json; charset=iso-8859-1' });
  assert.equal(feed?.publications[0]?.title, 'Réfugiés');
});
