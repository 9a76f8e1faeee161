/** The imported feed, shown in posts of the same WordPress, as two of its users paste the line. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWords, words } from '../pages/any-engine.js';
import type { Tab } from '../pages/tab.js';
import { REPORTS } from './its-content.js';
import { expect, test } from './wordpress-test.js';
import type { WordPress } from './a-real-site.js';

const ADMINISTRATOR = 'login-of-the-administrator';
const AUTHOR = 'login-of-the-author';
const [REPORT] = REPORTS;

/** The lines of the documents, whose addresses are those of the site and of its first report. */
const LINES = Array.from(
  readFileSync('docs/what-to-paste.md', 'utf8').matchAll(/^```html\n(.*)\n```$/gm),
  ([, line = '']) => line,
);
const lineFor = (site: WordPress, report: number, start: string): string =>
  LINES.find((line) => line.startsWith(start))!
    .replaceAll('https://publisher.example/', site.url)
    .replaceAll('"safe-journeys"', `"wordpress:${report}"`);

test.beforeAll(async ({ site, posts, publisher }) => {
  expect(posts.reports).toHaveLength(REPORTS.length);
  await publisher.import();
  cpSync(join(publisher.folder, 'feed.json'), join(site.documents, 'feed.json'));
  cpSync('dist/cdn', join(site.documents, 'widgets'), { recursive: true });
});

/** Publishes a post whose block “Custom HTML” holds the line, and opens it as a reader does. */
async function openPost(
  { site, tab }: { site: WordPress; tab: Tab },
  user: string,
  line: string,
): Promise<number> {
  const id = await site.call<number>(user, 'wp_insert_post', {
    post_status: 'publish',
    post_title: 'We recommend',
    post_content: `<!-- wp:html -->\n${line}\n<!-- /wp:html -->`,
  });
  await tab.goto(`${site.url}?p=${id}`);
  return id;
}

/** Readers see the report, with its cover and its file. */
async function showsReport(tab: Tab, site: WordPress): Promise<void> {
  const card = (part: string): Promise<string[]> =>
    words(tab, 'publication-card', `[part~="${part}"]`);
  await expect.poll(() => card('title')).toEqual([REPORT!.title]);
  expect(await card('lede')).toEqual([REPORT!.summary]);
  expect((await card('download-details')).join()).toMatch(/PDF/);
  const cover = (): Promise<string | undefined> =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('publication-card')!;
      const image = shadowRoot!.querySelector<HTMLImageElement>('img[part~="cover"]');
      image?.scrollIntoView();
      return image?.naturalWidth ? image.currentSrc : undefined;
    });
  const uploads = `^${site.url}wp-content/uploads/`;
  await expect.poll(cover).toMatch(new RegExp(`${uploads}.*cover-0-1152x1536\\.jpg$`));
  expect((await tab.record()).errors).toEqual([]);
}

test('the line that an administrator pastes shows the report', async ({ site, posts, tab }) => {
  const line = lineFor(site, posts.reports[0]!, '<link rel="preload"');
  await openPost({ site, tab }, ADMINISTRATOR, line);
  await showsReport(tab, site);
});

test('the plain quotation that an author pastes shows the report', async ({ site, posts, tab }) => {
  const line = lineFor(site, posts.reports[0]!, '<blockquote');
  const id = await openPost({ site, tab }, AUTHOR, line);
  // Until the administrator has added the script, readers see a quotation with a link.
  expect(await pageWords(tab, 'blockquote.publication-card a')).toEqual(['Safe journeys']);
  const script = `${site.url}widgets/publication-widgets.js`;
  await site.call(ADMINISTRATOR, 'update_post_meta', id, 'script', script);
  await tab.goto(`${site.url}?p=${id}`);
  await showsReport(tab, site);
});

test('of script and element that an author pastes, the link stays', async ({
  site,
  posts,
  tab,
}) => {
  const line = lineFor(site, posts.reports[0]!, '<link rel="preload"');
  await openPost({ site, tab }, AUTHOR, line);
  expect(await pageWords(tab, 'a[href$="/reports/safe-journeys"]')).toEqual(['Safe journeys']);
  const { requests } = await tab.record();
  expect(requests.filter((address) => /\/widgets\/|feed\.json/.test(address))).toEqual([]);
});

test('a list beside a report shows others of the site', async ({ site, posts, tab }) => {
  const line = lineFor(site, posts.reports[0]!, '<link rel="preload"');
  const list = line.replaceAll('publication-card', 'related-resources');
  await openPost({ site, tab }, ADMINISTRATOR, list);
  const titles = (): Promise<string[]> => words(tab, 'related-resources', '[part~="title"]');
  await expect.poll(titles).toHaveLength(4);
  expect((await titles()).join()).not.toContain(REPORT!.title);
});
