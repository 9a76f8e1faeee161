import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/messages/en.js';
import { LANGUAGES } from './all-languages.js';

const NUMBERS = [
  ...Array.from({ length: 10_001 }, (_, number) => number),
  ...[1e5, 1e6, 1e6 + 1, 2e6, 3e6 + 2, 7e6, 11e6, 1e8, 1e9],
];

/** The plural forms that a language has for whole numbers, each with its numbers. */
function numbersByForm(tag: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(tag);
  const forms = new Map<string, number[]>();
  for (const number of NUMBERS) {
    const form = rules.select(number);
    forms.set(form, [...(forms.get(form)?.slice(0, 1) ?? []), number]);
  }
  return forms;
}

for (const [tag, { pages }] of [['en', en] as const, ...LANGUAGES]) {
  const forms = numbersByForm(tag);

  describe(`the number of pages in ${tag}`, () => {
    test('has each plural form that a whole number takes, and no other', () => {
      // `other` must always be there, because a later CLDR may add a form.
      assert.deepEqual(Object.keys(pages).sort(), [...new Set([...forms.keys(), 'other'])].sort());
    });

    test('has the placeholder once, except where the word means “one page” or “two pages”', () => {
      for (const [form, text] of Object.entries(pages)) {
        const isOneNumber = new Set(forms.get(form)).size === 1;
        const times = text.split('{count}').length - 1;
        assert.ok(times === 1 || (times === 0 && isOneNumber), `${form}: ${text}`);
        assert.doesNotMatch(text.replace('{count}', ''), /[{}\p{Number}]/u);
      }
    });
  });
}

describe('the number of pages, as readers see it,', () => {
  for (const [tag, count, seen] of [
    ['ar', 1, 'صفحة واحدة'],
    ['ar', 2, 'صفحتان'],
    ['ar', 7, '7 صفحات'],
    ['ar', 64, '64 صفحة'],
    ['bn', 64, '৬৪ পৃষ্ঠা'],
    ['fr', 0, '0 page'],
    ['fr', 2, '2 pages'],
    ['ru', 21, '21 страница'],
    ['ru', 64, '64 страницы'],
    ['ru', 111, '111 страниц'],
    ['ur', 1, '1 صفحہ'],
    ['zh', 64, '64页'],
  ] as const) {
    test(`is “${seen}” in ${tag}`, () => {
      const [, messages] = LANGUAGES.find(([language]) => language === tag)!;
      const form = new Intl.PluralRules(tag).select(count);
      const text = messages.pages[form] ?? messages.pages.other;
      const number = new Intl.NumberFormat(tag).format(count);
      assert.equal(text.replace('{count}', number), seen);
    });
  }
});
