/** Dates as publishers write them. A date is as precise as it is known, and no day is invented. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  readDate,
  type DateOptions,
  type ReadDate,
} from '../../src/sources/reading/date-reader.js';

/** What each text says: a date, or an object if it is not clear. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string | ReadDate>>>> = {
  'as precise as it is': {
    '2024': '2024',
    '2024-11': '2024-11',
    '2024-1': '2024-01',
    '2024-11-05': '2024-11-05',
    '20241105': '2024-11-05',
    '2024/11/5': '2024-11-05',
    '2024.11.05': '2024-11-05',
    '11/2024': '2024-11',
    '02/1971': '1971-02',
    '1980/11': '1980-11',
    '2019-5': '2019-05',
    '[2024]': '2024',
    '©2024': '2024',
  },
  'in EDTF': {
    '2024?': '2024',
    '2024-11~': '2024-11',
    '2024-21': '2024',
    '2023/2024': '2024',
    '2023-2024': '2024',
    '2024-01/2024-03': '2024-03',
    '2024/..': '2024',
    '../2024-03': '2024-03',
  },
  'with a day that is clear': {
    '25/11/2024': '2024-11-25',
    '11/25/2024': '2024-11-25',
    '5/5/2024': '2024-05-05',
    '5.11.2024': '2024-11-05',
  },
  'with a day that is not clear': {
    '05/11/2024': { problem: 'date-unclear' },
    '5-11-2024': { problem: 'date-unclear' },
    '24/11/05': { problem: 'date-unclear' },
  },
  'in words': {
    'November 2024': '2024-11',
    'Nov 5, 2024': '2024-11-05',
    '5 November 2024': '2024-11-05',
    '5-Nov-24': '2024-11-05',
    'Sept. 2024': '2024-09',
    'novembre 2024': '2024-11',
    '1er mars 2024': '2024-03-01',
    '5 de noviembre de 2024': '2024-11-05',
    '5 de novembro de 2024': '2024-11-05',
    'نوفمبر 2024': '2024-11',
    'تشرين الثاني 2024': '2024-11',
    '٥ نوفمبر ٢٠٢٤': '2024-11-05',
  },
  'with a time': {
    'Tue, 05 Nov 2024 09:30:00 GMT': '2024-11-05T09:30:00Z',
    'Tue, 5 Nov 24 09:30:00 EST': '2024-11-05T09:30:00-05:00',
    '2024-11-05 09:30:00': '2024-11-05T09:30:00Z',
    '2024-11-05T09:30:00+0700': '2024-11-05T09:30:00+07:00',
    '2024-11-05T09:30:00.123Z': '2024-11-05T09:30:00.123Z',
    '2024-11-05T24:00:00Z': '2024-11-05',
  },
  'as Excel counts days': { '45601': '2024-11-05', '45601.5': '2024-11-05' },
  'of the Buddhist calendar, perhaps': {
    '2567': { problem: 'year-unlikely', year: 2024 },
    '๒๕๖๗': { problem: 'year-unlikely', year: 2024 },
    '2549-11': { problem: 'year-unlikely', year: 2006 },
    '9999': { problem: 'year-unlikely' },
  },
  'that is none': {
    '': {},
    'n.d.': {},
    's.f.': {},
    's. d.': {},
    '-': {},
    'بدون تاريخ': {},
    undated: {},
  },
  'that nobody can read': {
    '2024-02-31': { problem: 'date-unreadable' },
    '2024-13': { problem: 'date-unreadable' },
    '0001-01-01': { problem: 'date-unreadable' },
    'Spring 2024': { problem: 'date-unreadable' },
    soon: { problem: 'date-unreadable' },
  },
};

describe('a date', () => {
  for (const [what, texts] of Object.entries(TABLE)) {
    test(what, () => {
      for (const [text, expected] of Object.entries(texts)) {
        const read = typeof expected === 'string' ? { date: expected } : expected;
        assert.deepEqual(readDate(text), read, text);
      }
    });
  }

  test('of figures is clear where a publisher says what stands first', () => {
    assert.equal(readDate('05/11/2024', { order: 'dmy' }).date, '2024-11-05');
    assert.equal(readDate('05/11/2024', { order: 'mdy' }).date, '2024-05-11');
    assert.equal(readDate('5/11/24', { order: 'dmy' }).date, '2024-11-05');
    assert.equal(readDate('5/11/74', { order: 'dmy' }).date, '1974-11-05');
  });

  test('of a Thai publication is of the Buddhist calendar where no other is possible', () => {
    assert.equal(readDate('๒๕๖๗', { language: 'th' }).date, '2024');
    assert.equal(readDate('5 Nov 2567', { language: 'th-TH' }).date, '2024-11-05');
    assert.equal(readDate('2024', { language: 'th' }).date, '2024');
  });

  test('that is read is one of ISO 8601, whatever the text is', () => {
    const piece = fc.constantFrom(
      ...Array.from('0123456789-/. :TZ+?~'),
      '2024',
      'Nov',
      'mars',
      'de',
      '٣',
      '๒',
      '..',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    const options = fc.constantFrom<DateOptions>(
      {},
      { order: 'dmy' },
      { order: 'mdy' },
      { language: 'th' },
    );
    fc.assert(
      fc.property(text, options, (written, how) => {
        const { date, problem } = readDate(written, how);
        assert.ok(!(date && problem));
        if (date) {
          assert.match(
            date,
            /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/,
          );
          assert.ok(!Number.isNaN(Date.parse(date.slice(0, 10))));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
