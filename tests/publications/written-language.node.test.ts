import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalLanguage } from '../../src/publications/language.js';

for (const [written, canonical] of [
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['de-DE-u-co-phonebk', 'de-DE'],
  ['ar-u-nu-latn', 'ar'],
  ['en-x-plain', 'en'],
] as const) {
  test(`“${written}” is ${canonical}: underscores and extensions change nothing`, () =>
    assert.equal(canonicalLanguage(written), canonical));
}
