/**
 * The pages that `build` writes for people: the list of all reports, the page of one, and its frame. They
 * use Playwright's own page for axe, the reader's colours and the clipboard.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violationsOn } from './accessibility.js';
import { startBuiltSite, type BuiltSite } from './built-site.js';
import { expect, test } from './host-page.js';

let folder: string;
let english: BuiltSite;
let arabic: BuiltSite;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  const feed = join(folder, 'feed.json');
  await writeFile(feed, JSON.stringify(await manyReports()));
  english = await startBuiltSite([], feed);
  arabic = await startBuiltSite(['--language', 'ar'], feed);
});
test.afterAll(async () => {
  await Promise.all([english.close(), arabic.close()]);
  await rm(folder, { recursive: true });
});

/** The demo's reports, some more, one without a cover, and one with twelve files. */
async function manyReports(): Promise<object> {
  const demo = JSON.parse(await readFile('demo/feeds/reports.json', 'utf8')) as {
    items: Record<string, unknown>[];
  };
  const [first] = demo.items;
  const languages = 'en fr es ar th km my ru zh vi bn ur'.split(' ');
  const files = languages.map((language, index) => ({
    url: `https://publisher.example/${language}.pdf`,
    mime_type: 'application/pdf',
    size_in_bytes: 1e6 * (index + 1),
    _publication: { language, pages: 10 * index + 3 },
  }));
  const words = ['Łódź', 'Đà Nẵng', 'السلامة', 'ประเทศไทย', 'São Paulo', 'STRASSE', 'किताब'];
  const more = Array.from({ length: 42 }, (_, index) => ({
    id: `more-${String(index)}`,
    title: `Report ${String(index)} ${words[index % words.length]!}`,
    content_text: 'A text.',
    date_published: new Date(Date.UTC(2010, 0, 1 + index * 20)).toISOString(),
  }));
  const others = [
    { id: 'no-cover', title: 'A report without a cover and without files' },
    {
      ...first,
      id: 'twelve',
      title: 'A report with twelve files',
      image: undefined,
      attachments: files,
    },
  ];
  return { ...demo, items: [...demo.items, ...others, ...more] };
}

const PAGES = {
  'the list of all reports': ['index', '.html'],
  'the page of a report': ['models-of-care', 'index.html'],
  'the page of a report without a cover': ['no-cover', 'index.html'],
  'the page of a report with twelve files': ['twelve', 'index.html'],
  'the frame': ['embed/models-of-care', '.html'],
  'the frame of a report with twelve files': ['embed/twelve', '.html'],
} as const;

for (const [name, [start, end]] of Object.entries(PAGES)) {
  test(`${name}: accessible, light, dark and right-to-left, and not wider than a phone`, async ({
    page,
  }) => {
    for (const [look, site, colorScheme, width] of [
      ['light', english, 'light', 1200],
      ['dark', english, 'dark', 1200],
      ['right-to-left', arabic, 'light', 1200],
      ['on a phone', english, 'light', 320],
      ['on a phone, right-to-left and dark', arabic, 'dark', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(await site.addressOf(start, end));
      for (const more of await page.locator('summary').all()) await more.click();
      expect.soft(await violationsOn(page), look).toEqual([]);
      const wider = () => document.documentElement.scrollWidth - innerWidth;
      expect.soft(await page.evaluate(wider), look).toBeLessThanOrEqual(0);
    }
  });
}

test('a reader searches the list by keyboard, with or without accents, and hears how many', async ({
  page,
}) => {
  await page.goto(english.url);
  const status = page.getByRole('status');
  await expect(status).toHaveText('49 reports');
  await page.keyboard.press('Tab');
  const field = page.getByRole('searchbox', { name: 'Search the reports' });
  await expect(field).toBeFocused();
  const rows = page.getByRole('listitem');
  for (const [words, count, sentence] of [
    ['files', 2, '2 reports'],
    ['FILES twelve', 1, '1 report'],
    ['winrock', 2, '2 reports'],
    ['lodz', 6, '6 reports'],
    ['da nang', 6, '6 reports'],
    ['Đà nẵng', 6, '6 reports'],
    ['السّلامه', 6, '6 reports'],
    ['ประเทศ', 6, '6 reports'],
    ['sao', 6, '6 reports'],
    ['straße', 6, '6 reports'],
    ['किताब', 6, '6 reports'],
    // It is another word: vowel signs are not accents.
    ['कताब', 0, 'No report has these words.'],
    ['2021-11', 1, '1 report'],
    ['nowhere', 0, 'No report has these words.'],
    ['', 49, '49 reports'],
  ] as const) {
    await field.fill(words);
    await expect(status, words).toHaveText(sentence);
    await expect(rows.locator('visible=true'), words).toHaveCount(count);
  }
  await field.fill('review of models');
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(english.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Embed this report');
});

test('the list counts in the words of its language', async ({ page }) => {
  await page.goto(arabic.url);
  const status = page.getByRole('status');
  await expect(status).toHaveText('49 تقريرًا');
  await page.getByRole('searchbox').fill('winrock');
  await expect(status).toHaveText('تقريران');
  await page.getByRole('searchbox').fill('nowhere');
  await expect(status).toHaveText('لا يوجد تقرير يحتوي على هذه الكلمات.');
});

test('without JavaScript the list is whole, and nothing is offered that does not work', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(english.url);
  await expect(page.getByRole('listitem')).toHaveCount(49);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goto(await english.addressOf('models-of-care', 'index.html'));
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'For most sites' })).toContainText(
    '<publication-card',
  );
  await context.close();
});

test('a partner copies a line, and it shows the report', async ({ page, context, hostPage }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(await english.addressOf('models-of-care', 'index.html'));
  const labels = ['For most sites', 'The download alone', 'The related reports alone'];
  const copied: string[] = [];
  for (const [index, label] of labels.entries()) {
    const button = page.getByRole('button').nth(index);
    await expect(button).toHaveAccessibleDescription(label);
    await button.click();
    await expect(button).toHaveText('Copied');
    await expect(page.getByRole('status')).toHaveText('Copied');
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  await page.goto(
    hostPage(`<!doctype html><html lang="en"><title>Partner</title>${copied.join('\n')}</html>`),
  );
  await expect(page.locator('publication-card [part~="title"]')).toContainText('Models of Care');
  await expect(page.locator('report-download [part="download"]')).toContainText('2.4 MB');
  await expect(page.locator('related-resources [part="item"]')).toHaveCount(4);
});
