/** Many files of a report on a partner's page: what is loaded for them, and what stands without it. */
import { click, expect, test, words } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const file = (title: string, language: string) => ({
  url: `https://publisher.example/${title}-${language}.pdf`,
  mime_type: 'application/pdf',
  title,
  _publication: { language },
});
const feedWith = (attachments: readonly object[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    language: 'en',
    items: [{ id: '1', title: 'Safe journeys', content_text: 'Text.', attachments }],
  });
const MANY = ['en', 'fr', 'th', 'km'].map((language) => file('Report', language));
const HEADERS = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };
const TAG = 'report-download';
const tagOf = (feed: string): string => `<${TAG} feed="${feed}"><a href="/own">Own</a></${TAG}>`;

const chunks = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/.*\/|\.js$/g, ''))
    .filter((name) => name.startsWith('file'))
    .sort();

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`one row an edition comes with a chunk, under a strict policy (${kind})`, async ({
    tab,
    hostPage,
  }) => {
    const feed = hostPage(feedWith(MANY), { headers: HEADERS });
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    await tab.goto(
      hostPage(documentOf(script('/cdn'), tagOf(feed)), {
        headers: { 'content-security-policy': policy },
      }),
    );
    await click(tab, TAG, '[part="files-toggle"]');
    await expect.poll(() => words(tab, TAG, '[part="edition-name"]')).toEqual(['Report']);
    expect(await words(tab, TAG, '[part="file"]')).toEqual(['French', 'Thai', 'Khmer']);
    expect(await tab.evaluate(chunks)).toEqual(['file-words', 'files-view']);
    // The look comes with the chunk, and the policy lets it be.
    const display = () =>
      tab.evaluate(() => {
        const root = document.querySelector('report-download')!.shadowRoot!;
        return getComputedStyle(root.querySelector('[part="edition"]')!).display;
      });
    expect(await display()).toBe('flex');
    expect((await tab.record()).errors).toEqual([]);
  });
}

test('nothing is loaded for a report with few files', async ({ tab, demo, hostPage }) => {
  const feed = hostPage(feedWith(MANY.slice(1)), { headers: HEADERS });
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), tagOf(feed))));
  await click(tab, TAG, '[part="files-toggle"]');
  await expect.poll(() => words(tab, TAG, '[part="file"]')).toHaveLength(2);
  expect(await tab.evaluate(chunks)).toEqual([]);
});

test('the plain list stands if the chunk is blocked', async ({ tab, demo, hostPage }) => {
  const feed = hostPage(feedWith(MANY), { headers: HEADERS });
  const { origin } = new URL(demo);
  // The page allows the script, and no chunk of it.
  await tab.goto(
    hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), tagOf(feed)), {
      headers: { 'content-security-policy': `script-src ${origin}/cdn/publication-widgets.js` },
    }),
  );
  await click(tab, TAG, '[part="files-toggle"]');
  await expect
    .poll(() => words(tab, TAG, '[part="file"]'))
    .toEqual(['Report (French, PDF)', 'Report (Thai, PDF)', 'Report (Khmer, PDF)']);
  expect((await tab.record()).errors).toEqual([]);
});
