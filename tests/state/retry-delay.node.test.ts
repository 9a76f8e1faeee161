import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FailureCode } from '../../src/index.js';
import { askedPause, mayPass, retryDelay } from '../../src/state/retry-delay.js';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('a retry', () => {
  const PASSING: readonly FailureCode[] = ['feed-unreachable', 'feed-timeout', 'feed-incomplete'];
  const LASTING: readonly FailureCode[] = [
    'feed-missing',
    'feed-address-invalid',
    'feed-too-large',
    'feed-not-json',
    'feed-not-json-feed',
    'publication-not-found',
    'element-failed',
  ];
  for (const code of PASSING)
    test(`is worth a request after ${code}`, () => assert.ok(mayPass({ code })));
  for (const code of LASTING) {
    test(`is not worth a request after ${code}, whatever its detail says`, () =>
      assert.ok(!mayPass({ code, detail: '503' })));
  }
  const passing = ['408', '425', '429', '500', '502', '503', '504'];
  test(`is worth a request after these statuses, and no others: ${passing.join(', ')}`, () => {
    const all = Array.from({ length: 500 }, (_, index) => String(100 + index));
    const found = all.filter((detail) => mayPass({ code: 'feed-status', detail }));
    assert.deepEqual(found, passing);
  });
});

describe('the time that a server asks to be left alone', () => {
  test('is read from a number of seconds', () => assert.equal(askedPause('120'), 120_000));

  test('is read from a date', () => {
    const pause = askedPause(new Date(Date.now() + 60_000).toUTCString());
    assert.ok(pause > 58_000 && pause <= 60_000, String(pause));
  });

  for (const words of ['', 'soon', '-5', '1e9 seconds', 'Sun, 06 Nov 1994 08:49:37 GMT', '0']) {
    test(`is zero if the header says “${words}”`, () => assert.equal(askedPause(words), 0));
  }

  test('is never negative and never NaN, whatever the header says', () =>
    fc.assert(fc.property(fc.string(), (words) => askedPause(words) >= 0)));
});

describe('the delay before a retry', () => {
  const SPANS = [
    [1_000, 10_000],
    [10_000, 60_000],
  ] as const;

  test('is random, within the span of each retry', () =>
    fc.assert(
      fc.property(fc.nat(1), chance, (tries, random) => {
        const [least, most] = SPANS[tries]!;
        const delay = retryDelay(tries, 0, random)!;
        return delay >= least && delay <= most;
      }),
    ));

  test('covers that span evenly', () =>
    SPANS.forEach(([least, most], tries) => {
      const at = [0, 0.5, 1].map((random) => retryDelay(tries, 0, random));
      assert.deepEqual(at, [least, (least + most) / 2, most]);
    }));

  test('is longer by the time that the server asks for, up to five minutes', () =>
    fc.assert(
      fc.property(fc.nat(1), fc.nat(300_000), chance, (tries, pause, random) => {
        const longer = retryDelay(tries, pause, random)! - retryDelay(tries, 0, random)!;
        return Math.abs(longer - pause) < 1;
      }),
    ));

  test('is undefined if the server asks for more: there is no retry', () =>
    assert.equal(retryDelay(0, 300_001, 0), undefined));

  test('is undefined after two retries: there are no more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2 }), chance, (tries, random) => {
        return retryDelay(tries, 0, random) === undefined;
      }),
    ));
});
