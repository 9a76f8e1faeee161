import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatDate } from '../../src/publications/format-date.js';
import { latestFirst } from '../../src/publications/latest-first.js';

const MODULE = new URL('../../src/publications/format-date.ts', import.meta.url).href;

describe('the date of a publication', () => {
  for (const [date, locale, words] of [
    ['2019-09-30', 'en', 'September 30, 2019'],
    ['2019-09-30', 'en-GB', '30 September 2019'],
    ['2019-09', 'en', 'September 2019'],
    ['2019', 'en', '2019'],
    ['2019-09-30T23:30:00-11:00', 'en', 'September 30, 2019'],
    ['2019-09-30T00:30:00+14:00', 'en', 'September 30, 2019'],
    ['2019-09-30', 'fr', '30 septembre 2019'],
    ['2019-09-30', 'th', '30 กันยายน 2562'],
    ['2019-09', 'th', 'กันยายน 2562'],
    ['2019', 'th', 'พ.ศ. 2562'],
    ['2024', 'fa', '۲۰۲۴'],
    ['2024-11', 'fa', 'نوامبر ۲۰۲۴'],
    ['2024-11-05', 'fa', '۱۵ آبان ۱۴۰۳'],
    ['2024', 'fa-AF', '۲۰۲۴'],
    ['2024', 'ps', '۲۰۲۴'],
    ['2024', 'ar-SA', '٢٠٢٤'],
    ['2024', 'ja', '2024年'],
    ['2019-09-30', 'ja', '2019年9月30日'],
    // A language that no engine knows, and a script of Urdu for which there are no words.
    ['2019-09-30', 'tlh', '2019-09-30'],
    ['2019', 'tlh', '2019'],
    ['2019-09-30T10:00:00Z', 'ur-Latn', '2019-09-30'],
    ['2019-09-30', 'ar-EG', '٣٠ سبتمبر ٢٠١٩'],
  ] as const) {
    test(`${date} reads “${words}” in ${locale}`, () =>
      assert.equal(formatDate(date, locale), words));
  }

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Bangkok', 'UTC']) {
    test(`is the day that the publisher wrote for a reader in ${zone}`, async (t) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      t.after(() => (before === undefined ? delete process.env.TZ : (process.env.TZ = before)));
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone, 'the zone is set');
      // A new copy of the module, because the module keeps a formatter, and its zone.
      const fresh = (await import(`${MODULE}?${zone}`)) as { formatDate: typeof formatDate };
      const dates = [
        '2019-09-30',
        '2019-10',
        '2020',
        '2019-09-30T23:59:59-11:00',
        '2019-09-30T00:00:00+14:00',
      ];
      const words = dates.map((date) => fresh.formatDate(date, 'en'));
      assert.deepEqual(words, [
        'September 30, 2019',
        'October 2019',
        '2020',
        'September 30, 2019',
        'September 30, 2019',
      ]);
    });
  }
});

describe('publications sorted by the latest', () => {
  test('have the newest first, and those without a date last, in their own order', () => {
    const dates = [
      '2019',
      undefined,
      '2021-02-10',
      '2021-02-10T08:00:00+07:00',
      undefined,
      '2020-06',
    ];
    const sorted = latestFirst(dates.map((datePublished, index) => ({ datePublished, index })));
    assert.deepEqual(
      sorted.map(({ index }) => index),
      [3, 2, 5, 0, 1, 4],
    );
  });

  test('from before 1970, and from its first day, are in order too', () => {
    const years = ['1950', '1970', '1990'];
    const sorted = latestFirst(years.map((datePublished) => ({ datePublished })));
    assert.deepEqual(
      sorted.map(({ datePublished }) => datePublished),
      ['1990', '1970', '1950'],
    );
  });

  test('of any dates are in order', () => {
    const anyDate = fc.date({ min: new Date('1000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.option(anyDate, { nil: undefined })), (dates) => {
        const dated = dates.map((date) => ({ datePublished: date?.toISOString().slice(0, 10) }));
        const sorted = latestFirst(dated).map(({ datePublished }) => instant(datePublished));
        assert.deepEqual(
          sorted,
          [...sorted].sort((a, b) => b - a),
        );
      }),
    );
  });
});

function instant(date: string | undefined): number {
  return date ? Date.parse(date) : Number.NEGATIVE_INFINITY;
}
