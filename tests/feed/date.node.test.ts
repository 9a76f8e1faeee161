import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../src/feed/date.js';
import { readOddDate } from '../../src/feed/odd-date.js';

/** The date as a feed is read, when the readers of what few feeds hold are there. */
const dateOf = (text: string): string | undefined => readDate(text) ?? readOddDate(text);

describe('a date of a feed', () => {
  for (const [written, read] of [
    // The forms of RFC 3339.
    ['2010-02-07T14:04:00-05:00', '2010-02-07T14:04:00-05:00'],
    ['2010-02-07T14:04:00Z', '2010-02-07T14:04:00Z'],
    ['2010-02-07T14:04:00+00:00', '2010-02-07T14:04:00+00:00'],
    ['2010-02-07T14:04:00-00:00', '2010-02-07T14:04:00-00:00'],
    ['2010-02-07T14:04:00.000Z', '2010-02-07T14:04:00.000Z'],
    ['2010-02-07T14:04:00.123456789+05:30', '2010-02-07T14:04:00.123456789+05:30'],
    ['2010-02-07t14:04:00z', '2010-02-07T14:04:00Z'],
    ['2010-02-07 14:04:00Z', '2010-02-07T14:04:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:60Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    // Other forms in real feeds.
    ['2010-02-07T14:04:00+0100', '2010-02-07T14:04:00+01:00'],
    ['2010-02-07 14:04:00 +0100', '2010-02-07T14:04:00+01:00'],
    ['2010-02-07T14:04:00', '2010-02-07T14:04:00Z'],
    ['2010-02-07 14:04:00', '2010-02-07T14:04:00Z'],
    ['2010-02-07T14:04Z', '2010-02-07T14:04:00Z'],
    ['2010-02-07T14:04', '2010-02-07T14:04:00Z'],
    ['2010-02-07', '2010-02-07'],
    ['2010-02', '2010-02'],
    ['2010', '2010'],
  ] as const) {
    test(`${written} reads ${read}`, () => assert.equal(dateOf(written), read));
  }

  for (const written of [
    '',
    'not a date',
    'tomorrow',
    '0001-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '23096-23-09T90:2323:00+00:00',
    '2019-02-31',
    '2019-02-31T10:00:00Z',
    '2023-02-29T10:00:00Z',
    '2019-13-01',
    '2019-13',
    '2019-00',
    '2019-04-00',
    '2019-9-30',
    '30.09.2019',
    '09/30/2019',
    '1569801600',
    'Fri, 31 Foo 2019 12:17:58 -0700',
    '31 Feb 2019 10:00:00 GMT',
    '2019-09-30T',
    '2019-09-30T10',
    '2019-09-30T10:61:00Z',
    '2019-09-30T10:00:00Z and more',
    'x2019-09-30',
    '２０１９-09-30',
  ]) {
    test(`“${written}” is not a date`, () => {
      assert.equal(readDate(written), undefined);
      assert.equal(readOddDate(written), undefined);
    });
  }

  for (const written of [
    '2019-09-30T24:00:00Z',
    '2019-09-30T29:00:00Z',
    '2019-09-30T10:00:99Z',
    '2019-09-30T10:00:00+99:99',
  ]) {
    test(`“${written}” has an impossible time: at most its day is kept`, () => {
      assert.ok([undefined, '2019-09-30'].includes(dateOf(written)), dateOf(written));
    });
  }

  test('of any RFC 3339 form comes back as the same instant and the same written day', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = fc
      .date({
        min: new Date('1000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T23:59:59Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
      .map((parts) => parts.map(two).join(':'));
    const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,9}$/));
    const zone = fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
        .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
    );
    fc.assert(
      fc.property(day, clock, fraction, zone, fc.boolean(), (day, clock, fraction, zone, lower) => {
        const written = `${day}T${clock}${fraction}${zone}`;
        const read = readDate(lower ? written.toLowerCase() : written);
        assert.equal(readOddDate(written), written);
        assert.equal(read, written);
        assert.equal(Date.parse(read), Date.parse(written));
      }),
    );
  });

  test('of any text is absent, or a date that every program reads', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^\d{4}(-\d\d){0,2}(T[012]\d:[0-5]\d)?(Z|[+-]\d{4})?$/),
        ),
        (text) => {
          for (const read of [readDate(text), readOddDate(text)]) {
            if (read === undefined) continue;
            assert.match(
              read,
              /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/,
            );
            assert.equal(readDate(read), read);
          }
        },
      ),
    );
  });
});
