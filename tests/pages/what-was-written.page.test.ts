/** The feeds whose HTML lost a part of its meaning once, shown in a partner's page. */
import { expect, expectTitles, openAll, test, words } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';
import { casesAreMissing, readCaseFeed } from './shared-cases.js';
import type { Tab } from './tab.js';

interface Sites {
  readonly tab: Tab;
  readonly demo: string;
  readonly hostPage: (html: string, options?: { headers?: Record<string, string> }) => string;
}

const CARD = 'publication-card';
const PAGE = 'https://publisher.example/reports/one/';

/** Shows a feed as its page does. Returns the address of the feed. */
async function show({ tab, demo, hostPage }: Sites, feed: object, body?: (feed: string) => string) {
  const address = hostPage(JSON.stringify(feed), {
    headers: { 'content-type': 'application/feed+json' },
  });
  const card = `<publication-card feed="${address}"><a href="#">Own link</a></publication-card>`;
  const page = documentOf(SCRIPTS.module(`${demo}cdn`), body ? body(address) : card);
  await tab.goto(hostPage(page));
  return address;
}

/** Shows a feed of the cases. */
async function showCase(sites: Sites, file: string): Promise<string> {
  const { feed, page } = readCaseFeed(`feed-${file}.json`);
  return show(sites, feed as object, page);
}

/** Shows a report with a teaser and this long text, and opens the long text. */
async function showOpen(sites: Sites, content: string): Promise<void> {
  await show(sites, {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    items: [{ id: '1', url: PAGE, title: 'One', summary: 'Short.', content_html: content }],
  });
  await expectTitles(sites.tab, CARD, ['One']);
  await openAll(sites.tab, CARD);
  await expect.poll(() => words(sites.tab, CARD, '[part="summary-text"] sup')).not.toEqual([]);
}

const lede = ({ tab }: Sites): Promise<string[]> => words(tab, CARD, '[part="lede"]');

test.describe('a feed of the cases', () => {
  test.skip(Boolean(casesAreMissing), casesAreMissing);

  test('has the letters of its named characters, in title and text', async ({
    tab,
    demo,
    hostPage,
  }) => {
    const sites = { tab, demo, hostPage };
    await showCase(sites, 'named-entities-of-latin-letters');
    await expectTitles(tab, CARD, ['Bor på gaten: gjør noe!']);
    await expect
      .poll(() => lede(sites))
      .toEqual(['Kinder auf der Straße, København, Årsrapport, læring, cœur, 5 ± 2, m², ½']);
  });

  test('keeps its superscripts apart from the numbers before them', async ({
    tab,
    demo,
    hostPage,
  }) => {
    const sites = { tab, demo, hostPage };
    await showCase(sites, 'superscripts');
    await expectTitles(tab, CARD, ['One']);
    await expect
      .poll(() => lede(sites))
      .toEqual(['Some 10⁶ people in 40 km², as reported in 2023⁴.']);
  });

  test('is one sentence if its elements are unknown', async ({ tab, demo, hostPage }) => {
    const sites = { tab, demo, hostPage };
    await showCase(sites, 'unknown-inline-elements');
    await expectTitles(tab, CARD, ['One']);
    await expect
      .poll(() => lede(sites))
      .toEqual(['People from London, who met on 1 January, said so in plain words.']);
  });

  test('shows nothing that it hides', async ({ tab, demo, hostPage }) => {
    const sites = { tab, demo, hostPage };
    await showCase(sites, 'hidden-elements');
    await expectTitles(tab, CARD, ['One']);
    await expect.poll(() => lede(sites)).toEqual(['The report says that children move.']);
    const text = await tab.evaluate(
      () => document.querySelector('publication-card')?.shadowRoot?.textContent,
    );
    expect(text).not.toMatch(/Preheader|Internal/);
  });

  test('leads from its footnotes to the report’s page, never to the feed', async ({
    tab,
    demo,
    hostPage,
  }) => {
    const sites = { tab, demo, hostPage };
    const address = await showCase(sites, 'footnote-links');
    await expectTitles(tab, CARD, ['One']);
    await openAll(tab, CARD);
    const links = () =>
      tab.evaluate(() =>
        Array.from(
          document
            .querySelector('publication-card')!
            .shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part="text-link"]'),
          ({ href }) => href,
        ),
      );
    await expect.poll(links).toEqual([`${PAGE}#fn1`, `${PAGE}#fnref1`]);
    expect((await links()).join()).not.toContain(address);
  });
});

test('the long text shows superscripts, readings and the numbers of its lists', async ({
  tab,
  demo,
  hostPage,
}) => {
  const sites = { tab, demo, hostPage };
  await showOpen(
    sites,
    '<p>10<sup>6</sup> H<sub>2</sub>O <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></p>' +
      '<ol start="3"><li>Three</li><li value="7">Seven</li></ol><ol reversed><li>Two</li><li>One</li></ol>',
  );
  const seen = await tab.evaluate(() => {
    const text = document
      .querySelector('publication-card')!
      .shadowRoot!.querySelector('[part="summary-text"]')!;
    const all = (selector: string) => [...text.querySelectorAll(selector)];
    const isHigh = (selector: string, parent: string): number =>
      text.querySelector(selector)!.getBoundingClientRect().top -
      text.querySelector(parent)!.getBoundingClientRect().top;
    return {
      raised: all('sup, sub').map((it) => [it.localName, it.textContent]),
      reading: text.querySelector('ruby rt')?.textContent,
      isAbove: isHigh('rt', 'ruby') <= 0,
      lists: all('ol').map((it) => [
        (it as HTMLOListElement).start,
        (it as HTMLOListElement).reversed,
      ]),
      values: all('li').map((it) => (it as HTMLLIElement).value),
    };
  });
  expect(seen).toEqual({
    raised: [
      ['sup', '6'],
      ['sub', '2'],
    ],
    reading: 'かんじ',
    isAbove: true,
    lists: [
      [3, false],
      [1, true],
    ],
    values: [0, 7, 0, 0],
  });
});

test('superscripts and subscripts push no lines apart', async ({ tab, demo, hostPage }) => {
  const sites = { tab, demo, hostPage };
  const line = (digits: string) => `<p>In 2023${digits} it was said.</p>`;
  await showOpen(sites, line('') + line('<sup>4</sup>') + line('<sub>4</sub>'));
  const heights = await tab.evaluate(() =>
    Array.from(
      document
        .querySelector('publication-card')!
        .shadowRoot!.querySelectorAll('[part="summary-text"] p'),
      (it) => it.getBoundingClientRect().height,
    ),
  );
  expect(heights).toHaveLength(3);
  expect(heights[0]).toBeGreaterThan(10);
  expect(new Set(heights).size, String(heights)).toBe(1);
});
