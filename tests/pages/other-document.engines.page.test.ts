/** Elements that leave their document for a frame, or that are made for one. */
import type {} from '../../src/define.js';
import { expect, expectTitles, pageWords, QUIET, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

const page = (demo: string, elements: string, frame = '<!doctype html><body>') =>
  documentOf(
    SCRIPTS.module(`${demo}cdn`),
    `<main>${elements}</main><iframe title="Preview" width="700" height="600" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`,
  );

const element = (tag: string, feed: string, more = '') =>
  `<${tag} feed="${feed}" ${more}><a href="/own-link">Own link</a></${tag}>`;

/** Moves all elements of a place into the body of the frame, or back. */
const move = (tab: Tab, to: 'frame' | 'page') =>
  tab.evaluate((to) => {
    const frame = document.querySelector('iframe')!.contentDocument!.body;
    const main = document.querySelector('main')!;
    const [from, target] = to === 'frame' ? [main, frame] : [frame, main];
    target.append(...from.children);
  }, to);

/** The parts by which a reader knows each element, and the author's links, which styles hide. */
async function seen(tab: Tab, where: 'page' | 'frame'): Promise<string[][]> {
  // WebKit's driver is in one frame at a time.
  const found: string[][] = [];
  found.push(await words(tab, 'publication-card', '[part~="title"]', where));
  found.push(await words(tab, 'related-resources', '[part~="title"]', where));
  found.push(await words(tab, 'report-download', '[part~="download"]', where));
  found.push(await pageWords(tab, TAGS.map((tag) => `${tag} > a`).join(), where));
  return found;
}

test('each element keeps its styles in a frame, and back on the page', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  await tab.goto(hostPage(page(demo, TAGS.map((tag) => element(tag, feed)).join(''))));
  await expectTitles(tab, 'publication-card', [TITLE]);
  await expect.poll(async () => (await seen(tab, 'page'))[3]).toEqual([]);
  const before = await seen(tab, 'page');
  for (const where of ['frame', 'page', 'frame'] as const) {
    await move(tab, where);
    await expect.poll(() => seen(tab, where)).toEqual(before);
  }
  expect(await tab.record()).toMatchObject(QUIET);
});

test('each element works in a frame for which it was made', async ({ tab, demo, hostPage }) => {
  const feed = `${demo}feeds/reports.json`;
  await tab.goto(hostPage(page(demo, '')));
  await expect
    .poll(() => tab.evaluate(() => customElements.get('report-download') !== undefined))
    .toBe(true);
  await tab.evaluate(
    ([tags, feed]) => {
      for (const tag of tags) {
        const made = document.createElement(tag);
        made.setAttribute('feed', feed);
        made.setAttribute('loading', 'lazy');
        const link = Object.assign(document.createElement('a'), { href: '/own-link' });
        link.textContent = 'Own link';
        made.append(link);
        document.querySelector('iframe')!.contentDocument!.body.append(made);
      }
    },
    [TAGS, feed] as const,
  );
  await expect.poll(async () => (await seen(tab, 'frame'))[0]).toEqual([TITLE]);
  await expect.poll(async () => (await seen(tab, 'frame'))[3]).toEqual([]);
  expect((await seen(tab, 'frame'))[2]).toHaveLength(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('an element in a frame has that frame’s language and base address', async ({
  tab,
  demo,
  hostPage,
}) => {
  const frame = `<!doctype html><html lang="fr"><base href="${demo}feeds/x/"><body>`;
  await tab.goto(hostPage(page(demo, '', frame)));
  await expect
    .poll(() => tab.evaluate(() => customElements.get('publication-card') !== undefined))
    .toBe(true);
  await tab.evaluate(() => {
    const card = document.createElement('publication-card');
    card.setAttribute('feed', '../reports.json');
    document.querySelector('iframe')!.contentDocument!.body.append(card);
  });
  const toggles = () => words(tab, 'publication-card', '[part="summary-toggle"]', 'frame');
  await expect.poll(toggles).toEqual(['Lire la suite']);
  await tab.evaluate(() => {
    document.querySelector('iframe')!.contentDocument!.documentElement.lang = 'en';
  });
  await expect.poll(toggles).toEqual(['Read more']);
});

test('an element that waits in a document without a window works when it comes back', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  await tab.goto(hostPage(page(demo, element('publication-card', feed))));
  await expectTitles(tab, 'publication-card', [TITLE]);
  await tab.evaluate(async () => {
    const card = document.querySelector('publication-card')!;
    document.implementation.createHTMLDocument().body.append(card);
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('main')!.append(card);
  });
  await expectTitles(tab, 'publication-card', [TITLE]);
  await expect.poll(() => pageWords(tab, 'publication-card > a')).toEqual([]);
  expect(await tab.record()).toMatchObject(QUIET);
});
