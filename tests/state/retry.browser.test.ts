import { expect, nextFrame } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { mount, newPlace, shown, TAGS } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();
const consoleLines = useConsole();
/** With this number the first retry comes after 5.5 s, and the second 35 s later. */
const clock = useClock(0.5);
const [FIRST, SECOND] = [5_500, 35_000];
const MINUTE = 60_000;

/** Pretends that the page is seen or hidden, and that the browser is online or offline. */
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

const goOnline = (): unknown => window.dispatchEvent(new Event('online'));
const showPage = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

/** Waits until all effects of an answer have happened. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

const waitForRequests = (feed: string, count: number): Promise<void> =>
  waitUntil(() => server().count(feed) === count, `not requested ${String(count)} times`);

/** Answers the newest request with an error. */
async function answerWithError(status = 503, headers: Record<string, string> = {}): Promise<void> {
  server().requests.at(-1)!.answer({}, { status, headers });
  await settle();
}

/** Makes an element whose feed is lost, and waits until the console has reported that. */
async function elementOfLostFeed(status?: number, headers?: Record<string, string>) {
  const feed = server().newAddress();
  const element = mount(await newPlace(), { feed });
  const events: string[] = [];
  for (const type of ['feed-load', 'feed-error'] as const) {
    element.addEventListener(type, () => events.push(type));
  }
  await waitForRequests(feed, 1);
  await answerWithError(status, headers);
  await waitUntil(() => consoleLines().length === 1, 'the console said nothing');
  return { feed, element, events };
}

/** Advances the clock, and answers the request that comes then with an error. */
async function answerWithErrorIn(ms: number, feed: string): Promise<void> {
  const before = server().count(feed);
  clock().pass(ms);
  await waitForRequests(feed, before + 1);
  await answerWithError();
}

/** Advances the clock by an hour, and expects no request. */
async function expectNoMore(feed: string): Promise<void> {
  const before = server().count(feed);
  clock().pass(60 * MINUTE);
  await settle();
  expect(server().count(feed)).to.equal(before);
}

describe('a lost feed', () => {
  it('is shown when the first retry loads it', async () => {
    const { feed, element, events } = await elementOfLostFeed();
    clock().pass(FIRST - 1);
    await settle();
    expect(server().count(feed)).to.equal(1);
    clock().pass(1);
    await waitForRequests(feed, 2);
    server().requests[1]!.answer(reports);
    await shown(element);
    expect(events).to.eql(['feed-error', 'feed-load']);
    await expectNoMore(feed);
  });

  it('is shown when the second retry loads it, and until then the author’s link stays', async () => {
    const { feed, element } = await elementOfLostFeed();
    await answerWithErrorIn(FIRST, feed);
    expect(showsOwnContent(element)).to.be.true;
    clock().pass(SECOND);
    await waitForRequests(feed, 3);
    expect(showsOwnContent(element)).to.be.true;
    server().requests[2]!.answer(reports);
    await shown(element);
  });

  it('is requested twice more at most, and reported once', async () => {
    const { feed, events } = await elementOfLostFeed();
    await answerWithErrorIn(FIRST, feed);
    await answerWithErrorIn(SECOND, feed);
    await expectNoMore(feed);
    expect(events).to.eql(['feed-error']);
    expect(consoleLines()).to.have.length(1);
  });

  it('is reported once, even if the server names a different time in each answer', async () => {
    const { feed, events } = await elementOfLostFeed(503, { 'retry-after': '1' });
    clock().pass(FIRST + 1_000);
    await waitForRequests(feed, 2);
    await answerWithError(503, { 'retry-after': '2' });
    expect(events).to.eql(['feed-error']);
    expect(consoleLines()).to.have.length(1);
  });

  it('is reported again when the failure changes', async () => {
    const { feed, events } = await elementOfLostFeed();
    clock().pass(FIRST);
    await waitForRequests(feed, 2);
    await answerWithError(404);
    await waitUntil(() => consoleLines().length === 2);
    expect(events).to.eql(['feed-error', 'feed-error']);
    await expectNoMore(feed);
  });

  it('is requested once for all elements that show it', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = TAGS.flatMap((tag) => [
      mount(place, { feed }, tag),
      mount(place, { feed }, tag),
    ]);
    await waitForRequests(feed, 1);
    await answerWithError();
    await waitUntil(() => consoleLines().length === 1);
    await answerWithErrorIn(FIRST, feed);
    clock().pass(SECOND);
    await waitForRequests(feed, 3);
    server().requests[2]!.answer(reports);
    await shown(...elements);
    expect(server().count(feed)).to.equal(3);
  });

  it('is requested again without another click', async () => {
    const feed = server().newAddress();
    const element = mount(await newPlace(), { feed, loading: 'click' });
    await element.updateComplete;
    part(element, 'load').click();
    await waitForRequests(feed, 1);
    await answerWithError();
    await waitUntil(() => consoleLines().length === 1);
    clock().pass(FIRST);
    await waitForRequests(feed, 2);
    server().requests[1]!.answer(reports);
    await shown(element);
  });
});

describe('a server that asks to be left alone', () => {
  it('is left alone for that number of seconds', async () => {
    const { feed } = await elementOfLostFeed(429, { 'retry-after': '100' });
    expect(clock().waits).to.eql([100_000 + FIRST]);
    await answerWithErrorIn(100_000 + FIRST, feed);
  });

  it('is left alone until that date', async () => {
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + MINUTE).toUTCString();
    const { feed } = await elementOfLostFeed(503, { 'retry-after': date });
    expect(clock().waits[0]).to.be.within(MINUTE + FIRST - 1_000, MINUTE + FIRST + 1_000);
    await answerWithErrorIn(MINUTE + FIRST + 1_000, feed);
  });

  it('is left alone for ever if it asks for more than five minutes', async () => {
    const { feed } = await elementOfLostFeed(503, { 'retry-after': '301' });
    await expectNoMore(feed);
  });

  it('is left alone even if the reader comes back before that time', async () => {
    const { feed } = await elementOfLostFeed(503, { 'retry-after': '3600' });
    clock().pass(59 * MINUTE);
    showPage();
    clock().pass(FIRST);
    await settle();
    expect(server().count(feed)).to.equal(1);
    clock().pass(MINUTE);
    showPage();
    await answerWithErrorIn(FIRST, feed);
  });
});

describe('a feed that waiting cannot bring back', () => {
  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`is not requested again (${String(status)})`, async () => {
      const { feed } = await elementOfLostFeed(status);
      await expectNoMore(feed);
    });
  }

  const ANSWERS = { 'feed-not-json': '<!doctype html>', 'feed-not-json-feed': '{}' };
  for (const [code, text] of Object.entries(ANSWERS)) {
    it(`is not requested again (${code})`, async () => {
      const feed = server().newAddress();
      mount(await newPlace(), { feed });
      await waitForRequests(feed, 1);
      server().requests[0]!.answerText(text);
      await waitUntil(() => consoleLines()[0]?.includes(code));
      await expectNoMore(feed);
    });
  }

  it('is not requested again if the id of a missing publication looks like a status', async () => {
    const feed = server().serve(reports);
    mount(await newPlace(), { feed, publication: '503' });
    await waitUntil(() => consoleLines().length === 1);
    expect(clock().waits).to.eql([]);
  });
});

describe('elements that no longer want a lost feed', () => {
  it('do not retry it: one has left, and one has changed to another feed', async () => {
    const { feed, element: leaving } = await elementOfLostFeed();
    const turning = mount(await newPlace(), { feed });
    await waitForRequests(feed, 2);
    await answerWithError();
    leaving.remove();
    turning.feed = server().serve(reports);
    await shown(turning);
    await expectNoMore(feed);
    expect(showsOwnContent(turning)).to.be.false;
  });

  it('leave the retry to the element that still wants it', async () => {
    const { feed, element: leaving } = await elementOfLostFeed();
    const staying = mount(await newPlace(), { feed });
    await waitForRequests(feed, 2);
    await answerWithError();
    leaving.remove();
    clock().pass(FIRST);
    await waitForRequests(feed, 3);
    server().requests[2]!.answer(reports);
    await shown(staying);
  });
});

describe('an element that changes to another feed during a retry', () => {
  it('leaves the first feed to the other elements, even if its new feed fails too', async () => {
    const { feed, element: turning } = await elementOfLostFeed();
    mount(turning.parentElement!, { feed });
    await waitForRequests(feed, 2);
    await answerWithError();
    clock().pass(FIRST);
    await waitForRequests(feed, 3);
    const request = server().requests.at(-1)!;
    turning.feed = server().newAddress();
    await waitForRequests(turning.feed, 1);
    await answerWithError(404);
    request.answer({}, { status: 503 });
    await settle();
    await answerWithErrorIn(SECOND, feed);
  });
});

describe('a page that is hidden or offline', () => {
  const STATES = {
    'is hidden': { isSeen: false, isOnline: true, returnToPage: showPage },
    'is offline': { isSeen: true, isOnline: false, returnToPage: goOnline },
  };
  for (const [state, { isSeen, isOnline, returnToPage }] of Object.entries(STATES)) {
    it(`requests nothing while it ${state}, and requests the feed soon after that`, async () => {
      const { feed, element } = await elementOfLostFeed();
      pretend(isSeen, isOnline);
      clock().pass(FIRST);
      returnToPage();
      await expectNoMore(feed);
      pretend(true, true);
      returnToPage();
      clock().pass(FIRST);
      await waitForRequests(feed, 2);
      server().requests[1]!.answer(reports);
      await shown(element);
    });

    it(`requests nothing if it ${state} again before the time has come`, async () => {
      const { feed } = await elementOfLostFeed();
      await answerWithErrorIn(FIRST, feed);
      await answerWithErrorIn(SECOND, feed);
      clock().pass(MINUTE);
      returnToPage();
      pretend(isSeen, isOnline);
      await expectNoMore(feed);
    });
  }

  it('catches up on a retry that was due in that time, however short the time was', async () => {
    const { feed } = await elementOfLostFeed();
    pretend(false, true);
    clock().pass(FIRST);
    pretend(true, true);
    showPage();
    await answerWithErrorIn(FIRST, feed);
  });
});

describe('a reader who comes back', () => {
  for (const [way, returnToPage] of Object.entries({ 'to the page': showPage, online: goOnline })) {
    it(`${way} causes a request after the two retries, once a minute at most`, async () => {
      const { feed, element } = await elementOfLostFeed();
      await answerWithErrorIn(FIRST, feed);
      await answerWithErrorIn(SECOND, feed);
      returnToPage();
      clock().pass(MINUTE - 1);
      await settle();
      expect(server().count(feed)).to.equal(3);
      clock().pass(1);
      returnToPage();
      returnToPage();
      await answerWithErrorIn(FIRST, feed);
      returnToPage();
      clock().pass(MINUTE);
      await settle();
      expect(server().count(feed)).to.equal(4);
      returnToPage();
      clock().pass(FIRST);
      await waitForRequests(feed, 5);
      server().requests[4]!.answer(reports);
      await shown(element);
    });
  }

  it('during a long retry causes no further request', async () => {
    const { feed, element } = await elementOfLostFeed();
    element.timeout = 100_000;
    await element.updateComplete;
    await answerWithErrorIn(FIRST, feed);
    clock().pass(SECOND);
    await waitForRequests(feed, 3);
    clock().pass(MINUTE);
    showPage();
    clock().pass(FIRST);
    await answerWithError();
    expect(server().count(feed)).to.equal(3);
    clock().pass(MINUTE);
    showPage();
    await answerWithErrorIn(FIRST, feed);
  });
});
