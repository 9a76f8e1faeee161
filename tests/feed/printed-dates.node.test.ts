/** Dates as the standard libraries of programming languages print them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readOddDate } from '../../src/feed/odd-date.js';

describe('a date of a feed that a program printed', () => {
  for (const [printer, written, read] of [
    ['a program in the past', 'Fri, 31 May 2019 12:17:58 -0700', '2019-05-31T12:17:58-07:00'],
    ['RFC 822', 'Tue, 05 Nov 24 10:00:00 GMT', '2024-11-05T10:00:00Z'],
    ['RFC 822 without the day of the week', '5 Nov 24 10:00 UT', '2024-11-05T10:00:00Z'],
    ['RFC 822 in the last century', '05 Nov 99 10:00 Z', '1999-11-05T10:00:00Z'],
    ['RFC 822 in 2049', '05 Nov 49 10:00 Z', '2049-11-05T10:00:00Z'],
    ['RFC 822 in 1950', '05 Nov 50 10:00 Z', '1950-11-05T10:00:00Z'],
    ['RFC 822 in New York', 'Tue, 05 Nov 2024 10:00:00 EST', '2024-11-05T10:00:00-05:00'],
    ['RFC 822 in New York in summer', '05 Jul 2024 10:00 EDT', '2024-07-05T10:00:00-04:00'],
    ['RFC 822 in Chicago', '05 Nov 2024 10:00 CST', '2024-11-05T10:00:00-06:00'],
    ['RFC 822 in Chicago in summer', '05 Jul 2024 10:00 CDT', '2024-07-05T10:00:00-05:00'],
    ['RFC 822 in Denver', '05 Nov 2024 10:00 MST', '2024-11-05T10:00:00-07:00'],
    ['RFC 822 in Denver in summer', '05 Jul 2024 10:00 MDT', '2024-07-05T10:00:00-06:00'],
    ['RFC 822 in San Francisco', '05 Nov 2024 10:00 PST', '2024-11-05T10:00:00-08:00'],
    ['RFC 822 there in summer', '05 Jul 2024 10:00 pdt', '2024-07-05T10:00:00-07:00'],
    ['RFC 822 with parts of one figure', 'Thu, 2 Sep 2021 20:0:0 Z', '2021-09-02T20:00:00Z'],
    ['RFC 2822', 'Tue, 05 Nov 2024 10:00:00 -0000', '2024-11-05T10:00:00-00:00'],
    [
      'RFC 2822 with a comment',
      'Tue, 5 Nov 2024 10:00 (tea (or so)) +0100',
      '2024-11-05T10:00:00+01:00',
    ],
    ['RFC 850', 'Tuesday, 05-Nov-24 10:00:00 GMT', '2024-11-05T10:00:00Z'],
    ['asctime', 'Tue Nov  5 10:00:00 2024', '2024-11-05T10:00:00Z'],
    ['date of Unix', 'Tue Nov  5 10:00:00 UTC 2024', '2024-11-05T10:00:00Z'],
    ['Go', '2024-11-05 00:00:00 +0000 UTC', '2024-11-05T00:00:00+00:00'],
    [
      'Go with a fraction',
      '2024-11-05 10:00:00.123456789 +0530 IST',
      '2024-11-05T10:00:00.123456789+05:30',
    ],
    [
      'Go with its own clock',
      '2024-11-05 10:00:00.5 +0100 CET m=+0.000012',
      '2024-11-05T10:00:00.5+01:00',
    ],
    ['Go in a zone without a name', '2024-11-05 10:00:00 -0300 -03', '2024-11-05T10:00:00-03:00'],
    ['Go in the form of Ruby', 'Tue Nov 05 10:00:00 +0100 2024', '2024-11-05T10:00:00+01:00'],
    ['Python', '2024-11-05 10:00:00.123456+00:00', '2024-11-05T10:00:00.123456+00:00'],
    ['Python without a zone', '2024-11-05 10:00:00', '2024-11-05T10:00:00Z'],
    ['Ruby', '2024-11-05 10:00:00 +0100', '2024-11-05T10:00:00+01:00'],
    ['Ruby in UTC', '2024-11-05 10:00:00 UTC', '2024-11-05T10:00:00Z'],
    [
      'Rails',
      'Tue, 05 Nov 2024 10:00:00.000000000 EST -05:00',
      '2024-11-05T10:00:00.000000000-05:00',
    ],
    [
      'JavaScript',
      'Tue Nov 05 2024 00:00:00 GMT+0100 (Central European Standard Time)',
      '2024-11-05T00:00:00+01:00',
    ],
    [
      'JavaScript on a Russian Windows',
      'Tue Nov 05 2024 00:00:00 GMT+0300 (RTZ 2 (зима))',
      '2024-11-05T00:00:00+03:00',
    ],
    ['JavaScript, the day alone', 'Tue Nov 05 2024', '2024-11-05'],
    ['Java', '2024-11-05T10:00:00+01:00[Europe/Paris]', '2024-11-05T10:00:00+01:00'],
    ['Java, the old Date', 'Tue Nov 05 10:00:00 GMT 2024', '2024-11-05T10:00:00Z'],
    ['PHP, for cookies', 'Tuesday, 05-Nov-2024 10:00:00 GMT', '2024-11-05T10:00:00Z'],
    ['PostgreSQL', '2024-11-05 10:00:00+00', '2024-11-05T10:00:00+00:00'],
    ['a log with a comma', '2024-11-05 10:00:00,250', '2024-11-05T10:00:00.250Z'],
    ['a site with slashes', '2024/11/05 10:00', '2024-11-05T10:00:00Z'],
    ['a person', 'November 5, 2024', '2024-11-05'],
    ['a British person', '5 November 2024', '2024-11-05'],
    ['a person who shortens', 'Sept. 5, 2024', '2024-09-05'],
  ] as const) {
    test(`${printer}: ${written} reads ${read}`, () => assert.equal(readOddDate(written), read));
  }

  for (const zone of ['CET', 'IST', 'AEST', 'A', 'PM']) {
    test(`keeps its day if RFC 822 does not know its zone, ${zone}`, () =>
      assert.equal(readOddDate(`Tue, 05 Nov 2024 10:00:00 ${zone}`), '2024-11-05'));
  }

  for (const written of [
    '05/11/2024',
    '11/5/2024, 10:00:00 AM',
    '05.11.2024',
    '05-11-2024',
    '5 Brumaire 2024',
    'Maybe 5, 2024',
    '5 Nov',
    'Nov 24',
    'Tue, 05 Nov 0024 10:00:00 GMT',
    '30 Feb 2024 10:00 GMT',
    'Tue, 05 Nov 2024 25:00:00 GMT',
    'Tue, 05 Nov 2024 10:00:00 +9900',
    '2024-11 10:00',
  ]) {
    test(`“${written}” is not a date, for nobody can be sure of it`, () =>
      assert.equal(readOddDate(written), undefined));
  }

  const anyTime = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2049-12-30T00:00:00Z'),
    noInvalidDate: true,
  });
  const anyOffset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
  const two = (value: number): string => String(value).padStart(2, '0');

  /** The parts that every printer has, of a time in a zone with an offset in minutes. */
  function partsOf(time: Date, offset: number) {
    const local = new Date(Math.floor(time.getTime() / 1000) * 1000 + offset * 60_000);
    const [, day = '', date = '', month = '', year = '', clock = ''] =
      /(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(local.toUTCString()) ?? [];
    const size = Math.abs(offset);
    const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
    return { day, date, month, year, clock, zone, iso: local.toISOString().slice(0, 10) };
  }

  type Parts = ReturnType<typeof partsOf>;
  const printers: Readonly<Record<string, (parts: Parts) => string>> = {
    'RFC 2822': ({ day, date, month, year, clock, zone }) =>
      `${day}, ${date} ${month} ${year} ${clock} ${zone}`,
    'RFC 822': ({ date, month, year, clock, zone }) =>
      `${date} ${month} ${year.slice(2)} ${clock} ${zone}`,
    Go: ({ iso, clock, zone }) => `${iso} ${clock} ${zone} ${zone}`,
    Ruby: ({ iso, clock, zone }) => `${iso} ${clock} ${zone}`,
    'Go in the form of Ruby': ({ day, date, month, year, clock, zone }) =>
      `${day} ${month} ${date} ${clock} ${zone} ${year}`,
    JavaScript: ({ day, date, month, year, clock, zone }) =>
      `${day} ${month} ${date} ${year} ${clock} GMT${zone} (Anywhere (Standard) Time)`,
  };

  for (const [printer, print] of Object.entries(printers)) {
    test(`of any time in any zone is the same instant and the same day: ${printer}`, () => {
      fc.assert(
        fc.property(anyTime, anyOffset, (time, offset) => {
          const parts = partsOf(time, offset);
          const read = readOddDate(print(parts)) ?? '';
          assert.equal(read.slice(0, 10), parts.iso);
          assert.equal(Math.floor(Date.parse(read) / 1000), Math.floor(time.getTime() / 1000));
        }),
      );
    });
  }
});
