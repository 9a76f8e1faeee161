import { expect, nextFrame } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { failureOf, mount, newPlace, shown } from './mount.js';

const server = useFeedServer();
const consoleLines = useConsole();
/** With this number the first retry comes after 5.5 s. */
const clock = useClock(0.5);
const FIRST = 5_500;

const waitForRequests = (feed: string, count: number): Promise<void> =>
  waitUntil(() => server().count(feed) === count, `not requested ${String(count)} times`);

/** Answers the newest request with an error that may pass. */
const answerWithError = (): void => server().requests.at(-1)!.answer({}, { status: 503 });

/** Makes an element that waits for the retry of its feed. */
async function elementOfLostFeed() {
  const feed = server().newAddress();
  const element = mount(await newPlace(), { feed });
  await waitForRequests(feed, 1);
  answerWithError();
  await waitUntil(() => consoleLines().length === 1);
  await waitUntil(() => clock().waits.length === 1);
  return { feed, element, place: element.parentElement! };
}

describe('elements that wait for a lost feed', () => {
  it('leave no timer behind when the last element has left the page', async () => {
    const { feed, element } = await elementOfLostFeed();
    const other = mount(element.parentElement!, { feed });
    await waitForRequests(feed, 2);
    answerWithError();
    await failureOf(other);
    await nextFrame();
    element.remove();
    await nextFrame();
    expect(clock().waits).to.eql([FIRST]);
    other.remove();
    await nextFrame();
    expect(clock().waits).to.eql([]);
  });

  it('leave no timer behind if they changed to a feed that loaded, and then left', async () => {
    const { element } = await elementOfLostFeed();
    element.feed = server().serve(reports);
    await shown(element);
    element.remove();
    await nextFrame();
    expect(clock().waits).to.eql([]);
  });

  it('leave no timer behind if they left during a retry', async () => {
    const { feed, element } = await elementOfLostFeed();
    clock().pass(FIRST);
    await waitForRequests(feed, 2);
    element.remove();
    await waitUntil(() => server().requests[1]!.isAborted);
    // The time limit of an aborted request ends with the request.
    await waitUntil(() => clock().waits.length === 0);
  });

  it('still wait after the page moves them', async () => {
    const { feed, element, place } = await elementOfLostFeed();
    clock().pass(FIRST - 1);
    (await newPlace()).append(element);
    await nextFrame();
    place.append(element);
    await nextFrame();
    clock().pass(1);
    await waitForRequests(feed, 2);
  });

  it('still wait after the page moves them during a retry', async () => {
    const { feed, element } = await elementOfLostFeed();
    clock().pass(FIRST);
    await waitForRequests(feed, 2);
    (await newPlace()).append(element);
    await nextFrame();
    answerWithError();
    await waitUntil(() => clock().waits.includes(35_000));
  });

  for (const moment of ['before', 'while'] as const) {
    it(`request the feed and wait again if they left ${moment} the retry was under way, and come back`, async () => {
      const { feed, element, place } = await elementOfLostFeed();
      if (moment === 'while') {
        clock().pass(FIRST);
        await waitForRequests(feed, 2);
      }
      element.remove();
      await waitUntil(() => clock().waits.length === 0);
      const times = server().count(feed);
      place.append(element);
      await waitForRequests(feed, times + 1);
      answerWithError();
      await waitUntil(() => clock().waits.includes(FIRST));
      const before = server().count(feed);
      clock().pass(FIRST);
      await waitForRequests(feed, before + 1);
      server().requests.at(-1)!.answer(reports);
      await shown(element);
    });
  }
});

describe('an element without a feed', () => {
  it('does not report a missing feed after it has left the page', async () => {
    const element = mount(await newPlace(), {});
    const codes: string[] = [];
    element.addEventListener('feed-error', ({ code }) => codes.push(code));
    const staying = mount(element.parentElement!, {});
    await element.updateComplete;
    element.remove();
    expect((await failureOf(staying)).code).to.equal('feed-missing');
    expect(codes).to.eql([]);
  });
});

describe('a lazy element', () => {
  it('is not observed outside the page, even if it left at once', async () => {
    const Real = IntersectionObserver;
    let watched = 0;
    window.IntersectionObserver = class extends Real {
      override observe(target: Element): void {
        watched++;
        super.observe(target);
      }
    };
    const place = await newPlace();
    const element = mount(place, { loading: 'lazy', feed: server().serve(reports) });
    element.remove();
    await nextFrame();
    expect(watched).to.equal(0);
    place.append(element);
    await shown(element);
    expect(watched).to.equal(1);
    window.IntersectionObserver = Real;
  });
});
