import { click, expect, expectTitles, QUIET, test, words } from './any-engine.js';
import { documentOf, PARSER, SCRIPTS } from './partner-page.js';
import { readSeedFeed, seedIsMissing } from './seed-feed.js';

const FEED_HEADERS = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
};

const elements = (feed: string) => `
  <publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>
  <report-download feed="${feed}"><a href="/own-link">Own link</a></report-download>
  <related-resources feed="${feed}"><a href="/own-link">Own link</a></related-resources>`;

test.skip(seedIsMissing !== '', seedIsMissing);

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`the real page shows from one ${kind}, with one request for the feed and a quiet console`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const seed = readSeedFeed();
    const feed = hostPage(JSON.stringify(seed), { headers: FEED_HEADERS });
    await tab.goto(hostPage(documentOf(script(`${demo}cdn`), elements(feed))));
    const [report, ...others] = seed.items;
    await expectTitles(tab, 'publication-card', [report!.title]);
    expect(await words(tab, 'publication-card', '[part~="lede"]')).toEqual([report!.summary]);
    await expect
      .poll(() => words(tab, 'report-download', '[part~="download"]'))
      .toEqual([`Download: ${report!.title} (English, PDF)`]);
    await expectTitles(
      tab,
      'related-resources',
      others.map(({ title }) => title),
    );
    expect(await words(tab, 'related-resources', '[part~="excerpt"]')).toEqual(
      others.map(({ summary }) => summary),
    );
    await click(tab, 'publication-card', 'summary');
    await expect
      .poll(async () => (await tab.record()).requests.filter((request) => PARSER.test(request)))
      .toHaveLength(3);
    const { requests, ...output } = await tab.record();
    const own = requests.filter((request) => /host-page|cdn/.test(request));
    expect(own.filter((request) => request === feed)).toHaveLength(1);
    expect(own).toHaveLength(6);
    expect(output).toEqual(QUIET);
  });
}
