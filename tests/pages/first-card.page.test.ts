/** What a first card needs is asked for at once, and its feed first. */
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, expectTitles, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

/** The feed and the chunk that a French page with a card needs. */
const NEEDED = /\/(feeds\/reports|languages)\b/;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`a card asks for its feed first, and waits for none of its other files before it asks for the next (${kind})`, async ({
    tab,
    hostPage,
  }) => {
    const demo = demoHandler();
    const asked: (() => void)[] = [];
    const site = await startDemoServer({
      handler: (request, response) => {
        if (!NEEDED.test(request.url ?? '')) return demo(request, response);
        // Nothing is answered before all is asked for.
        asked.push(() => demo(request, response));
        if (asked.length === 2) for (const answer of asked) answer();
      },
    });
    const card = `<publication-card feed="${site.url}feeds/reports.json"></publication-card>`;
    // Before the parser has come past it, a card may still hold its feed.
    const page = documentOf('', card + script(`${site.url}cdn`)).replace('lang="en"', 'lang="fr"');
    await tab.goto(hostPage(page), 'started');
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect((await words(tab, 'publication-card', 'summary'))[0]).toBe('Lire la suite');
    const { requests } = await tab.record();
    const order = requests.flatMap((address) => NEEDED.exec(address)?.[1] ?? []);
    expect(order).toHaveLength(2);
    expect(order[0]).toBe('feeds/reports');
    await site.close();
  });
}
