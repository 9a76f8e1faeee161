import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatFileSize } from '../../src/publications/format-file-size.js';

const NARROW = /\u202f|\u00a0/g;
const sizeIn = (locale: string, bytes: number): string =>
  formatFileSize(bytes, locale).replace(NARROW, ' ');

describe('the size of a file', () => {
  for (const [bytes, words] of [
    [1, '0.1 kB'],
    [999, '1 kB'],
    [1_500, '1.5 kB'],
    [310_000, '310 kB'],
    [999_499, '999 kB'],
    [999_600, '1 MB'],
    [999_950, '1 MB'],
    [1_000_000, '1 MB'],
    [2_400_000, '2.4 MB'],
    [12_345_678, '12 MB'],
    [2_500_000_000, '2,500 MB'],
  ] as const) {
    test(`of ${bytes} bytes reads ${words}`, () => assert.equal(sizeIn('en', bytes), words));
  }

  test('has the words and digits of the reader’s language', () => {
    assert.equal(sizeIn('fr', 2_400_000), '2,4 Mo');
    assert.equal(sizeIn('de', 2_400_000), '2,4 MB');
    assert.equal(sizeIn('ar-EG', 2_400_000), '٢٫٤ م.ب');
  });

  test('is never zero, and never a thousand kilobytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (bytes) => {
        assert.match(sizeIn('en', bytes), /^(?!0 |1,000 k)[\d.]+ [kM]B$/);
      }),
      { examples: [[999_500], [999_949]] },
    );
  });
});
