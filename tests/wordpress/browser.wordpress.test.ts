/** A real WordPress, read by the browser of another origin: by the snippet builder, and by the widgets. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pageWords, words } from '../pages/any-engine.js';
import type { Tab } from '../pages/tab.js';
import { REPORTS } from './its-content.js';
import { expect, test } from './wordpress-test.js';

const ADMINISTRATOR = 'login-of-the-administrator';
const [REPORT, SECOND] = REPORTS;

test.beforeAll(({ site, posts }) => {
  expect(posts.reports).toHaveLength(REPORTS.length);
  const plugins = join(site.documents, 'wp-content/mu-plugins');
  cpSync('tests/wordpress/fixtures/browser.php', join(plugins, 'browser.php'));
});

const lineIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#snippet')?.value ?? '');
const outcomeIn = async (tab: Tab): Promise<string> =>
  (await pageWords(tab, '#feed-outcome')).join();
const builderOn = (demo: string, address: string): string =>
  `${demo}cdn/snippet-builder/index.html?lang=en&feed=${encodeURIComponent(address)}`;

/** The words in a menu of the builder. */
const optionsOf = (tab: Tab, menu: string): Promise<string[]> =>
  tab.evaluate(
    (menu) =>
      [...document.querySelectorAll<HTMLOptionElement>(`${menu} option`)].map((it) => it.text),
    menu,
  );

/** Chooses in a menu of the builder, by the words of the option. */
const choose = (tab: Tab, menu: string, option: string): Promise<void> =>
  tab.evaluate(
    ([menu, option]) => {
      const select = document.querySelector<HTMLSelectElement>(menu)!;
      select.value = [...select.options].find(({ text }) => text === option)!.value;
      select.dispatchEvent(new Event('change'));
    },
    [menu, option] as const,
  );

test('the builder finds the reports of a site, and a page of another origin shows one', async ({
  site,
  tab,
  demo,
  hostPage,
}) => {
  await tab.goto(builderOn(demo, site.url));
  // The publisher's own type is the first.
  await expect.poll(() => optionsOf(tab, '#kind')).toEqual(['Reports', 'Posts', 'Pages']);
  await expect.poll(() => lineIn(tab)).toMatch(/\/reports\?.*&amp;include=\d+"><a /);
  const line = await lineIn(tab);
  const [, feed = ''] = / feed="([^"]+)"/.exec(line) ?? [];
  const own = feed.replaceAll('&amp;', '&');
  const sizeOf = async (address: string): Promise<number> =>
    (await (await fetch(address)).text()).length;
  const whole = own.replace(/_embed=[^&]*&_fields=[^&]*/, '_embed');
  expect(await sizeOf(own)).toBeLessThan(await sizeOf(whole));

  const ofApi = async (): Promise<readonly string[]> =>
    (await tab.record()).requests.filter((address) => address.includes('/wp-json/'));
  const before = (await ofApi()).length;
  await tab.goto(hostPage(`<!doctype html><html lang="en"><title>Partner</title>${line}`));
  const card = (part: string): Promise<string[]> =>
    words(tab, 'publication-card', `[part~="${part}"]`);
  await expect.poll(() => card('title')).toEqual([REPORT!.title]);
  expect(await card('lede')).toEqual([REPORT!.summary]);
  const cover = (): Promise<boolean | undefined> =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('publication-card')!;
      return shadowRoot!.querySelector('img')?.src.includes('/wp-content/uploads/');
    });
  expect(await cover()).toBe(true);
  expect((await ofApi()).slice(before)).toEqual([own]);
  expect((await tab.record()).errors).toEqual([]);
});

test('the builder lists posts too, by their categories', async ({ site, tab, demo }) => {
  await tab.goto(builderOn(demo, site.url));
  await expect.poll(() => optionsOf(tab, '#kind')).toContain('Posts');
  await expect.poll(() => lineIn(tab)).toContain('/reports?');
  await choose(tab, '#kind', 'Posts');
  // It asks for fifty, and one of them has a password.
  await expect.poll(() => outcomeIn(tab)).toBe('Publications: 49');
  await expect.poll(() => optionsOf(tab, '#category')).toContain('News');
  const { tags } = SECOND!;
  const topics = await optionsOf(tab, '#category');
  expect(topics).toContain(tags[0]);
  await choose(tab, '#category', tags[0]!);
  const listsOnlyThese = async (): Promise<boolean> => {
    const titles = (await pageWords(tab, '.list')).join();
    return titles.includes(SECOND!.title) && !titles.includes('Notice');
  };
  await expect.poll(listsOnlyThese).toBe(true);
  // What visitors may not read is nowhere.
  expect((await pageWords(tab, 'body')).join()).not.toContain('Unpublished');
});

test('a closed API is named, in the builder and in a partner’s page', async ({
  site,
  tab,
  demo,
  hostPage,
}) => {
  await site.call(ADMINISTRATOR, 'update_option', 'closed_api', '1');
  try {
    await tab.goto(builderOn(demo, site.url));
    await expect.poll(() => outcomeIn(tab)).toContain('open the REST API');
    const card = `<script type="module" src="${demo}cdn/publication-widgets.js"></script><publication-card feed="${site.url}wp-json/wp/v2/posts?_embed"><a href="${site.url}">Ours</a></publication-card>`;
    await tab.goto(hostPage(`<!doctype html><html lang="en"><title>Partner</title>${card}`));
    await expect
      .poll(async () => (await tab.record()).console.join())
      .toContain('wordpress-closed');
    expect(await pageWords(tab, 'publication-card > a')).toEqual(['Ours']);
  } finally {
    await site.call(ADMINISTRATOR, 'update_option', 'closed_api', '');
  }
});

test('a cache with the permission of another page is told from a closed door', async ({
  site,
  tab,
  demo,
}) => {
  await site.call(ADMINISTRATOR, 'update_option', 'cached_api', '1');
  try {
    await tab.goto(builderOn(demo, `${site.url}wp-json/wp/v2/posts?_embed`));
    await expect.poll(() => outcomeIn(tab)).toContain('with the permission of another page');
  } finally {
    await site.call(ADMINISTRATOR, 'update_option', 'cached_api', '');
  }
});
