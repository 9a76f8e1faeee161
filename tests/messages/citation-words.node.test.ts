import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationWords } from '../../src/messages/citation-words.js';
import { TAGS } from './all-languages.js';

describe('the words in the disclosure “Cite”', () => {
  for (const locale of ['en', ...TAGS]) {
    test(`are there in ${locale}, and are of that language`, () => {
      const words = citationWords(locale);
      assert.equal(words.selected.split('{keys}').length, 2);
      for (const [name, text] of Object.entries<string>({ ...words })) {
        assert.equal(text, text.trim());
        assert.equal(text, text.normalize('NFC'));
        if (locale !== 'en' && name !== 'licence') {
          assert.notEqual(text, citationWords('en')[name as 'copy']);
        }
      }
      const { copy, copied, licence } = words;
      const segmenter = new Intl.Segmenter(locale);
      for (const text of [copy, copied, licence]) {
        assert.ok([...segmenter.segment(text)].length <= 20, text);
      }
    });
  }

  test('are English in other languages', () => {
    for (const locale of ['de', 'constructor', '']) {
      assert.deepEqual(citationWords(locale), citationWords('en'));
    }
  });
});
