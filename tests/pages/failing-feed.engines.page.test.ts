import { failureSentences } from '../../src/messages/failure-sentences.js';
import { expect, test } from './any-engine.js';
import { startFailingServer, type FailingServer } from './failing-server.js';
import { drip, begins } from './failing-answers/answers.js';
import { BAD_BODIES } from './failing-answers/bad-bodies.js';
import { GOOD_BODIES } from './failing-answers/good-bodies.js';
import { NO_ANSWER } from './failing-answers/no-answer.js';
import { downOnce, STATUSES, UNCHANGED } from './failing-answers/statuses.js';
import type { FailingAnswer } from './failing-answers/failing-answer.js';
import { documentOf, SCRIPTS } from './partner-page.js';
import type { Tab } from './tab.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'];

/** One feed in each of the elements, with the author's link. */
const section = (feed: string, timeout?: number): string => {
  const attributes = `feed="${feed}"${timeout ? ` timeout="${String(timeout)}"` : ''}`;
  const elements = TAGS.map((tag) => `<${tag} ${attributes}><a href="/own">Own link</a></${tag}>`);
  return `<section>${elements.join('')}</section>`;
};

/**
 * Records the events, and replaces `Math.random`: with 1 retries come late, with 0 after a second.
 */
const headWith = (chance: number): string => `<script>
  Math.random = () => ${String(chance)};
  window.events = [];
  for (const type of ['feed-load', 'feed-error']) {
    addEventListener(type, ({ target, code, address, detail, retryAfter }) =>
      events.push(JSON.parse(JSON.stringify({ type, feed: target.feed, code, address, detail, retryAfter }))));
  }
</script>`;

/** Within the time of a test, no retry comes. */
const HEAD = headWith(0.999);

interface EventRecord {
  readonly feed: string;
  readonly type: string;
}

/**
 * Runs in the page: returns the events of each feed, and the numbers of visible links and titles.
 */
function look(): { events: EventRecord[]; own: number; titles: number }[] {
  const isSeen = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;
  return [...document.querySelectorAll('section')].map((section) => {
    const elements = [...section.children];
    const feed = elements[0]?.getAttribute('feed');
    return {
      events: (window as unknown as { events: EventRecord[] }).events.filter(
        (one) => one.feed === feed,
      ),
      own: [...section.querySelectorAll('a')].filter(isSeen).length,
      titles: elements.filter((it) =>
        [...(it.shadowRoot?.querySelectorAll('[part~="title"]') ?? [])].some(isSeen),
      ).length,
    };
  });
}

/** The results on a page with all these feeds, by their names. */
async function findings(tab: Tab, server: FailingServer, names: readonly string[]) {
  const read = async () => {
    const seen = await tab.evaluate(look);
    const { console } = await tab.record();
    return names.map((name, index) => ({
      name,
      events: [],
      ...seen[index],
      console: console.filter((line) => line.includes(`${server.feedOf(name)} See`)),
      requests: server.requests(name),
    }));
  };
  // The sentence comes in a separate chunk, after the event.
  const isOpen = ({ events, console }: { events: EventRecord[]; console: string[] }) =>
    events.length < TAGS.length || events.some(({ type }) => type === 'feed-error' && !console[0]);
  const open = async () => (await read()).filter(isOpen).map(({ name }) => name);
  await expect.soft.poll(open).toEqual([]);
  return read();
}

/** The first request and the twenty redirects that the Fetch Standard allows. */
const MOST_BY_A_BROWSER = 21;

/** The expected result. */
function expected(
  name: string,
  failing: FailingAnswer,
  address: string,
  requests: number,
  page: string,
) {
  const { code, detail, retryAfter, requests: least = 1 } = failing;
  const event = {
    feed: address,
    ...(code ? { type: 'feed-error', code, address } : { type: 'feed-load' }),
  };
  const line = code && [code, failureSentences[code], detail, address].filter(Boolean).join(' ');
  return {
    name,
    events: TAGS.map(() => ({
      ...event,
      ...(detail && { detail }),
      ...(retryAfter && { retryAfter }),
    })),
    own: code ? TAGS.length : 0,
    titles: code ? 0 : TAGS.length,
    console: code ? [`warning: publication-widgets: ${line ?? ''} See ${page}#${code}`] : [],
    requests: least === 'browser' ? Math.min(Math.max(1, requests), MOST_BY_A_BROWSER) : least,
  };
}

const TABLES = {
  'that does not answer': NO_ANSWER,
  'that answers with an error': STATUSES,
  'whose answer is broken': BAD_BODIES,
  'whose answer only looks wrong': GOOD_BODIES,
};

for (const [title, answers] of Object.entries(TABLES)) {
  const names = Object.keys(answers);

  test(`a feed ${title}: ${String(names.length)} cases`, async ({ tab, demo, hostPage }, {
    project,
  }) => {
    const server = await startFailingServer(answers);
    const sections = names.map((name) => section(server.feedOf(name), answers[name]?.timeout));
    await tab.goto(hostPage(documentOf(HEAD, sections.join('') + SCRIPTS.module(`${demo}cdn`))));
    for (const found of await findings(tab, server, names)) {
      const { name, requests } = found;
      const { inWebKit, ...usual } = answers[name] ?? {};
      const failing = (project.name === 'WebKit' && inWebKit) || usual;
      expect
        .soft(found, name)
        .toEqual(
          expected(name, failing, server.feedOf(name), requests, `${demo}cdn/problems.html`),
        );
    }
    expect((await tab.record()).errors).toEqual([]);
    await server.close();
  });
}

test('a feed that has not changed is not sent again: 304', async ({ tab, demo, hostPage }, {
  project,
}) => {
  const server = await startFailingServer({ unchanged: UNCHANGED });
  const html = documentOf(HEAD, section(server.feedOf('unchanged')) + SCRIPTS.module(`${demo}cdn`));
  for (const visit of [1, 2]) {
    await tab.goto(hostPage(html));
    const [found] = await findings(tab, server, ['unchanged']);
    expect(found).toMatchObject({ titles: TAGS.length, console: [], requests: visit });
  }
  // WebKit under a driver keeps nothing in its cache.
  const again = project.name === 'WebKit' ? 200 : 304;
  expect(server.statuses('unchanged')).toEqual([200, again]);
  await server.close();
});

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`a feed that was down for a moment is shown in the end (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const server = await startFailingServer({ down: downOnce() });
    const feed = server.feedOf('down');
    await tab.goto(hostPage(documentOf(headWith(0), section(feed) + script(`${demo}cdn`))));
    await expect
      .poll(async () => (await tab.evaluate(look)).map(({ titles }) => titles))
      .toEqual([TAGS.length]);
    const [found] = await findings(tab, server, ['down']);
    const types = ['feed-error', 'feed-load'].flatMap((type) => TAGS.map(() => type));
    expect(found?.events.map(({ type }) => type)).toEqual(types);
    expect(found).toMatchObject({ own: 0, requests: 2 });
    expect(found?.console).toHaveLength(1);
    expect((await tab.record()).errors).toEqual([]);
    await server.close();
  });
}

test('elements that leave abort the request that is under way', async ({ tab, demo, hostPage }) => {
  const server = await startFailingServer({ endless: { answer: begins(drip) } });
  const html = section(server.feedOf('endless')) + SCRIPTS.module(`${demo}cdn`);
  await tab.goto(hostPage(documentOf(HEAD, html)));
  await expect.poll(() => server.isBusy('endless')).toBe(true);
  await tab.evaluate(() => document.querySelector('section')?.remove());
  await expect.poll(() => server.isBusy('endless')).toBe(false);
  expect(server.requests('endless')).toBe(1);
  await server.close();
});
