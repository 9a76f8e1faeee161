import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { en, LANGUAGES, scriptOf, textsOf } from './all-languages.js';

/** The most visible characters of each text, for a screen of 320 px (docs/languages.md). */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['load', 20],
  ['loading', 20],
  ['failed', 40],
  ['empty', 40],
  ['readMore', 20],
  ['colon', 3],
  ['comma', 3],
  ['download', 15],
  ['otherFiles', 30],
  ['manyLanguages', 25],
  ['notInLanguage', 40],
  ['pages', 25],
  ['cite', 12],
  ['topics', 15],
  ['related', 30],
]);

/** The mark at the end of a sentence, if it is not a full stop. Empty if a language has none. */
const SENTENCE_ENDS: ReadonlyMap<string, string> = new Map([
  ['bn', '।'],
  ['hi', '।'],
  ['ne', '।'],
  ['my', '။'],
  ['km', '។'],
  ['lo', ''],
  ['th', ''],
  ['ur', '۔'],
  ['zh', '。'],
]);

/** Texts that are the same as in English and are correct. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // English has this word from French.
  fr: ['pages.one', 'pages.other'],
};

const RIGHT_TO_LEFT_MARK = '\u200f';
const PLACEHOLDER = /\{\w+\}/g;
const letters = (text: string): string =>
  (text.replace(PLACEHOLDER, '').match(/\p{Letter}/gu) ?? []).join('');

/** Older engines, such as Node 20, have `textInfo` in place of `getTextInfo()`. */
function directionOf(tag: string): string | undefined {
  const locale: Partial<Pick<Intl.Locale, 'getTextInfo'>> & { readonly textInfo?: unknown } =
    new Intl.Locale(tag);
  const info = (locale.getTextInfo?.() ?? locale.textInfo) as { readonly direction?: string };
  return info.direction;
}

const docs = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
const english = textsOf(en);

describe('the words', () => {
  test('are there in sixteen languages or more, in addition to English', () =>
    assert.ok(LANGUAGES.length >= 16));
});

for (const [tag, messages] of LANGUAGES) {
  const texts = textsOf(messages);
  const script = scriptOf(tag);

  describe(`the words in ${tag}`, () => {
    test('have the language of their file', () => assert.equal(messages.locale, tag));

    test('are listed in docs/languages.md, with their quality', () =>
      assert.match(docs, new RegExp(`^\\| \`${tag}\` +\\| \\w`, 'm')));

    test('run in the direction of their script', () =>
      assert.equal(messages.dir ?? 'ltr', directionOf(tag)));

    test('are complete, and no text is empty', () => {
      const words = Object.keys(messages).filter((name) => name !== 'dir');
      assert.deepEqual(words.sort(), Object.keys(en).sort());
      for (const [name, text] of texts) assert.notEqual(text.trim(), '', name);
    });

    test('have no placeholder except for the number of pages', () => {
      // A language's name would need the right grammatical case, and Chromium does not have the
      // names in Burmese, Khmer, Lao and Nepali.
      for (const [name, text] of texts) {
        if (!name.startsWith('pages.')) assert.doesNotMatch(text, /[{}]/, name);
      }
    });

    test('are in the language’s own script only', () => {
      const others = new RegExp(`\\P{Script=${script}}`, 'u');
      for (const [name, text] of texts) assert.doesNotMatch(letters(text), others, name);
    });

    test('hold no invisible character except spaces, and are in Unicode form NFC', () => {
      for (const [name, text] of texts) {
        const seen = name === 'comma' ? text.replace(RIGHT_TO_LEFT_MARK, '') : text;
        assert.doesNotMatch(seen, /[\p{Control}\p{Format}\p{Private_Use}]/u, name);
        assert.equal(text, text.normalize('NFC'), name);
      }
    });

    test('keep the facts about a file in order, although the format is in Latin letters', () =>
      assert.equal(messages.comma.includes(RIGHT_TO_LEFT_MARK), messages.dir === 'rtl'));

    test('are short enough for a small screen', () => {
      const segmenter = new Intl.Segmenter(tag);
      for (const [name, text] of texts) {
        const [word = ''] = name.split('.');
        const { length } = [...segmenter.segment(text.replace('{count}', '100'))];
        assert.ok(length <= (LIMITS.get(word) ?? 0), `${name}: ${length}`);
      }
    });

    test('begin and end without spaces, except the separators', () => {
      for (const [name, text] of texts) {
        if (name !== 'colon' && name !== 'comma') assert.equal(text, text.trim(), name);
      }
    });

    test('are not left in English', () => {
      const left = [...texts]
        .filter(([name, text]) => letters(text) && text === english.get(name))
        .map(([name]) => name);
      assert.deepEqual(left, SAME_AS_ENGLISH[tag] ?? []);
    });

    test('have the language’s own mark at the end of each sentence, and no mark elsewhere', () => {
      const end = SENTENCE_ENDS.get(tag) ?? '.';
      for (const [name, text] of texts) {
        const mark = /[.。।။។۔]*$/u.exec(text)?.[0];
        const isSentence = ['failed', 'empty', 'notInLanguage'].includes(name);
        assert.equal(mark, isSentence ? end : '', name);
      }
    });
  });
}
