import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { messagesIn } from '../../src/messages/languages.js';
import { TAGS } from './all-languages.js';

/** The tag of the words that a reader gets. `undefined` means English. */
const found = (tag: string): string | undefined => messagesIn(tag)?.locale;

describe('the words that a reader gets', () => {
  for (const tag of TAGS) {
    test(`are those of src/messages/${tag}.ts for ${tag}`, () => assert.equal(found(tag), tag));
  }

  for (const [tag, language] of [
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-MZ', 'pt'],
    ['zh-Hans-CN', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['cmn', 'zh'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['arb', 'ar'],
    ['AR-eg', 'ar'],
    ['fr-CA', 'fr'],
    ['fr-Latn-FR', 'fr'],
    ['th-u-ca-buddhist-nu-thai', 'th'],
    ['hi-x-plain', 'hi'],
    ['in', 'id'],
    ['mya', 'my'],
    ['ur-IN', 'ur'],
    ['und-TH', 'th'],
  ] as const) {
    test(`are those of ${language} for ${tag}`, () => assert.equal(found(tag), language));
  }

  for (const [tag, why] of [
    ['en', 'English'],
    ['en-GB', 'English'],
    ['de', 'a language without words'],
    ['mi', 'a language without words'],
    ['yue', 'another Chinese language'],
    ['zh-Hant', 'another script'],
    ['zh-TW', 'another script'],
    ['zh-HK', 'another script'],
    ['hi-Latn', 'another script'],
    ['ur-Deva', 'another script'],
    ['ru-Latn', 'another script'],
    ['', 'no tag'],
    ['pt_BR', 'no tag'],
    ['French', 'no tag'],
    ['constructor', 'no tag'],
    ['__proto__', 'no tag'],
  ] as const) {
    test(`are English for “${tag}”: ${why}`, () => assert.equal(found(tag), undefined));
  }

  test('are in the language and the script of any tag, or English', () => {
    const likeTag = fc
      .tuple(
        fc.oneof(fc.constantFrom(...TAGS, 'en', 'zh-Hant'), fc.stringMatching(/^[a-z]{2,8}$/)),
        fc.stringMatching(/^(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?(-[a-z0-9]{1,8}){0,2}$/),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), likeTag), (tag) => {
        const language = found(tag);
        if (language === undefined) return;
        assert.ok(TAGS.includes(language));
        const [requested, given] = [tag, language].map((locale) =>
          new Intl.Locale(locale).maximize(),
        );
        assert.equal(given?.language, requested?.language);
        assert.equal(given?.script, requested?.script);
      }),
      { numRuns: 300 },
    );
  });
});
