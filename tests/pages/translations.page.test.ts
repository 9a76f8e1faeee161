/** A report in several languages, on a partner's page: what is loaded for it, and what becomes of it. */
import { expect, pageWords, words } from './any-engine.js';
import { testWithChunk, type ChunkSite } from './chunk-site.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const test = testWithChunk('in-depth.js');

const LINK = '<a href="/own">Own link</a>';
const elementOf = (site: ChunkSite, tag: string, more = '', id = 'en'): string =>
  `<${tag} feed="${site.url}feeds/translations.json" publication="models-of-care-thailand-${id}" ${more}>${LINK}</${tag}>`;
const page = (site: ChunkSite, ...elements: readonly string[]): string =>
  documentOf(SCRIPTS.module(`${site.url}cdn`), elements.join(''));
const CARD = 'publication-card';
const TITLE = '[part~="title"]';

test('is shown in the language of its place, and asks for one chunk once', async ({
  tab,
  hostPage,
  site,
}) => {
  await tab.goto(
    hostPage(
      page(
        site,
        elementOf(site, CARD, 'lang="fr"'),
        elementOf(site, CARD, 'lang="th"', 'ar'),
        elementOf(site, 'related-resources', 'lang="fr" match="latest"'),
        elementOf(site, 'report-download', 'lang="ru"', 'fr'),
      ),
    ),
  );
  await expect
    .poll(() => words(tab, CARD, TITLE))
    .toEqual([expect.stringMatching(/^Examen/), expect.stringMatching(/^การทบทวน/)]);
  await expect
    .poll(() => words(tab, 'related-resources', TITLE))
    .toEqual([
      expect.stringMatching(/^Droits de l’enfant/),
      expect.stringMatching(/^Black Lives Matter/),
      expect.stringMatching(/^Protéger les enfants/),
    ]);
  await expect
    .poll(() => words(tab, 'report-download', TITLE))
    .toEqual([expect.stringMatching(/^Обзор/)]);
  expect(await words(tab, CARD, '[part="languages"]')).toEqual([
    'Autres langues : English · español · العربية · русский · ไทย',
    'ภาษาอื่น: English · français · español · العربية · русский',
  ]);
  expect(site.asked).toHaveLength(1);
  expect((await tab.record()).errors).toEqual([]);
});

test('needs nothing more where a feed has no translations', async ({ tab, hostPage, site }) => {
  const card = `<${CARD} feed="${site.url}feeds/reports.json">${LINK}</${CARD}>`;
  await tab.goto(hostPage(page(site, card)));
  await expect.poll(() => words(tab, CARD, TITLE)).toHaveLength(1);
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  expect(site.asked).toEqual([]);
});

test('leaves the author’s link until the chunk is there, and says nothing', async ({
  tab,
  hostPage,
  site,
}) => {
  site.answer = 'hold';
  await tab.goto(hostPage(page(site, elementOf(site, CARD, 'lang="fr"'))), 'started');
  await expect.poll(() => site.asked.length).toBe(1);
  expect(await words(tab, CARD, TITLE)).toEqual([]);
  expect(await pageWords(tab, 'a')).toEqual(['Own link']);
  site.release();
  await expect.poll(() => words(tab, CARD, TITLE)).toEqual([expect.stringMatching(/^Examen/)]);
  expect((await tab.record()).errors).toEqual([]);
});

test('is shown as it was named where the chunk cannot be had', async ({ tab, hostPage, site }) => {
  site.answer = 'refuse';
  await tab.goto(hostPage(page(site, elementOf(site, CARD, 'lang="fr"', 'es'))));
  await expect.poll(() => words(tab, CARD, TITLE)).toEqual([expect.stringMatching(/^Revisión/)]);
  expect(await words(tab, CARD, '[part="languages"]')).toEqual([]);
  expect((await tab.record()).errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('follows the page into another language', async ({ tab, hostPage, site }) => {
  await tab.goto(hostPage(page(site, elementOf(site, CARD), elementOf(site, 'related-resources'))));
  await expect
    .poll(() => words(tab, CARD, TITLE))
    .toEqual([expect.stringMatching(/^Review of Models/)]);
  await tab.evaluate(() => {
    document.documentElement.lang = 'ar';
  });
  await expect.poll(() => words(tab, CARD, TITLE)).toEqual([expect.stringMatching(/^مراجعة/)]);
  await expect
    .poll(async () => (await words(tab, 'related-resources', TITLE)).sort().join('\n'))
    .toMatch(/^Black Lives.*\nحقوق.*\nحماية.*$/);
});
