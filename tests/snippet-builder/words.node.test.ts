import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { en } from '../../src/snippet-builder/words/en.js';
import {
  languageFor,
  LANGUAGES,
  wordsIn,
  type Language,
} from '../../src/snippet-builder/words/languages.js';
import { fill } from '../../src/snippet-builder/words/words.js';

/** Words that are the same as in English, and are right. */
const SAME = new Set(['Script', 'Module', 'Widget', 'Modul', 'Color', 'Feed', 'Situs', 'Sampul']);

const TAGS = Object.keys(LANGUAGES) as Language[];
const words = await Promise.all(TAGS.map(wordsIn));
const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** What stays in Latin letters in every language. */
const NAMES =
  /\{\w+\}|https?:\/\/|[\w.]*\.json|JSON Feed|WordPress|REST API|feedOrigins|JavaScript|HTML|integrity|Ctrl\+C|⌘C|Mac|feed|IP|MB|px|\b(?:en|ar)\b/g;

describe('the words of the snippet builder', () => {
  test('are there in each language of the widgets', () => {
    const files = readdirSync('src/messages').map((file) => file.replace('.ts', ''));
    const tags = files.filter((name) => /^[a-z]{2}$/.test(name)).sort();
    assert.equal(tags.length, 17);
    assert.deepEqual([...TAGS].sort(), tags);
  });

  for (const { language, say } of words) {
    test(`are complete in ${language}, and none is left in English`, () => {
      assert.deepEqual(Object.keys(say).sort(), Object.keys(en).sort());
      const { language: script } = new Intl.Locale(language);
      const isLatin = /^(?:en|es|fr|id|pt|vi)$/.test(script);
      for (const [name, text] of Object.entries(say)) {
        const english = en[name as keyof typeof en];
        assert.ok(text.trim(), name);
        assert.deepEqual(placesIn(text), placesIn(english), name);
        if (language === 'en' || english === '{choice} (usual)') continue;
        if (!SAME.has(text)) assert.notEqual(text, english, name);
        if (!isLatin) assert.doesNotMatch(text.replace(NAMES, ''), /[a-z]{2}/i, `${name}: ${text}`);
      }
    });
  }
});

describe('the language of the snippet builder', () => {
  test('is the first that an editor reads and the builder has', () => {
    assert.equal(languageFor(['pt-BR', 'en']), 'pt');
    assert.equal(languageFor(['de', 'ar-EG']), 'ar');
    assert.equal(languageFor(['zh-TW', 'no tag', '']), 'en');
  });

  test('writes numbers in its own figures, and keeps names apart from words from right to left', () => {
    assert.equal(fill('Publications: {count}', { count: 2000 }, 'en'), 'Publications: 2,000');
    assert.equal(fill('{x} {y}', { x: 'a' }, 'ar'), '\u2068a\u2069 {y}');
  });
});
