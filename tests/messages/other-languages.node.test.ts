import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { otherLanguages } from '../../src/messages/other-languages.js';
import { TAGS } from './all-languages.js';

describe('what stands before the links to a report in other languages', () => {
  test('is there in each language that has words, and in no other', () => {
    assert.deepEqual(Object.keys(otherLanguages).sort(), ['en', ...TAGS].sort());
  });

  for (const [locale, text] of Object.entries(otherLanguages)) {
    test(`is of that language, and short: ${locale}`, () => {
      assert.equal(text, text.trim().normalize('NFC'));
      if (locale !== 'en') assert.notEqual(text, otherLanguages.en);
      assert.ok([...new Intl.Segmenter(locale).segment(text)].length <= 20, text);
    });
  }
});
