/** The language of `embed.html`: the reader's, else that of the report that it shows. */
import { expect, pageWords, test } from './any-engine.js';
import { embedAddress, pageAround, partsIn } from './iframe-host.js';
import { casesAreMissing, readCaseFeed } from './shared-cases.js';
import type { Tab } from './tab.js';

const root = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () => [document.documentElement.lang, document.documentElement.dir],
    undefined,
    'frame',
  );

for (const [lang, dir] of [
  ['ar', 'rtl'],
  ['ar_EG', 'rtl'],
  ['AR', 'rtl'],
  ['arb', 'rtl'],
  ['prs', 'rtl'],
  ['iw', 'rtl'],
  ['ks', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['pa_PK', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['pt_BR', 'ltr'],
] as const) {
  test(`runs ${dir} for a reader of “${lang}”`, async ({ tab, demo, hostPage }) => {
    await tab.goto(hostPage(pageAround(embedAddress(demo, { lang }))));
    await expect.poll(() => partsIn(tab, 'title')).toHaveLength(1);
    expect((await root(tab))[1]).toBe(dir);
  });
}

test('is that of the report that was asked for, not of the newest', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  test.skip(!!casesAreMissing, casesAreMissing);
  const { feed, embed } = readCaseFeed('embed-first-item-in-another-language.json');
  const site = await otherDemo((path) =>
    path === '/case.json'
      ? { body: JSON.stringify(feed), headers: { 'content-type': 'application/feed+json' } }
      : undefined,
  );
  const open = async (parameters: string): Promise<void> => {
    const address = embedAddress(site.url, { feed: `${site.url}case.json` });
    await tab.goto(hostPage(pageAround(`${address}&${parameters}`)));
  };
  await open(embed);
  await expect.poll(() => partsIn(tab, 'title')).toEqual(['Report']);
  await expect.poll(() => partsIn(tab, 'summary-toggle')).toEqual(['Read more']);
  expect(await root(tab)).toEqual(['en', 'ltr']);
  await open('publication=fr');
  await expect.poll(() => partsIn(tab, 'summary-toggle')).toEqual(['Lire la suite']);
  expect(await root(tab)).toEqual(['fr', 'ltr']);
  await open('');
  await expect.poll(() => partsIn(tab, 'summary-toggle')).toEqual(['Lire la suite']);
});

for (const [lang, sentence, locale] of [
  ['ar_EG', 'تعذّر تحميل التقرير.', 'ar'],
  ['fr', 'Le rapport n’a pas pu être chargé.', 'fr'],
  ['ka', 'This publication cannot be shown here.', 'en'],
  ['', 'This publication cannot be shown here.', 'en'],
] as const) {
  test(`says in the words of “${lang}” that nothing can be shown`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const refused = embedAddress(demo, { feed: 'https://elsewhere.example/feed.json', lang });
    await tab.goto(hostPage(pageAround(refused)));
    await expect.poll(() => pageWords(tab, 'p', 'frame')).toEqual([sentence]);
    expect((await root(tab))[0]).toBe(locale);
    expect(await tab.evaluate(() => document.querySelector('p')!.lang, undefined, 'frame')).toBe(
      locale,
    );
  });
}
