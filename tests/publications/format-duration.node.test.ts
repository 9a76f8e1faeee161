import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatDuration } from '../../src/publications/format-duration.js';

describe('the length of a sound or a film', () => {
  for (const [seconds, locale, expected] of [
    [0.2, 'en', '1 sec'],
    [40, 'en', '40 sec'],
    [60, 'en', '1 min'],
    [754, 'en', '13 min'],
    [3599, 'en', '1 hr'],
    [4320, 'en', '1 hr 12 min'],
    [90_000, 'en', '25 hr'],
    [4320, 'fr', '1 h 12 min'],
    [4320, 'tlh', '1 hr 12 min'],
  ] as const) {
    test(`of ${seconds} seconds is ${expected} in ${locale}`, () =>
      assert.equal(formatDuration(seconds, locale).replaceAll(/[\u00a0\u202f]/g, ' '), expected));
  }

  test('is never empty', () =>
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, max: 1e12, noNaN: true }),
        fc.constantFrom('en', 'ar', 'th', 'zh'),
        (seconds, locale) => assert.match(formatDuration(seconds, locale), /\p{N}/u),
      ),
    ));
});
