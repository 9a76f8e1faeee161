import { expect, nextFrame } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();
const said = useConsole();
/** So the first further try comes after 5.5 s, the second 35 s later. */
const clock = useClock(0.5);
const [FIRST, SECOND] = [5_500, 35_000];
const MINUTE = 60_000;

/** Whether somebody looks at the page, and whether the browser is online. */
function pretend(isSeen: boolean, isOnline: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !isSeen });
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
}

afterEach(() => {
  for (const [owner, name] of [
    [document, 'hidden'],
    [navigator, 'onLine'],
  ] as const) {
    Reflect.deleteProperty(owner, name);
  }
});

const comesOnline = (): unknown => window.dispatchEvent(new Event('online'));
const comesBack = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

/** Whatever follows on an answer has come about by then. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

const asked = (feed: string, count: number): Promise<void> =>
  waitUntil(() => server().count(feed) === count, `not asked for ${String(count)} times`);

/** Answers the newest request with an error. */
async function refuse(status = 503, headers: Record<string, string> = {}): Promise<void> {
  server().requests.at(-1)!.answer({}, { status, headers });
  await settle();
}

/** An element whose feed is lost, once the console has said so. */
async function lost(status?: number, headers?: Record<string, string>) {
  const feed = server().newAddress();
  const element = mount(await newPlace(), { feed });
  const events: string[] = [];
  for (const type of ['feed-load', 'feed-error'] as const) {
    element.addEventListener(type, () => events.push(type));
  }
  await asked(feed, 1);
  await refuse(status, headers);
  await waitUntil(() => said().length === 1, 'the console said nothing');
  return { feed, element, events };
}

/** Moves the clock on, and answers the request that comes then with an error. */
async function refuseIn(ms: number, feed: string): Promise<void> {
  const before = server().count(feed);
  clock().pass(ms);
  await asked(feed, before + 1);
  await refuse();
}

/** Moves the clock on by an hour: nothing is asked for. */
async function expectNoMore(feed: string): Promise<void> {
  const before = server().count(feed);
  clock().pass(60 * MINUTE);
  await settle();
  expect(server().count(feed)).to.equal(before);
}

describe('a feed that was lost', () => {
  it('is shown when the first further try brings it', async () => {
    const { feed, element, events } = await lost();
    clock().pass(FIRST - 1);
    await settle();
    expect(server().count(feed)).to.equal(1);
    clock().pass(1);
    await asked(feed, 2);
    server().requests[1]!.answer(reports);
    await shown(element);
    expect(events).to.eql(['feed-error', 'feed-load']);
    await expectNoMore(feed);
  });

  it('is shown when the second brings it, and meanwhile the author’s link stays', async () => {
    const { feed, element } = await lost();
    await refuseIn(FIRST, feed);
    expect(showsOwnContent(element)).to.be.true;
    clock().pass(SECOND);
    await asked(feed, 3);
    expect(showsOwnContent(element)).to.be.true;
    server().requests[2]!.answer(reports);
    await shown(element);
  });

  it('is asked for twice more at most, and said to be lost once', async () => {
    const { feed, events } = await lost();
    await refuseIn(FIRST, feed);
    await refuseIn(SECOND, feed);
    await expectNoMore(feed);
    expect(events).to.eql(['feed-error']);
    expect(said()).to.have.length(1);
  });

  it('is said to be lost once, though the server names another time each time', async () => {
    const { feed, events } = await lost(503, { 'retry-after': '1' });
    clock().pass(FIRST + 1_000);
    await asked(feed, 2);
    await refuse(503, { 'retry-after': '2' });
    expect(events).to.eql(['feed-error']);
    expect(said()).to.have.length(1);
  });

  it('is said to be lost in another way, when that has changed', async () => {
    const { feed, events } = await lost();
    clock().pass(FIRST);
    await asked(feed, 2);
    await refuse(404);
    await waitUntil(() => said().length === 2);
    expect(events).to.eql(['feed-error', 'feed-error']);
    await expectNoMore(feed);
  });

  it('is asked for once for all elements that show it', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = TAGS.flatMap((tag) => [
      mount(place, { feed }, tag),
      mount(place, { feed }, tag),
    ]);
    await asked(feed, 1);
    await refuse();
    await waitUntil(() => said().length === 1);
    await refuseIn(FIRST, feed);
    clock().pass(SECOND);
    await asked(feed, 3);
    server().requests[2]!.answer(reports);
    await shown(...elements);
    expect(server().count(feed)).to.equal(3);
  });

  it('is asked for without another click', async () => {
    const feed = server().newAddress();
    const element = mount(await newPlace(), { feed, loading: 'click' });
    await element.updateComplete;
    part(element, 'load').click();
    await asked(feed, 1);
    await refuse();
    await waitUntil(() => said().length === 1);
    clock().pass(FIRST);
    await asked(feed, 2);
    server().requests[1]!.answer(reports);
    await shown(element);
  });
});

describe('a server that asks to be left alone', () => {
  it('is, for so many seconds', async () => {
    const { feed } = await lost(429, { 'retry-after': '100' });
    expect(clock().waits).to.eql([100_000 + FIRST]);
    await refuseIn(100_000 + FIRST, feed);
  });

  it('is, until that day', async () => {
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + MINUTE).toUTCString();
    const { feed } = await lost(503, { 'retry-after': date });
    expect(clock().waits[0]).to.be.within(MINUTE + FIRST - 1_000, MINUTE + FIRST + 1_000);
    await refuseIn(MINUTE + FIRST + 1_000, feed);
  });

  it('is for good when it asks for longer than five minutes', async () => {
    const { feed } = await lost(503, { 'retry-after': '301' });
    await expectNoMore(feed);
  });

  it('is, though the reader comes back before that time', async () => {
    const { feed } = await lost(503, { 'retry-after': '3600' });
    clock().pass(59 * MINUTE);
    comesBack();
    clock().pass(FIRST);
    await settle();
    expect(server().count(feed)).to.equal(1);
    clock().pass(MINUTE);
    comesBack();
    await refuseIn(FIRST, feed);
  });
});

describe('a feed that will not come by waiting', () => {
  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`is not asked for again (${String(status)})`, async () => {
      const { feed } = await lost(status);
      await expectNoMore(feed);
    });
  }

  const ANSWERS = { 'feed-not-json': '<!doctype html>', 'feed-not-json-feed': '{}' };
  for (const [code, text] of Object.entries(ANSWERS)) {
    it(`is not asked for again (${code})`, async () => {
      const feed = server().newAddress();
      mount(await newPlace(), { feed });
      await asked(feed, 1);
      server().requests[0]!.answerText(text);
      await waitUntil(() => said()[0]?.includes(code));
      await expectNoMore(feed);
    });
  }

  it('is not asked for again for a publication with the number of an error', async () => {
    const feed = server().serve(reports);
    mount(await newPlace(), { feed, publication: '503' });
    await waitUntil(() => said().length === 1);
    expect(clock().waits).to.eql([]);
  });
});

describe('elements that want a lost feed no more', () => {
  it('do not have it asked for: one left, one turned to another', async () => {
    const { feed, element: leaving } = await lost();
    const turning = mount(await newPlace(), { feed });
    await asked(feed, 2);
    await refuse();
    leaving.remove();
    turning.feed = server().serve(reports);
    await shown(turning);
    await expectNoMore(feed);
    expect(showsOwnContent(turning)).to.be.false;
  });

  it('leave it to the one that still does', async () => {
    const { feed, element: leaving } = await lost();
    const staying = mount(await newPlace(), { feed });
    await asked(feed, 2);
    await refuse();
    leaving.remove();
    clock().pass(FIRST);
    await asked(feed, 3);
    server().requests[2]!.answer(reports);
    await shown(staying);
  });
});

describe('an element that turns to another feed while its own is asked for again', () => {
  it('and fails there too, leaves the first to the others', async () => {
    const { feed, element: turning } = await lost();
    mount(turning.parentElement!, { feed });
    await asked(feed, 2);
    await refuse();
    clock().pass(FIRST);
    await asked(feed, 3);
    const request = server().requests.at(-1)!;
    turning.feed = server().newAddress();
    await asked(turning.feed, 1);
    await refuse(404);
    request.answer({}, { status: 503 });
    await settle();
    await refuseIn(SECOND, feed);
  });
});

describe('a page that nobody looks at, or that is offline', () => {
  const STATES = {
    'is hidden': { isSeen: false, isOnline: true, comes: comesBack },
    'is offline': { isSeen: true, isOnline: false, comes: comesOnline },
  };
  for (const [state, { isSeen, isOnline, comes }] of Object.entries(STATES)) {
    it(`asks for nothing while it ${state}, and soon after that`, async () => {
      const { feed, element } = await lost();
      pretend(isSeen, isOnline);
      clock().pass(FIRST);
      comes();
      await expectNoMore(feed);
      pretend(true, true);
      comes();
      clock().pass(FIRST);
      await asked(feed, 2);
      server().requests[1]!.answer(reports);
      await shown(element);
    });

    it(`asks for nothing when it ${state} again before the time has come`, async () => {
      const { feed } = await lost();
      await refuseIn(FIRST, feed);
      await refuseIn(SECOND, feed);
      clock().pass(MINUTE);
      comes();
      pretend(isSeen, isOnline);
      await expectNoMore(feed);
    });
  }

  it('makes up for a try that fell into that time, however short it was', async () => {
    const { feed } = await lost();
    pretend(false, true);
    clock().pass(FIRST);
    pretend(true, true);
    comesBack();
    await refuseIn(FIRST, feed);
  });
});

describe('a reader who comes back', () => {
  for (const [way, comes] of Object.entries({ 'to the page': comesBack, online: comesOnline })) {
    it(`${way} has the feed asked for again after the two tries, once a minute at most`, async () => {
      const { feed, element } = await lost();
      await refuseIn(FIRST, feed);
      await refuseIn(SECOND, feed);
      comes();
      clock().pass(MINUTE - 1);
      await settle();
      expect(server().count(feed)).to.equal(3);
      clock().pass(1);
      comes();
      comes();
      await refuseIn(FIRST, feed);
      comes();
      clock().pass(MINUTE);
      await settle();
      expect(server().count(feed)).to.equal(4);
      comes();
      clock().pass(FIRST);
      await asked(feed, 5);
      server().requests[4]!.answer(reports);
      await shown(element);
    });
  }

  it('during a long try does not start another', async () => {
    const { feed, element } = await lost();
    element.timeout = 100_000;
    await element.updateComplete;
    await refuseIn(FIRST, feed);
    clock().pass(SECOND);
    await asked(feed, 3);
    clock().pass(MINUTE);
    comesBack();
    clock().pass(FIRST);
    await refuse();
    expect(server().count(feed)).to.equal(3);
    clock().pass(MINUTE);
    comesBack();
    await refuseIn(FIRST, feed);
  });
});
