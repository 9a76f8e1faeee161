import { expect, pageWords, QUIET, test, words } from './any-engine.js';
import { documentOf, PARSER, SCRIPTS, TITLE, withoutChunks } from './partner-page.js';
import type { Tab } from './tab.js';

const CARD = '<a href="/own-link">Own link</a></publication-card>';
const card = (feed: string, lang?: string) =>
  `<publication-card feed="${feed}" ${lang ? `lang="${lang}"` : ''}>${CARD}`;

/** A page in a language. */
const pageIn = (lang: string, head: string, body: string) =>
  documentOf(head, body).replace('lang="en"', `lang="${lang}"`);

const toggles = (tab: Tab) => words(tab, 'publication-card', 'summary[part~="summary-toggle"]');

/** The names of the requested chunks with words. */
const chunksOf = async (tab: Tab) =>
  (await tab.record()).requests
    .filter((address) => !PARSER.test(address))
    .flatMap((address) => /chunks\/[\w-]+\/([\w-]+)\.js/.exec(address)?.[1] ?? []);

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`a page in Thai gets Thai words, also under a strict policy (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const { origin } = new URL(demo);
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const body = card(`${demo}feeds/reports.json`);
    await tab.goto(
      hostPage(pageIn('th', script(`${demo}cdn`), body), {
        headers: { 'content-security-policy': policy },
      }),
    );
    await expect.poll(() => toggles(tab)).toEqual(['อ่านเพิ่มเติม']);
    expect((await tab.record()).errors).toEqual([]);
  });

  test(`a page in English requests no words of other languages (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    await tab.goto(
      hostPage(documentOf(script(`${demo}cdn`), card(`${demo}feeds/reports.json`, 'en-GB'))),
    );
    await expect.poll(() => toggles(tab)).toEqual(['Read more']);
    expect(await chunksOf(tab)).toEqual([]);
    expect(await tab.record()).toMatchObject(QUIET);
  });

  test(`a page in two languages requests their words once (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = card(feed) + card(feed, 'ar') + card(feed, 'ar-EG');
    await tab.goto(hostPage(pageIn('fr', script(`${demo}cdn`), body)));
    await expect
      .poll(() => toggles(tab))
      .toEqual(['Lire la suite', 'قراءة المزيد', 'قراءة المزيد']);
    expect(await chunksOf(tab)).toEqual(['languages']);
  });

  test(`readers see English if the words of their language cannot be loaded (${kind})`, async ({
    tab,
    hostPage,
    otherDemo,
  }) => {
    const { url: site } = await otherDemo(withoutChunks);
    await tab.goto(hostPage(pageIn('km', script(`${site}cdn`), card(`${site}feeds/reports.json`))));
    await expect.poll(() => toggles(tab)).toEqual(['Read more']);
    expect(await tab.evaluate(languageOfWords)).toBe('en');
    expect((await tab.record()).errors).toEqual([]);
  });
}

/** Runs in the page. */
function languageOfWords(): string | undefined {
  const { shadowRoot } = document.querySelector('publication-card')!;
  return shadowRoot!.querySelector('summary')!.closest<HTMLElement>('[lang]')?.lang;
}

test('when the page changes its language, all elements without their own lang follow', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const body = card(feed) + card(feed, 'es');
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expect.poll(() => toggles(tab)).toEqual(['Read more', 'Leer más']);
  await tab.evaluate(() => document.documentElement.setAttribute('lang', 'vi'));
  await expect.poll(() => toggles(tab)).toEqual(['Đọc thêm', 'Leer más']);
});

test('if focus was on the author’s link when the widget loads, it moves to the widget’s title', async ({
  tab,
  demo,
  hostPage,
}) => {
  const body = card(`${demo}feeds/reports.json`);
  await tab.goto(hostPage(documentOf('', body)));
  expect(await pageWords(tab, 'a')).toEqual(['Own link']);
  await tab.evaluate((address) => {
    document.querySelector('a')!.focus();
    const script = Object.assign(document.createElement('script'), { src: address });
    document.head.append(script);
  }, `${demo}cdn/publication-widgets.iife.js`);
  const focused = () =>
    tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  await expect.poll(focused).toBe(TITLE);
});
