/** The requests, the links and the direction of the iframe's page. */
import { expect, test, words } from './any-engine.js';
import { embedAddress, FEED_HEADERS, listing, pageAround, partsIn } from './iframe-host.js';

const feedWith = (item: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Reports',
    items: [{ id: '1', title: 'A report', content_text: 'Its text.', ...item }],
  });

test('shows no cover that comes over http from a third site', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const third = await otherDemo(() => undefined);
  const image = `${third.url}covers/models-of-care.svg`;
  const { url } = await otherDemo((path) =>
    path === '/feed.json' ? { headers: FEED_HEADERS, body: feedWith({ image }) } : undefined,
  );
  await tab.goto(hostPage(pageAround(embedAddress(url, { feed: `${url}feed.json` }))));
  // The card removes the cover after the policy has refused it.
  await expect.poll(() => partsIn(tab, 'rule')).toHaveLength(1);
  expect(await partsIn(tab, 'title')).toEqual(['A report']);
  expect(third.requestedPaths).toEqual([]);
});

test('may link to a page of its own site, even if the feed is from another site', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const foreign = await otherDemo(() => ({ status: 404 }));
  const { url } = await otherDemo(listing(new URL(foreign.url).origin));
  const publication = `${url}publisher.html#models-of-care-thailand`;
  const source = embedAddress(url, { feed: `${foreign.url}feed.json`, publication });
  await tab.goto(hostPage(pageAround(source)));
  const link = () => tab.evaluate(() => document.querySelector('a')?.href, undefined, 'frame');
  await expect.poll(link).toBe(publication);
});

for (const credentials of ['name@', ':secret@']) {
  test(`refuses a feed whose address holds a name or a password: ${credentials}`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo.replace('//', `//${credentials}`)}feeds/reports.json`;
    await tab.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    const refused = () =>
      tab.evaluate(() => document.body.className === 'refused', undefined, 'frame');
    await expect.poll(refused).toBe(true);
    expect((await tab.record()).requests.filter((address) => address.includes('/feeds/'))).toEqual(
      [],
    );
  });
}

test('runs from right to left in every language that is written so, and in no other language', async ({
  tab,
  demo,
}) => {
  const directionIn = async (lang: string): Promise<string> => {
    await tab.goto(embedAddress(demo, { lang, feed: `${demo}feeds/none.json` }));
    return tab.evaluate(() => document.documentElement.dir);
  };
  const rightToLeft = 'ar ckb dv fa fa-AF he ps sd ug ur yi'.split(' ');
  for (const lang of rightToLeft) expect(await directionIn(lang), lang).toBe('rtl');
  for (const lang of ['en', 'th', 'fat', 'arn']) expect(await directionIn(lang), lang).toBe('ltr');
});

test('sends itself no message if it is opened alone, without an iframe', async ({ tab, demo }) => {
  await tab.goto(embedAddress(demo));
  await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toHaveLength(1);
  const messages = await tab.evaluate(async () => {
    let count = 0;
    addEventListener('message', () => count++);
    // The height changes here. In an iframe, the page would report that to its parent.
    document.body.append(document.createElement('hr'));
    for (let frames = 0; frames < 6; frames++) await new Promise(requestAnimationFrame);
    return count;
  });
  expect(messages).toBe(0);
});

test('takes only a colour for its accent', async ({ tab, demo }) => {
  const accentOf = async (accent: string): Promise<string> => {
    await tab.goto(embedAddress(demo, { accent }));
    await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toHaveLength(1);
    return tab.evaluate(() =>
      document
        .querySelector<HTMLElement>('publication-card')!
        .style.getPropertyValue('--publication-accent'),
    );
  };
  expect(await accentOf('rebeccapurple')).toBe('rebeccapurple');
  for (const accent of ['mauve-ish', 'url(/x)', '2em', 'red; display: none']) {
    expect(await accentOf(accent), accent).toBe('');
  }
});
