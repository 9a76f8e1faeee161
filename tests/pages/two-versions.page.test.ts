import { existsSync, readFileSync } from 'node:fs';
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, pageWords, QUIET, test as base, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

const NOTE = 'info: publication-widgets: another copy came first.';

/** The words of the card by which a test recognises the version. */
const WORDS = { newer: 'Read more', older: 'Read on' };

/**
 * A test with another version of the scripts on a separate site. The version differs in one word.
 */
const test = base.extend<{ older: string }>({
  // This fixture is not for a worker: a worker with its own fixtures needs its own browser.
  older: async ({}, use) => {
    const others = demoHandler();
    const site = await startDemoServer({
      handler: (request, response) => {
        const file = `dist${request.url ?? ''}`;
        if (!file.endsWith('.js') || !existsSync(file)) return others(request, response);
        const script = readFileSync(file, 'utf8').replace(WORDS.newer, WORDS.older);
        const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
        response.writeHead(200, headers).end(script);
      },
    });
    await use(site.url);
    await site.close();
  },
});

/** The version that shows each card. */
async function versions(tab: Tab): Promise<string[]> {
  const toggles = await words(tab, 'publication-card', 'summary');
  return toggles.flatMap((text) =>
    Object.entries(WORDS).flatMap(([version, word]) => (word === text ? [version] : [])),
  );
}

const ORDERS = [
  ['older', 'newer'],
  ['newer', 'older'],
] as const;

const policyOf = (sites: readonly string[], trustedTypes: string): string => {
  const origins = sites.join(' ');
  return `default-src 'none'; script-src ${origins}; connect-src ${origins}; img-src ${origins} 'self'; style-src ${origins}; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;
};

for (const order of ORDERS) {
  for (const kinds of [
    ['module', 'module'],
    ['classic script', 'classic script'],
    ['classic script', 'module'],
  ] as const) {
    test(`the ${order[0]} ${kinds[0]} shows everything if the ${order[1]} ${kinds[1]} follows`, async ({
      tab,
      demo,
      older,
      hostPage,
    }) => {
      const sites = { older, newer: demo };
      const scripts = order.map((version, index) => SCRIPTS[kinds[index]!](`${sites[version]}cdn`));
      const feed = `${demo}feeds/reports.json`;
      const body = `<publication-card feed="${feed}"></publication-card><blockquote class="publication-card" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote><main></main>`;
      const policy = policyOf([demo, older], "lit-html 'allow-duplicates'");
      await tab.goto(
        hostPage(documentOf(scripts.join(''), body), {
          headers: { 'content-security-policy': policy },
        }),
      );
      // Some elements are added later, in both forms.
      await tab.evaluate((feed) => {
        const card = document.createElement('publication-card');
        const plain = document.createElement('blockquote');
        plain.className = 'publication-card';
        card.setAttribute('feed', feed);
        plain.setAttribute('data-feed', feed);
        plain.append(Object.assign(document.createElement('a'), { href: '/own-link' }));
        document.querySelector('main')!.append(card, plain);
      }, feed);
      const titles = () => words(tab, 'publication-card', '[part~="title"]');
      await expect.poll(titles).toEqual(Array(4).fill(TITLE));
      expect(await versions(tab)).toEqual(Array(4).fill(order[0]));
      expect(await pageWords(tab, 'blockquote')).toEqual([]);
      await expect.poll(async () => (await tab.record()).console).toEqual([NOTE]);
      const { errors, requests } = await tab.record();
      expect(errors).toEqual([]);
      expect(requests.filter((request) => request === feed)).toHaveLength(1);
    });
  }
}

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`the first shows everything if the page’s policy blocks the second (${kind})`, async ({
    tab,
    demo,
    older,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = `<publication-card feed="${feed}"></publication-card><blockquote class="publication-card" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;
    const head = script(`${older}cdn`) + script(`${demo}cdn`);
    const headers = { 'content-security-policy': policyOf([demo, older], 'lit-html') };
    await tab.goto(hostPage(documentOf(head, body), { headers }));
    await expect.poll(() => versions(tab)).toEqual(['older', 'older']);
  });

  test(`the same script twice works like one (${kind})`, async ({ tab, demo, hostPage }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = `<publication-card feed="${feed}"></publication-card>`;
    const head = script(`${demo}cdn`).repeat(3);
    await tab.goto(hostPage(documentOf(head, body)));
    await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toEqual([TITLE]);
    // A browser runs a module of one address once.
    const notes = kind === 'module' ? [] : [NOTE, NOTE];
    // The note comes in a chunk.
    await expect.poll(() => tab.record()).toMatchObject({ ...QUIET, console: notes });
  });
}
