import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalLanguage, languageName, sameLanguage } from '../../src/publications/language.js';

describe('a language tag', () => {
  for (const [written, canonical] of [
    ['en', 'en'],
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['eng', 'en'],
    ['tha', 'th'],
    [' fr ', 'fr'],
    ['iw', 'he'],
    ['in', 'id'],
    ['ji', 'yi'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['fre', 'fr'],
    ['arb', 'ar'],
    ['prs', 'fa-AF'],
    ['en-UK', 'en-GB'],
    ['en_US.UTF-8', undefined],
    ['mul', 'mul'],
    ['no', 'no'],
    ['mis', undefined],
    ['zxx', undefined],
    ['und-Latn', undefined],
    ['English', undefined],
    ['french', undefined],
    ['en (UK)', undefined],
    ['fr, en', undefined],
    ['', undefined],
    ['und', undefined],
    ['English (UK)', undefined],
    ['en, fr', undefined],
    ['e', undefined],
    ['日本語', undefined],
  ] as const) {
    test(`“${written}” is ${canonical ?? 'none'}`, () =>
      assert.equal(canonicalLanguage(written), canonical));
  }

  test('never throws, and a canonical tag stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{1,9}){0,3}$/)),
        (text) => {
          const tag = canonicalLanguage(text);
          if (tag) assert.equal(canonicalLanguage(tag), tag);
        },
      ),
    );
  });

  test('that is canonical has a name and can be compared', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-u-ca-buddhist|-x-easy)?$/),
        (text) => {
          const tag = canonicalLanguage(text);
          if (!tag) return;
          assert.notEqual(languageName(tag, 'en'), '');
          assert.ok(sameLanguage(tag, tag));
        },
      ),
    );
  });
});

describe('the name of a language', () => {
  for (const [language, locale, name] of [
    ['th', 'en', 'Thai'],
    ['th', 'fr', 'thaï'],
    ['th', 'th', 'ไทย'],
    ['en', 'ar', 'الإنجليزية'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['qaa', 'en', 'qaa'],
  ] as const) {
    test(`${language} is “${name}” in ${locale}`, () =>
      assert.equal(languageName(language, locale), name));
  }
});

describe('two tags', () => {
  for (const [one, other] of [
    ['en', 'en-GB'],
    ['pt-BR', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['sr', 'sr-Cyrl'],
    ['no', 'nb-NO'],
    ['nn', 'no'],
    ['prs', 'fa'],
  ] as const) {
    test(`${one} and ${other} name the same language`, () => {
      assert.ok(sameLanguage(one, other));
      assert.ok(sameLanguage(other, one));
    });
  }

  for (const [one, other] of [
    ['en', 'fr'],
    ['zh', 'zh-Hant'],
    ['zh-TW', 'zh-CN'],
    ['sr-Latn', 'sr'],
    ['nb', 'nn'],
    ['ur-Latn', 'ur'],
    ['mul', 'en'],
  ] as const) {
    test(`${one} and ${other} name two languages`, () => {
      assert.ok(!sameLanguage(one, other));
      assert.ok(!sameLanguage(other, one));
    });
  }
});
