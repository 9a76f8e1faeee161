import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, expectTitles, QUIET, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

/** The ways in which applications add an element to their page. Each function runs in the page. */
const INSERTIONS: Record<string, (feed: string) => void> = {
  'written as HTML': (feed) => {
    document.querySelector('main')!.innerHTML =
      `<publication-card feed="${feed}"></publication-card>`;
  },
  'made, given attributes, then added': (feed) => {
    const card = document.createElement('publication-card');
    card.setAttribute('feed', feed);
    document.querySelector('main')!.append(card);
  },
  'added, then given attributes': (feed) => {
    const card = document.createElement('publication-card');
    document.querySelector('main')!.append(card);
    card.setAttribute('heading-level', '2');
    card.setAttribute('feed', feed);
  },
  'added, then given properties': (feed) => {
    const card = document
      .querySelector('main')!
      .appendChild(document.createElement('publication-card'));
    Object.assign(card, { publication: 'models-of-care-thailand', feed });
  },
  'added in a fragment': (feed) => {
    const html = `<publication-card feed="${feed}"></publication-card>`;
    document.querySelector('main')!.append(document.createRange().createContextualFragment(html));
  },
  'cloned from a template': (feed) => {
    const template = document.createElement('template');
    template.innerHTML = `<publication-card feed="${feed}"></publication-card>`;
    document.querySelector('main')!.append(template.content.cloneNode(true));
  },
  'imported from a parsed document': (feed) => {
    const html = `<publication-card feed="${feed}"></publication-card>`;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('main')!.append(document.importNode(parsed.body.firstChild!, true));
  },
  'adopted from a parsed document': (feed) => {
    const html = `<publication-card feed="${feed}"></publication-card>`;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('main')!.append(document.adoptNode(parsed.body.firstChild!));
  },
  'moved in from a same-origin frame': (feed) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const card = frame.contentDocument!.createElement('publication-card');
    card.setAttribute('feed', feed);
    frame.contentDocument!.body.append(card);
    document.querySelector('main')!.append(card);
    frame.remove();
  },
};

const countRequests = async (tab: Tab, address: string): Promise<number> =>
  (await tab.record()).requests.filter((request) => request === address).length;

for (const [way, add] of Object.entries(INSERTIONS)) {
  test(`an element shows its content when it is ${way}`, async ({ tab, demo, hostPage }) => {
    const feed = `${demo}feeds/reports.json`;
    await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), '<main></main>')));
    await tab.evaluate(add, feed);
    await expectTitles(tab, 'main publication-card', [TITLE]);
    expect(await countRequests(tab, feed)).toBe(1);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

for (const kind of Object.keys(SCRIPTS)) {
  test(`elements that were added before the script show their content, with the page’s properties (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = `<publication-card feed="${feed}"></publication-card><related-resources limit="1"></related-resources><blockquote class="report-download" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;
    await tab.goto(hostPage(documentOf('', body)));
    await tab.evaluate(
      ([kind, feed, cdn]) => {
        Object.assign(document.querySelector('related-resources')!, { feed, headingLevel: 4 });
        const script = document.createElement('script');
        if (kind === 'module') script.type = 'module';
        script.src = `${cdn}/publication-widgets${kind === 'module' ? '' : '.iife'}.js`;
        document.head.append(script);
      },
      [kind, feed, `${demo}cdn`] as const,
    );
    await expectTitles(tab, 'publication-card, report-download', [TITLE, TITLE]);
    await expect.poll(() => words(tab, 'related-resources', 'h4')).toHaveLength(1);
    expect(await countRequests(tab, feed)).toBe(1);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

/** Opens an application with an empty `main` and `aside`, and a record of the elements' events. */
async function openApp(
  tab: Tab,
  demo: string,
  hostPage: (html: string) => string,
): Promise<string> {
  const count =
    '<script>window.events = []; for (const type of ["feed-load", "feed-error"]) addEventListener(type, () => events.push(type));</script>';
  const head = count + SCRIPTS.module(`${demo}cdn`);
  await tab.goto(hostPage(documentOf(head, '<main></main><aside></aside>')));
  return `${demo}feeds/reports.json`;
}

const eventsOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (window as unknown as { events: string[] }).events);

test('attributes in any order give the same result', async ({ tab, demo, hostPage }) => {
  const feed = await openApp(tab, demo, hostPage);
  const attributes = Object.entries({
    feed,
    publication: 'transforming-finance-roadmap',
    'heading-level': '5',
    layout: 'compact',
    lang: 'fr',
  });
  const orders = attributes.map((_, index) => [
    ...attributes.slice(index),
    ...attributes.slice(0, index).reverse(),
  ]);
  await tab.evaluate((orders) => {
    for (const order of orders) {
      const card = document
        .querySelector('main')!
        .appendChild(document.createElement('publication-card'));
      // The attributes are set one by one, and the element updates after each.
      void order.reduce(async (before, [name, value]) => {
        await before;
        card.setAttribute(name, value);
        await (card as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      }, Promise.resolve());
    }
  }, orders);
  await expect.poll(() => words(tab, 'main publication-card', 'h5')).toHaveLength(orders.length);
  const looks = await tab.evaluate(() =>
    [...document.querySelectorAll('main publication-card')].map(({ shadowRoot }) =>
      shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''),
    ),
  );
  expect(new Set(looks).size).toBe(1);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('an element follows its attributes from one feed to another and back', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate(INSERTIONS['written as HTML']!, feed);
  await expectTitles(tab, 'main publication-card', [TITLE]);
  const set = (name: string, value: string) =>
    tab.evaluate(([name, value]) => document.querySelector('main > *')!.setAttribute(name, value), [
      name,
      value,
    ] as const);
  await set('publication', 'homeworkers-child-rights-asia');
  await expect
    .poll(() => words(tab, 'main > *', '[part~="title"]'))
    .toEqual([expect.stringContaining('Homeworkers')]);
  await set('feed', `${demo}feeds/reports-ar.json`);
  await set('publication', '');
  await expect
    .poll(() => words(tab, 'main > *', '[part~="title"]'))
    .toEqual([expect.stringMatching(/\p{Script=Arabic}/u)]);
  await set('feed', feed);
  await expectTitles(tab, 'main > *', [TITLE]);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('an element that moves about the page does not change', async ({ tab, demo, hostPage }) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate(INSERTIONS['written as HTML']!, feed);
  const move = () =>
    tab.evaluate(() => {
      const card = document.querySelector('publication-card')!;
      const frame = card.shadowRoot?.querySelector('[part~="title"]');
      for (const place of ['aside', 'main', 'aside', 'main', 'aside']) {
        document.querySelector(place)!.append(card);
      }
      return frame === card.shadowRoot?.querySelector('[part~="title"]');
    });
  await move();
  await expectTitles(tab, 'aside publication-card', [TITLE]);
  expect(await move()).toBe(true);
  await expectTitles(tab, 'aside publication-card', [TITLE]);
  expect(await eventsOf(tab)).toEqual(['feed-load']);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('a list is sorted again without a second request', async ({ tab, demo, hostPage }) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate(async (feed) => {
    const { items } = (await (await fetch(`${feed}?ids`)).json()) as { items: { id: string }[] };
    for (const { id } of items) {
      const card = document.createElement('publication-card');
      card.setAttribute('feed', feed);
      card.setAttribute('publication', id);
      document.querySelector('main')!.append(card);
    }
  }, feed);
  const titles = () => words(tab, 'main publication-card', '[part~="title"]');
  await expect.poll(titles).toHaveLength(5);
  const before = await titles();
  await tab.evaluate(() => {
    const main = document.querySelector('main')!;
    for (const card of [...main.children]) main.prepend(card);
    main.replaceChildren(...[...main.children].sort(() => 0));
  });
  await expect.poll(titles).toEqual(before.reverse());
  expect(await eventsOf(tab)).toHaveLength(5);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('a copy of an element with content is independent of it', async ({ tab, demo, hostPage }) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate(INSERTIONS['written as HTML']!, feed);
  await expectTitles(tab, 'main publication-card', [TITLE]);
  await tab.evaluate(() => {
    const copy = document.querySelector('publication-card')!.cloneNode(true);
    document.querySelector('aside')!.append(copy);
    document.querySelector('main')!.replaceChildren();
  });
  await expectTitles(tab, 'aside publication-card', [TITLE]);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('an element shows its content in the shadow root of another element, in the language around it', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate((feed) => {
    const host = document.querySelector('main')!;
    host.lang = 'fr';
    const card = document.createElement('publication-card');
    card.setAttribute('feed', feed);
    host.attachShadow({ mode: 'open' }).append(card);
  }, feed);
  const inside = () =>
    tab.evaluate(() => {
      const card = document.querySelector('main')!.shadowRoot!.querySelector('publication-card')!;
      const root = card.shadowRoot!;
      return ['title', 'download'].map(
        (part) => root.querySelector(`[part~="${part}"]`)?.textContent,
      );
    });
  await expect.poll(inside).toEqual([TITLE, expect.stringContaining('anglais')]);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('hundreds of elements are added and removed, and nothing of them stays', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = await openApp(tab, demo, hostPage);
  const tags = ['publication-card', 'related-resources', 'report-download'];
  const lookAt = () =>
    tab.evaluate(() => ({
      html: document.documentElement.outerHTML,
      // This leaves out the globals of Playwright itself.
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !name.startsWith('__pw'))
        .sort(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    }));
  const before = await lookAt();
  for (const count of [100, 200]) {
    await tab.evaluate(
      ([feed, tags, count]) => {
        const html = tags.map((tag) => `<${tag} feed="${feed}"></${tag}>`).join('');
        document.querySelector('main')!.innerHTML = html.repeat(count / 2);
        document.querySelector('aside')!.innerHTML = html.repeat(count / 2);
      },
      [feed, tags, count] as const,
    );
    await expect
      .poll(() => words(tab, 'publication-card, report-download', '[part~="title"]'))
      .toEqual(Array(count * 2).fill(TITLE));
    await tab.evaluate(() => {
      document.querySelector('main')!.replaceChildren();
      document.querySelector('aside')!.innerHTML = '';
    });
  }
  expect(await lookAt()).toEqual(before);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

/** A feed that arrives only when the test sends it. */
async function slowFeed() {
  const answers: ServerResponse[] = [];
  const server = await startDemoServer({
    handler: (_, response) => {
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
      response.writeHead(200, headers).flushHeaders();
      answers.push(response);
    },
  });
  const items = [{ id: '1', title: 'A slow report', content_text: 'Text' }];
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Slow', items };
  return { ...server, answers, send: () => answers.at(-1)!.end(JSON.stringify(feed)) };
}

test('an element that is removed while its feed loads aborts the request, and may return', async ({
  tab,
  demo,
  hostPage,
}) => {
  await openApp(tab, demo, hostPage);
  const slow = await slowFeed();
  await tab.evaluate(INSERTIONS['written as HTML']!, slow.url);
  await expect.poll(() => slow.answers.length).toBe(1);
  const ended = once(slow.answers[0]!, 'close');
  await tab.evaluate(() => {
    const card = document.querySelector('main > *')!;
    card.remove();
    Object.assign(document.querySelector('aside')!, { card });
  });
  await ended;
  expect(await eventsOf(tab)).toEqual([]);
  await tab.evaluate(() => {
    const aside = document.querySelector('aside')! as unknown as HTMLElement & { card: Node };
    aside.append(aside.card);
  });
  await expect.poll(() => slow.answers.length).toBe(2);
  slow.send();
  await expectTitles(tab, 'aside publication-card', ['A slow report']);
  expect(await eventsOf(tab)).toEqual(['feed-load']);
  expect(await tab.record()).toMatchObject(QUIET);
  await slow.close();
});

test('each view of an application shows its element when the reader enters it', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = await openApp(tab, demo, hostPage);
  await tab.evaluate((feed) => {
    const show = () => {
      const id = new URLSearchParams(location.search).get('id') ?? 'models-of-care-thailand';
      document.querySelector('main')!.innerHTML =
        `<publication-card feed="${feed}" publication="${id}"></publication-card>`;
    };
    addEventListener('popstate', show);
    show();
    history.pushState(null, '', '?id=homeworkers-child-rights-asia');
    show();
  }, feed);
  await expect
    .poll(() => words(tab, 'main > *', '[part~="title"]'))
    .toEqual([expect.stringContaining('Homeworkers')]);
  await tab.evaluate(() => history.back());
  await expectTitles(tab, 'main > *', [TITLE]);
  await tab.evaluate(() => history.forward());
  await expect
    .poll(() => words(tab, 'main > *', '[part~="title"]'))
    .toEqual([expect.stringContaining('Homeworkers')]);
  expect(await countRequests(tab, feed)).toBe(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('a page that the reader comes back to shows its element again, and the element still follows', async ({
  tab,
  demo,
  hostPage,
}) => {
  const body = `<main><publication-card feed="${demo}feeds/reports.json"></publication-card></main>`;
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expectTitles(tab, 'main > *', [TITLE]);
  await tab.goto(hostPage(documentOf('', '<p>Another page</p>')));
  await tab.back();
  await expectTitles(tab, 'main > *', [TITLE]);
  await tab.evaluate(() =>
    document
      .querySelector('main > *')!
      .setAttribute('publication', 'homeworkers-child-rights-asia'),
  );
  await expect
    .poll(() => words(tab, 'main > *', '[part~="title"]'))
    .toEqual([expect.stringContaining('Homeworkers')]);
  expect(await tab.record()).toMatchObject(QUIET);
});
