import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { excerpt } from '../../src/publications/excerpt.js';
import { growsLinearly } from '../growth.js';

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The places where the words of a text begin and end, for readers of its language. */
function wordBoundaries(text: string, locale?: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}

const TEXTS = [
  {
    language: 'en',
    text: 'Shelters that are open to the street keep fewer survivors in, and more of them stay.',
  },
  {
    language: 'th',
    text: 'รายงานฉบับนี้ทบทวนรูปแบบการดูแลผู้เสียหายจากการค้ามนุษย์ในประเทศไทยและที่อื่น ๆ',
  },
  {
    language: 'zh',
    text: '本报告比较了各地庇护所照顾幸存者的方式，并提出了改进建议，供政府和民间组织参考。',
  },
  {
    language: 'ja',
    text: '本報告書は、各地の避難所における支援の方法を比較し、改善のための提言をまとめたものです。',
  },
  {
    language: 'ar',
    text: 'تقارن هذه الدراسة بين طرق رعاية الناجين في الملاجئ المفتوحة والمغلقة، وتقترح ما يمكن تحسينه.',
  },
  { language: 'en', text: 'Family 👨‍👩‍👧‍👦 first 🇹🇭 and 👩🏽‍⚕️ care 🧑🏿‍🤝‍🧑🏻 after that, as survivors ask.' },
] as const;

/** A random text of words, punctuation and spaces in several scripts. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('care', 'models of', 'ผู้เสียหาย', '报告', 'دراسة', '👨‍👩‍👧‍👦', '🇹🇭', 'e\u0301'),
      fc.constantFrom(' ', '\n', ', ', '. ', '…', '...', '[…]', ' — ', '(', ')', '\u00a0'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('an excerpt', () => {
  test('is the whole text if it is short enough', () => {
    assert.equal(excerpt('Care that survivors choose.'), 'Care that survivors choose.');
    assert.equal(excerpt(''), '');
  });

  test('holds 250 characters or a few less by default', () => {
    const text = 'word '.repeat(100);
    assert.equal(excerpt(text), `${'word '.repeat(50).trim()}…`);
    assert.equal(excerpt('a'.repeat(250)), 'a'.repeat(250));
    assert.equal(excerpt('a'.repeat(251)), `${'a'.repeat(250)}…`);
  });

  test('does not count the ellipsis', () => {
    assert.equal(excerpt('one two three', 7), 'one two…');
    assert.equal(excerpt('one two three', 6), 'one…');
    assert.equal(excerpt('one two three', 13), 'one two three');
  });

  for (const { language, text } of TEXTS) {
    test(`is cut between words: ${language}, “${text.slice(0, 12)}…”`, () => {
      const boundaries = wordBoundaries(text, language);
      const longestWord = 12;
      for (let length = longestWord; length < text.length; length++) {
        const cut = excerpt(text, length, language);
        assert.ok(cut.endsWith('…'), cut);
        const kept = cut.slice(0, -1);
        assert.ok(text.startsWith(kept), cut);
        assert.ok(kept.length <= length, cut);
        assert.ok(boundaries.has(kept.length), `within a word: ${cut}`);
        assert.ok(kept.length > length - 2 * longestWord, `much shorter than ${length}: ${cut}`);
      }
    });
  }

  test('uses no dictionary, which is slow on phones, if spaces stand between the words', () => {
    const loading = mock.method(Intl, 'Segmenter', () => {
      throw new Error('A dictionary is loaded');
    });
    try {
      for (const text of [
        TEXTS[0].text,
        'Открытые приюты удерживают меньше людей, но остаются в них чаще.',
        'تقارن هذه الدراسة بين طرق رعاية الناجين في الملاجئ المفتوحة والمغلقة.',
        'यह अध्ययन खुले और बंद आश्रयों में देखभाल के तरीकों की तुलना करता है।',
        'এই গবেষণা খোলা ও বন্ধ আশ্রয়ে যত্নের পদ্ধতি তুলনা করে।',
      ]) {
        for (let length = 20; length < text.length; length++) {
          assert.ok(text.startsWith(excerpt(text, length).slice(0, -1)));
        }
      }
      assert.throws(() => excerpt(TEXTS[1].text, 20), /dictionary/);
    } finally {
      loading.mock.restore();
    }
  });

  test('of one huge word is cut between characters', () => {
    assert.equal(excerpt('x'.repeat(1000), 10), 'xxxxxxxxxx…');
    assert.equal(excerpt('e\u0301'.repeat(100), 5), 'e\u0301e\u0301…');
    const family = '👨‍👩‍👧‍👦';
    assert.equal(excerpt(family.repeat(9), family.length + 3), `${family}…`);
  });

  test('never cuts an emoji in two, even an emoji that is longer than the limit', () => {
    assert.equal(excerpt('👨‍👩‍👧‍👦 family', 4), '…');
    assert.equal(excerpt('😀😀😀', 3), '😀…');
  });

  for (const end of [
    '…',
    '...',
    '....',
    '[…]',
    '[...]',
    ' …',
    ' ...',
    ' […]',
    ' [ … ]',
    '\n[...]',
  ]) {
    test(`keeps one ellipsis at the end of a text that ends in “${end.trim()}”`, () => {
      assert.equal(excerpt(`What survivors ask for${end}`), 'What survivors ask for…');
    });
  }

  for (const text of ['What they said……', 'What they said… …', 'What they said [...]...']) {
    test(`makes one ellipsis of several: “${text}”`, () => {
      assert.equal(excerpt(text), 'What they said…');
    });
  }

  test('has no second ellipsis if it is cut after an ellipsis of the text', () => {
    assert.equal(excerpt('He said… and then went on', 9), 'He said…');
    assert.equal(excerpt('He said... and then went on', 11), 'He said…');
    assert.equal(excerpt('As follows […] and so on', 15), 'As follows…');
    assert.equal(excerpt('As follows [...] and so on', 17), 'As follows…');
  });

  test('leaves no comma, dash, opening bracket or space before its ellipsis', () => {
    assert.equal(excerpt('Shelters, homes', 9), 'Shelters…');
    assert.equal(excerpt('Shelters — homes', 11), 'Shelters…');
    assert.equal(excerpt('Shelters (homes)', 10), 'Shelters…');
    assert.equal(excerpt('ملاجئ، بيوت', 6), 'ملاجئ…');
    assert.equal(excerpt('庇护所，家园', 4), '庇护所…');
  });

  test('has its white space collapsed', () => {
    assert.equal(excerpt('  Care\n\n that \t lasts\u00a0long '), 'Care that lasts long');
  });

  test('of any text and any length: a beginning of the text, no longer, with at most one ellipsis', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 120 }), (text, length) => {
        const cut = excerpt(text, length);
        const whole = collapse(text);
        const kept = cut.endsWith('…') ? cut.slice(0, -1) : cut;
        assert.ok(whole.startsWith(kept), JSON.stringify({ cut, whole }));
        assert.ok(kept.length <= length);
        if (!cut.endsWith('…')) assert.equal(cut, whole);
      }),
    );
  });

  test('of any text that begins with a word never ends in two ellipses', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 120 }), (text, length) => {
        const ends = /(?:…|\.{3}|\[(?:…|\.{3})\]) ?…$/u;
        assert.doesNotMatch(excerpt(`Care ${text}`, length), ends);
      }),
    );
  });

  test('of any text is cut between words, once its first word fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 120 }), (text, length) => {
        const cut = excerpt(`Care ${text}`, length);
        if (!cut.endsWith('…')) return;
        const whole = collapse(`Care ${text}`);
        const end = cut.length - 1;
        const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
        if (isWord(whole.charAt(end - 1)) && isWord(whole.charAt(end))) {
          assert.ok(wordBoundaries(whole).has(end), cut);
        }
      }),
    );
  });

  test('of well-formed text is well-formed: no half of an emoji', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => assert.ok(excerpt(text, length).isWellFormed()),
      ),
    );
  });

  test('of a hostile text of dots does not hang the page', () => {
    const cut = (dots: number): void => void excerpt(`a${'.'.repeat(dots)}b`);
    assert.ok(growsLinearly(cut, 8_000));
  });
});
