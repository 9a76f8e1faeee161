import { expect, nextFrame } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { failureOf, mount, newPlace, shown } from './mount.js';

const server = useFeedServer();
const said = useConsole();
/** So the first further try comes after 5.5 s. */
const clock = useClock(0.5);
const FIRST = 5_500;

const asked = (feed: string, count: number): Promise<void> =>
  waitUntil(() => server().count(feed) === count, `not asked for ${String(count)} times`);

/** Answers the newest request with an error that may pass. */
const refuse = (): void => server().requests.at(-1)!.answer({}, { status: 503 });

/** An element whose feed is to be asked for again. */
async function lost() {
  const feed = server().newAddress();
  const element = mount(await newPlace(), { feed });
  await asked(feed, 1);
  refuse();
  await waitUntil(() => said().length === 1);
  await waitUntil(() => clock().waits.length === 1);
  return { feed, element, place: element.parentElement! };
}

describe('elements that wait for a lost feed', () => {
  it('leave no timer behind, once the last has left the page', async () => {
    const { feed, element } = await lost();
    const other = mount(element.parentElement!, { feed });
    await asked(feed, 2);
    refuse();
    await failureOf(other);
    await nextFrame();
    element.remove();
    await nextFrame();
    expect(clock().waits).to.eql([FIRST]);
    other.remove();
    await nextFrame();
    expect(clock().waits).to.eql([]);
  });

  it('leave none where they turned to a feed that came, and then left', async () => {
    const { element } = await lost();
    element.feed = server().serve(reports);
    await shown(element);
    element.remove();
    await nextFrame();
    expect(clock().waits).to.eql([]);
  });

  it('leave none where they have left while it was asked for again', async () => {
    const { feed, element } = await lost();
    clock().pass(FIRST);
    await asked(feed, 2);
    element.remove();
    await waitUntil(() => server().requests[1]!.isAborted);
    // The time limit of a request that was taken back ends with it.
    await waitUntil(() => clock().waits.length === 0);
  });

  it('wait on, when the page moves them', async () => {
    const { feed, element, place } = await lost();
    clock().pass(FIRST - 1);
    (await newPlace()).append(element);
    await nextFrame();
    place.append(element);
    await nextFrame();
    clock().pass(1);
    await asked(feed, 2);
  });

  it('wait on, when the page moves them while it is asked for again', async () => {
    const { feed, element } = await lost();
    clock().pass(FIRST);
    await asked(feed, 2);
    (await newPlace()).append(element);
    await nextFrame();
    refuse();
    await waitUntil(() => clock().waits.includes(35_000));
  });

  for (const moment of ['before', 'while'] as const) {
    it(`ask and wait again, when they left ${moment} it was asked for again, and come back`, async () => {
      const { feed, element, place } = await lost();
      if (moment === 'while') {
        clock().pass(FIRST);
        await asked(feed, 2);
      }
      element.remove();
      await waitUntil(() => clock().waits.length === 0);
      const times = server().count(feed);
      place.append(element);
      await asked(feed, times + 1);
      refuse();
      await waitUntil(() => clock().waits.includes(FIRST));
      const before = server().count(feed);
      clock().pass(FIRST);
      await asked(feed, before + 1);
      server().requests.at(-1)!.answer(reports);
      await shown(element);
    });
  }
});

describe('an element without a feed', () => {
  it('waits for none once it has left the page', async () => {
    const element = mount(await newPlace(), {});
    const said: string[] = [];
    element.addEventListener('feed-error', ({ code }) => said.push(code));
    const staying = mount(element.parentElement!, {});
    await element.updateComplete;
    element.remove();
    expect((await failureOf(staying)).code).to.equal('feed-missing');
    expect(said).to.eql([]);
  });
});

describe('a lazy element', () => {
  it('is not watched outside the page, also where it went at once', async () => {
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
