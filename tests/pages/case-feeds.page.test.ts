/** What readers see of the feeds of the cases. Each stands for a kind of real feeds. */
import type {} from '../../src/define.js';
import { expect, openAll, test, words } from './any-engine.js';
import { SCRIPTS } from './partner-page.js';
import { casesAreMissing, readCaseBytes, readCaseFeed, readCasePage } from './shared-cases.js';
import type { Tab } from './tab.js';

const FEED_TYPE = { 'content-type': 'application/feed+json' };

test.skip(!!casesAreMissing, casesAreMissing);

/** A document in the language of a case. */
const pageIn = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;

/** What a page's element says of its feed. */
const problems = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (window as unknown as { problems?: string[] }).problems ?? []);

/** What the element shows of each publication's date. */
const dates = (tab: Tab): Promise<(string | undefined)[]> =>
  tab.evaluate(() => (window as unknown as { dates?: string[] }).dates ?? []);

const LISTEN = `<script>addEventListener('feed-load', ({ problems, publications }) => {
  window.problems = problems.map(({ code, path }) => code + ' ' + path);
  window.dates = publications.map(({ datePublished }) => datePublished);
})</script>`;

const show = test.extend<{
  /** Opens the page of a case. */
  readonly open: (file: string, change?: (feed: never) => unknown) => Promise<Tab>;
}>({
  open: async ({ tab, hostPage, otherDemo }, use) => {
    await use(async (file, change = (feed) => feed) => {
      const { feed, lang, page } = readCaseFeed(file);
      const body = JSON.stringify(change(feed as never));
      const site = await otherDemo((path) =>
        path === '/case.json' ? { body, headers: FEED_TYPE } : undefined,
      );
      const head = LISTEN + SCRIPTS.module(`${site.url}cdn`);
      await tab.goto(hostPage(pageIn(lang, head, page(`${site.url}case.json`))));
      return tab;
    });
  },
});

const download = (tab: Tab): Promise<string[]> =>
  words(tab, 'report-download', '[part~="download"], [part~="file"], [part~="download-note"]');

show('languages by their names are understood, and reported', async ({ open }) => {
  const tab = await open('feed-languages-by-name.json');
  await expect
    .poll(() => download(tab))
    .toEqual([expect.stringMatching(/^Download: One \(English, PDF\)$/)]);
  expect(await problems(tab)).toEqual([
    'nonstandard-language language',
    'nonstandard-language items[0].attachments[0]._publication.language',
    'nonstandard-language items[0].attachments[1]._publication.language',
  ]);
});

show('a file in many languages says so, and nothing of one language', async ({ open }) => {
  const tab = await open('feed-file-in-many-languages-mul.json');
  await expect
    .poll(() => download(tab))
    .toEqual([expect.stringMatching(/^Download: One \(Multiple languages, PDF\)$/)]);
});

show('a file in Norwegian is for readers of Bokmål', async ({ open }) => {
  const tab = await open('feed-file-tagged-no-for-readers-of-nb.json');
  await expect.poll(() => download(tab)).toHaveLength(1);
  const href = await tab.evaluate(() =>
    document
      .querySelector('report-download')!
      .shadowRoot!.querySelector('[part~="download"]')!
      .getAttribute('href'),
  );
  expect(href).toBe('https://publisher.example/no.pdf');
});

show('formats are known by the media type, and no DOI is one', async ({ open }) => {
  const tab = await open('feed-file-formats-behind-addresses-without-ending.json');
  await expect.poll(() => download(tab)).toEqual(['Download: One (DOCX, 84 kB)']);
  await openAll(tab, 'report-download');
  const files = await tab.evaluate(() => {
    const root = document.querySelector('report-download')!.shadowRoot!;
    return [...root.querySelectorAll('[part~="file"]')].map((file) => file.textContent.trim());
  });
  expect(files).toEqual(['Slides (PPTX)', 'Data']);
});

show('each date that has one meaning is read', async ({ open }) => {
  const tab = await open('feed-dates-with-gmt-or-utc.json');
  await expect
    .poll(() => dates(tab))
    .toEqual([
      '2015-01-03T22:54:43Z',
      '2024-11-05T00:00:00+00:00',
      '2024-11-05T10:00:00Z',
      '2024-11-05T10:00:00-05:00',
      '2021-09-02T20:00:00Z',
      '2024-11-05T00:00:00+00:00',
    ]);
  expect((await problems(tab)).filter((line) => line.startsWith('invalid'))).toEqual([]);
});

show('a year alone stays that year on a Persian page', async ({ open }) => {
  const tab = await open('feed-year-alone-on-a-persian-page.json');
  await expect.poll(() => words(tab, 'publication-card', '[part~="date"]')).toEqual(['۲۰۲۴']);
});

show('an address with escapes in lower case is found', async ({ open }) => {
  const tab = await open('feed-percent-encoding-in-lower-case.json');
  await expect
    .poll(() => words(tab, 'publication-card', '[part~="title"]'))
    .toEqual(['Greek report']);
});

show('a report is not related to a copy of itself', async ({ open }) => {
  const tab = await open('feed-two-items-with-one-address.json');
  await expect
    .poll(() => words(tab, 'related-resources', '[part~="title"]'))
    .toEqual(['Other report']);
});

/** The directions of all texts of the feed. */
const directions = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('publication-card, related-resources, report-download')].flatMap(
      ({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('[part], bdi, li')].flatMap((part) =>
          /title|lede|summary-text|excerpt/.test(part.getAttribute('part') ?? '') ||
          part.localName === 'bdi'
            ? [`${part.getAttribute('part') ?? part.localName} ${getComputedStyle(part).direction}`]
            : [],
        ),
    ),
  );

const FILES = [
  { url: 'https://publisher.example/1.pdf', title: 'PDF: التقرير', mime_type: 'application/pdf' },
  { url: 'https://publisher.example/2.pdf', title: 'EPUB: التقرير', mime_type: 'application/pdf' },
];

show('Arabic that begins with a Latin name runs from right to left', async ({ open }) => {
  const tab = await open('feed-arabic-that-begins-with-a-latin-name.json', (feed) => {
    const { items, ...rest } = feed as { items: object[] };
    return {
      ...rest,
      items: items.map((item) => ({ ...item, tags: ['UNICEF اليمن'], attachments: FILES })),
    };
  });
  // The card and the list each have titles, and they come one after the other.
  await expect
    .poll(async () => new Set(await directions(tab)))
    .toEqual(new Set(['title rtl', 'lede rtl', 'excerpt rtl', 'summary-text rtl', 'bdi rtl']));
  const titles = (await directions(tab)).filter((line) => line === 'title rtl');
  expect(titles.length).toBeGreaterThan(1);
});

show('English that begins with an Arabic name runs from left to right', async ({ open }) => {
  const tab = await open('feed-arabic-that-begins-with-a-latin-name.json', (feed) => ({
    ...(feed as object),
    language: 'en',
    items: ['1', '2'].map((id) => ({
      id,
      title: 'حلب: a city',
      summary: 'اليمن means Yemen.',
      content_text: 'سوريا: a long text.',
      tags: ['اليمن (Yemen)'],
    })),
  }));
  await expect.poll(() => directions(tab)).toContain('lede ltr');
  expect((await directions(tab)).filter((line) => line.endsWith('rtl'))).toEqual([]);
});

test('a feed in Latin-1 is read as its header says', async ({ tab, hostPage, otherDemo }) => {
  const file = 'feed-in-latin-1-as-its-header-says.bytes';
  const { page } = readCaseFeed(file, 'latin1');
  const site = await otherDemo((path) =>
    path === '/case.json'
      ? {
          body: readCaseBytes(file),
          headers: { 'content-type': 'application/json; charset=iso-8859-1' },
        }
      : undefined,
  );
  const head = SCRIPTS.module(`${site.url}cdn`);
  await tab.goto(hostPage(pageIn('en', head, page(`${site.url}case.json`))));
  await expect
    .poll(() => words(tab, 'publication-card', '[part~="title"]'))
    .toEqual([expect.stringMatching(/^Réfugiés . l'école$/)]);
});

test('a page whose fetch gives no stream shows the card', async ({ tab, demo, hostPage }) => {
  const html = readCasePage('whose-fetch-has-no-body-stream', {
    CDN: `${demo}cdn`,
    FEED: `${demo}feeds/reports.json`,
  });
  await tab.goto(hostPage(html));
  await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toHaveLength(1);
});

test('a feed is shown without its odd values if their readers cannot be had', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const { feed, page } = readCaseFeed('feed-dates-with-gmt-or-utc.json');
  const body = JSON.stringify(feed);
  const site = await otherDemo((path) => {
    if (path.endsWith('/unusual-values.js')) return { status: 404 };
    return path === '/case.json' ? { body, headers: FEED_TYPE } : undefined;
  });
  const head = LISTEN + SCRIPTS.module(`${site.url}cdn`);
  await tab.goto(hostPage(pageIn('en', head, page(`${site.url}case.json`))));
  await expect.poll(() => words(tab, 'related-resources', '[part~="title"]')).toHaveLength(4);
  const asked = site.requestedPaths.filter((path) => path.endsWith('/unusual-values.js'));
  expect(asked).toHaveLength(1);
  expect(await problems(tab)).toContain('invalid items[1].date_published');
});
