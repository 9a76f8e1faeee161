import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileWords } from '../../src/messages/file-words.js';
import { TAGS } from './all-languages.js';

describe('the words for sounds, films and files that are not tagged', () => {
  for (const locale of ['en', ...TAGS]) {
    test(`are there in ${locale}, and are of that language`, () => {
      const words = fileWords(locale);
      for (const text of Object.values<string>({ ...words })) {
        assert.equal(text, text.trim());
        assert.equal(text, text.normalize('NFC'));
      }
      const { audio, video, untagged, otherFormat } = words;
      const segmenter = new Intl.Segmenter(locale);
      for (const text of [audio, video]) {
        assert.ok([...segmenter.segment(text)].length <= 12, text);
      }
      if (locale === 'en') return;
      assert.notEqual(untagged, fileWords('en').untagged);
      assert.notEqual(otherFormat, fileWords('en').otherFormat);
    });
  }

  test('are English in other languages', () => {
    for (const locale of ['de', 'constructor', '']) {
      assert.deepEqual(fileWords(locale), fileWords('en'));
    }
  });
});
