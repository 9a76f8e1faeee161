import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalLanguage } from '../../src/publications/language.js';
import { languageNamed } from '../../src/feed/language-named.js';

describe('the name of a language in a feed', () => {
  for (const [name, tag] of [
    ['English', 'en'],
    [' french ', 'fr'],
    ['Français', 'fr'],
    ['anglais', 'en'],
    ['Deutsch', 'de'],
    ['العربية', 'ar'],
    ['日本語', 'ja'],
    ['Burmese', 'my'],
    ['Khmer', 'km'],
    ['Hebrew', 'he'],
    ['Filipino', 'fil'],
    ['Norwegian', 'no'],
    ['', undefined],
    ['Klingonish', undefined],
    ['constructor', undefined],
    ['English (UK)', undefined],
    ['en_US.UTF-8', 'en-US'],
    ['sr_RS@latin', 'sr-RS'],
    ['C.UTF-8', undefined],
    ['und', ''],
    ['ZXX', ''],
    ['mis', ''],
  ] as const) {
    test(`“${name}” is ${tag === '' ? 'no language' : (tag ?? 'not known')}`, () =>
      assert.equal(languageNamed(name), tag));
  }

  test('in English means the same language in each case, for all languages of two letters', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const tags = letters.flatMap((one) => letters.map((two) => one + two));
    const known = tags.filter((tag) => names.of(tag) && canonicalLanguage(tag) === tag);
    assert.ok(known.length > 150);
    for (const tag of known) {
      const name = names.of(tag)!;
      const found = languageNamed(name.toUpperCase())!;
      assert.equal(names.of(found), name);
    }
  });
});
