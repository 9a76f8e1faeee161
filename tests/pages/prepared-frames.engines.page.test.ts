/** The embed pages that `build` prepares, in frames of a partner's page. */
import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, QUIET, test, WITHOUT_JAVASCRIPT, words } from './any-engine.js';
import { startBuiltSite, type BuiltSite } from './built-site.js';
import { TITLE } from './partner-page.js';

const REPORT = 'models-of-care-thailand-ec11a8d8ff';

let site: BuiltSite;
test.beforeAll(async () => {
  site = await startBuiltSite(['--language', 'en,ar']);
});
test.afterAll(() => site.close());

/** The line with the frame that a partner copies from the report's page. */
async function copiedFrame(): Promise<string> {
  const page = parseDocument(await site.read(REPORT, 'index.html'));
  const lines = DomUtils.getElementsByTagName('pre', page, true).map(DomUtils.textContent);
  return lines.find((line) => line.startsWith('<iframe')) ?? '';
}

const pageAround = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const titles = (tab: Parameters<typeof words>[0], tag: string) =>
  words(tab, tag, '[part~="title"]', 'frame');

for (const [what, headers] of [
  ['a partner’s page', {}],
  ['a page without JavaScript', WITHOUT_JAVASCRIPT],
] as const) {
  test(`the copied line shows card, download and list in ${what}`, async ({ tab, hostPage }) => {
    const line = await copiedFrame();
    expect(line).not.toContain('allow-scripts');
    await tab.goto(hostPage(pageAround(line), { headers }));
    await expect.poll(() => titles(tab, 'publication-card').catch(() => [])).toEqual([TITLE]);
    expect(await titles(tab, 'related-resources')).toHaveLength(4);
    expect(await words(tab, 'publication-card', '[part="download"]', 'frame')).toEqual([
      'Download (English, PDF, 2.4 MB, 96 pages)',
    ]);
    expect(await words(tab, 'publication-card', '[part="summary-text"]', 'frame')).toEqual([]);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

test('a frame asks for nothing but its page and the cover', async ({ tab, hostPage }) => {
  site.requests();
  // The browser keeps the page that another test asked for.
  const page = `${REPORT}.html?asked`;
  await tab.goto(hostPage(pageAround((await copiedFrame()).replace(`${REPORT}.html`, page))));
  await expect.poll(() => titles(tab, 'publication-card').catch(() => [])).toEqual([TITLE]);
  const asked: string[] = [];
  await expect.poll(() => asked.push(...site.requests()) && asked.at(-1)).toMatch(/covers/);
  expect(asked).toEqual([`/published/embed/${page}`, '/covers/models-of-care.svg']);
});

test('an address with a language shows its words and its direction', async ({ tab, hostPage }) => {
  const line = (await copiedFrame()).replace(`${REPORT}.html`, `${REPORT}.ar.html`);
  await tab.goto(hostPage(pageAround(line)));
  await expect.poll(() => titles(tab, 'publication-card').catch(() => [])).toEqual([TITLE]);
  const { lang, dir, heading } = await tab.evaluate(
    () => {
      const { lang, dir } = document.documentElement;
      return { lang, dir, heading: document.querySelector('h2')?.textContent };
    },
    undefined,
    'frame',
  );
  expect([lang, dir, heading]).toEqual(['ar', 'rtl', 'منشورات ذات صلة']);
  expect(await words(tab, 'publication-card', '[part="download-label"]', 'frame')).toEqual([
    'تنزيل',
  ]);
});

test('a reader opens the long text without a script, and links leave the frame', async ({
  tab,
}) => {
  await tab.goto(await site.addressOf('embed/models-of-care', 'ff.html'));
  const text = () => words(tab, 'publication-card', '[part="summary-text"]');
  expect(await text()).toEqual([]);
  const place = await tab.evaluate(() => {
    const card = document.querySelector('publication-card')!;
    const { x, y } = card.shadowRoot!.querySelector('summary')!.getBoundingClientRect();
    return [x + 8, y + 8] as const;
  });
  await tab.point('click', ...place);
  await expect.poll(text).toEqual([expect.stringContaining('the reviewers looked at')]);
  // They leave the frame: `<base target="_blank">` counts in shadow roots too.
  const base = await tab.evaluate(() => document.querySelector('base')?.target);
  expect(base).toBe('_blank');
});
