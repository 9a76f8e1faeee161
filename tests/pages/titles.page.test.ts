import fc from 'fast-check';
import { expect, expectTitles, test } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const FEED = { version: 'https://jsonfeed.org/version/1.1', title: 'Reports' };

const TITLES = [
  'Review of Models of Care',
  'A <i>title</i> with "quotes" & an ampersand',
  '<script>alert(1)</script>',
  'مراجعة نماذج الرعاية',
  'การทบทวนรูปแบบการดูแล',
  '👩‍👩‍👧‍👦 '.repeat(40).trim(),
  'word'.repeat(200),
];

const elements = (feed: string) => `
  <publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>
  <report-download feed="${feed}"><a href="/own-link">Own link</a></report-download>`;

test('any title is shown unchanged', async ({ tab, demo, hostPage }) => {
  const random = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), 20);
  for (const title of [...TITLES, ...random.filter((text) => text.trim() && !text.includes('&'))]) {
    const attachments = [{ url: '/report.pdf', mime_type: 'application/pdf' }];
    const json = JSON.stringify({ ...FEED, items: [{ id: '1', title, attachments }] });
    const feed = hostPage(json, { headers: { 'content-type': 'application/feed+json' } });
    await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), elements(feed))));
    const expected = title.replace(/\s+/g, ' ').trim();
    await expectTitles(tab, 'publication-card, report-download', [expected, expected]);
  }
  expect((await tab.record()).errors).toEqual([]);
});
