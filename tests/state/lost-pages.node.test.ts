import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadOf, PLANS } from './lost-pages.js';

const PAGES = 10_000;
const OUTAGES = { '5 s': 5_000, '30 s': 30_000, '10 min': 600_000 };

describe(`${PAGES.toLocaleString('en')} pages that lose a feed at one moment`, () => {
  const rows = Object.entries(OUTAGES).flatMap(([outage, down]) =>
    Object.entries(PLANS).map(([plan, delays]) => {
      const { peak, total, served } = loadOf(delays, PAGES, down);
      return { outage, plan, peak, total, served };
    }),
  );
  console.table(rows);
  const { perSecond } = loadOf(PLANS['as the widgets do'], PAGES, OUTAGES['10 min']);
  const tens = Array.from({ length: 8 }, (_, index) =>
    perSecond.slice(index * 10, index * 10 + 10),
  );
  console.log('requests a second, in each ten seconds of an outage of 10 min:');
  console.log(tens.map((ten) => Math.round(ten.reduce((a, b) => a + b) / 10)).join(' '));

  for (const { outage, peak, total, served } of rows.filter(({ plan }) => plan.startsWith('as'))) {
    test(`do not return at one moment: at most an eighth of them in each second (down for ${outage})`, () =>
      assert.ok(peak < PAGES / 8, String(peak)));

    test(`return at most twice each (down for ${outage})`, () =>
      assert.ok(total <= 2 * PAGES, String(total)));

    if (outage === '5 s') {
      test('all get the feed in the end if the server was down for 5 s', () =>
        assert.equal(served, PAGES));
    }
  }

  test('all return at one moment if the delay is always the same', () => {
    const fixed = rows.filter(({ plan }) => plan === 'every 5 s, twice');
    for (const { peak } of fixed) assert.equal(peak, PAGES);
  });
});
