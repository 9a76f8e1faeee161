/** A `fetch` that a page has replaced may know no signal, such as one on top of `XMLHttpRequest`. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { shareRequest } from '../../src/state/shared-request.js';

const ADDRESS = 'https://publisher.example/feed.json';

const forever = (): Promise<never> => new Promise(() => undefined);

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

describe('a request', () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  test('makes the page’s first formatter, which takes long, before the answer is there', async () => {
    globalThis.fetch = forever;
    const made = new Promise<void>((resolve) => {
      Intl.DateTimeFormat = (() => resolve()) as unknown as typeof DateTimeFormat;
    });
    shareRequest(ADDRESS);
    await made;
  });

  test('goes on where the page has no formatters', async () => {
    globalThis.fetch = () => Promise.resolve(new Response('{"items": []}'));
    Intl.DateTimeFormat = undefined as unknown as typeof DateTimeFormat;
    const { result } = shareRequest(ADDRESS);
    assert.deepEqual((await result).feed?.publications, []);
  });
});

describe('a request that knows no signal', () => {
  for (const [what, replaced] of Object.entries({
    'does not answer': forever,
    'stops after its answer began': () => Promise.resolve({ ok: true, text: forever }),
  })) {
    test(`is not waited for longer than the time limit if it ${what}`, async () => {
      globalThis.fetch = replaced as typeof fetch;
      const shared = shareRequest(ADDRESS);
      const { failure } = await shared.wait(5, new AbortController().signal);
      assert.equal(failure?.code, 'feed-timeout');
      assert.ok(shared.request.signal.aborted);
    });
  }

  test('is given up when nobody waits for it any more', async () => {
    globalThis.fetch = forever;
    const shared = shareRequest(ADDRESS);
    const element = new AbortController();
    void shared.wait(60_000, element.signal);
    element.abort();
    await new Promise((resolve) => shared.request.signal.addEventListener('abort', resolve));
  });
});
