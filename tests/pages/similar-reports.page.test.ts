/** The search for similar reports is a lazy chunk: when it is asked for, and what becomes of it. */
import { expect, pageWords, words } from './any-engine.js';
import { testWithChunk, type ChunkSite } from './chunk-site.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const test = testWithChunk('related-in-turns.js');

const item = (id: string, date: string, more: object = {}): object => ({
  id,
  url: `https://publisher.example/${id}`,
  title: id,
  date_published: `${date}-01-01T00:00:00Z`,
  summary: 'Words.',
  ...more,
});

/** The latest reports are not the similar ones. */
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  items: [
    item('Own', '2020', { tags: ['Thailand'] }),
    item('New', '2024'),
    item('Newer', '2025'),
    item('Alike', '2001', { tags: ['thailand'] }),
  ],
};

const EVENTS = `<script>events = []; for (const type of ['feed-load', 'feed-error']) addEventListener(type, () => events.push(type));</script>`;
const listOf = (attributes = '', feed: object = FEED): string =>
  `<related-resources ${attributes}><a href="/own">Own link</a><script type="application/feed+json">${JSON.stringify(feed)}</script></related-resources>`;

const page = (site: ChunkSite, ...elements: readonly string[]): string =>
  documentOf(EVENTS + SCRIPTS.module(`${site.url}cdn`), elements.join(''));
const LIST = 'related-resources';
const titles = (tab: Parameters<typeof words>[0]) => words(tab, LIST, '[part~="title"]');
const state = () => [
  ...Array.from(document.querySelectorAll('related-resources'), ({ status }) => status),
  ...(globalThis as unknown as { events: string[] }).events,
];

test('two lists load the search once, and show the similar report first', async ({
  tab,
  hostPage,
  site,
}) => {
  await tab.goto(hostPage(page(site, listOf(), listOf('match="similar"'))));
  await expect.poll(() => titles(tab)).toEqual(['Alike', 'Newer', 'New', 'Alike']);
  expect(site.asked).toHaveLength(1);
  expect(await tab.evaluate(state)).toEqual(['ready', 'ready', 'feed-load', 'feed-load']);
});

test('nothing is loaded for the latest reports', async ({ tab, hostPage, site }) => {
  const alone = { ...FEED, items: FEED.items.slice(0, 1) };
  await tab.goto(hostPage(page(site, listOf('match="latest"'), listOf('match="latest"', alone))));
  await expect.poll(() => titles(tab)).toEqual(['Newer', 'New', 'Alike']);
  expect(await tab.evaluate(state)).toEqual(['ready', 'empty', 'feed-load', 'feed-load']);
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  expect(site.asked).toEqual([]);
});

test('nothing is loaded where the publisher’s list is enough, or there is one other report', async ({
  tab,
  hostPage,
  site,
}) => {
  const listed = `<related-resources feed="${site.url}feeds/reports.json"></related-resources>`;
  const two = listOf('', { ...FEED, items: FEED.items.slice(0, 2) });
  await tab.goto(hostPage(page(site, listed, two)));
  await expect.poll(async () => (await titles(tab)).length).toBe(5);
  expect((await titles(tab)).at(-1)).toBe('New');
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  expect(site.asked).toEqual([]);
});

test('until it is there, the element loads, says nothing, and the author’s link stays', async ({
  tab,
  hostPage,
  site,
}) => {
  site.answer = 'hold';
  const removed = listOf('id="removed"');
  await tab.goto(hostPage(page(site, listOf(), removed)), 'started');
  await expect.poll(() => site.asked.length).toBe(1);
  expect(await tab.evaluate(state)).toEqual(['loading', 'loading']);
  expect(await titles(tab)).toEqual([]);
  expect(await pageWords(tab, 'a')).toEqual(['Own link', 'Own link']);
  await tab.evaluate(() => document.querySelector('#removed')!.remove());
  site.release();
  await expect.poll(() => titles(tab)).toEqual(['Alike', 'Newer', 'New']);
  expect(await tab.evaluate(state)).toContain('ready');
  expect((await tab.record()).errors).toEqual([]);
});

test('what is shown stays while it comes', async ({ tab, hostPage, site }) => {
  site.answer = 'hold';
  const [own, ...others] = FEED.items;
  const feed = { ...FEED, items: [{ ...own, _publication: { related: ['New'] } }, ...others] };
  await tab.goto(hostPage(page(site, listOf('match="listed"', feed))));
  await expect.poll(() => titles(tab)).toEqual(['New']);
  await tab.evaluate(() => document.querySelector('related-resources')!.setAttribute('match', ''));
  await expect.poll(() => site.asked.length).toBe(1);
  expect(await titles(tab)).toEqual(['New']);
  site.release();
  await expect.poll(() => titles(tab)).toEqual(['New', 'Alike', 'Newer']);
  expect(await tab.evaluate(state)).toEqual(['ready', 'feed-load']);
});

test('without it, readers see the reports in the order of the feed', async ({
  tab,
  hostPage,
  site,
}) => {
  site.answer = 'refuse';
  await tab.goto(hostPage(page(site, listOf())));
  await expect.poll(() => titles(tab)).toEqual(['New', 'Newer', 'Alike']);
  expect(await tab.evaluate(state)).toEqual(['ready', 'feed-load']);
  expect((await tab.record()).errors.filter((error) => !error.includes('404'))).toEqual([]);
});
