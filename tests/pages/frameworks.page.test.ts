import { click, expect, expectTitles, pageWords, test, words } from './any-engine.js';
import { bundleApp, FRAMEWORKS } from './framework-apps.js';

const GIVEN = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Given',
  items: ['One', 'Two', 'Three'].map((title) => ({
    id: title,
    title,
    url: `/${title}`,
    content_text: title,
  })),
};

for (const framework of FRAMEWORKS) {
  test(`${framework} shows, changes and removes the widgets, and gets their events, without a warning`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const script = hostPage(await bundleApp(framework), {
      headers: { 'content-type': 'text/javascript' },
    });
    const given = JSON.stringify(GIVEN).replaceAll('"', '&quot;');
    await tab.goto(
      hostPage(
        `<!doctype html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"></head><body><div id="app" data-feed="${demo}feeds/reports.json" data-given="${given}"></div><script type="module" src="${script}"></script></body></html>`,
      ),
    );
    const expectMessage = (text: RegExp) =>
      expect.poll(() => pageWords(tab, 'output')).toEqual([expect.stringMatching(text)]);
    const expectHeading = (text: RegExp) =>
      expect
        .poll(() => words(tab, 'publication-card', 'h2'))
        .toEqual([expect.stringMatching(text)]);
    await expectHeading(/^Review of Models of Care/);
    await expectTitles(tab, 'related-resources', ['Two']);
    await expectMessage(/^\d+ reports$/);

    await click(tab, 'publication-card', '[part~="download"]');
    await expectMessage(/^Review of Models of Care/);

    expect(await pageWords(tab, 'button')).toEqual(['Another report', 'Close']);
    await click(tab, 'button');
    await expectHeading(/^Human Rights Roadmap/);

    await click(tab, 'button:nth-of-type(2)');
    const countWidgets = () =>
      tab.evaluate(() => document.querySelectorAll('publication-card, related-resources').length);
    await expect.poll(countWidgets).toBe(0);
    const { requests, console, errors } = await tab.record();
    expect(requests.filter((request) => request.endsWith('/reports.json'))).toHaveLength(1);
    expect(console.filter((line) => /^(warning|error)/.test(line))).toEqual([]);
    expect(errors).toEqual([]);
  });
}
