import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { parts } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { useClock } from './clock.js';
import { failureOf, mount, newPlace, shown } from './mount.js';

const server = useFeedServer();
useConsole();
const clock = useClock(0.5);

const SHORT = { timeout: '2000' };
const LONG = { timeout: '60000' };

const requested = (count: number): Promise<void> =>
  waitUntil(() => server().requests.length === count, `there are no ${String(count)} requests`);

/** Puts elements into the page that show one feed, and waits for their one request. */
async function sharing(...all: readonly Readonly<Record<string, string>>[]) {
  const place = await newPlace();
  const feed = server().newAddress();
  const elements = all.map((attributes) => mount(place, { feed, ...attributes }));
  await requested(1);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return { place, feed, elements, request: server().requests[0]! };
}

for (const [order, attributes, impatient] of [
  ['first', [SHORT, LONG], 0],
  ['last', [LONG, SHORT], 1],
] as const) {
  describe(`an element with a short timeout that asks ${order}`, () => {
    it('fails alone: the others wait on for the same request', async () => {
      const { elements, request } = await sharing(...attributes);
      const [short, long] = [elements[impatient]!, elements[1 - impatient]!];
      const failure = failureOf(short);
      let failed = 0;
      long.addEventListener('feed-error', () => failed++);
      clock().pass(2_000);
      expect((await failure).code).to.equal('feed-timeout');
      expect(request.isAborted).to.be.false;
      clock().pass(57_000);
      request.answer(reports);
      await shown(long);
      expect(failed).to.equal(0);
      expect(server().requests).to.have.length(1);
    });

    it('shows the feed when the others’ request brings it', async () => {
      const { elements, request } = await sharing(...attributes);
      const failure = failureOf(elements[impatient]!);
      clock().pass(2_000);
      await failure;
      request.answer(reports);
      await shown(...elements);
      expect(server().requests).to.have.length(1);
    });
  });
}

describe('a request that elements share', () => {
  it('ends when the time of the last element is up', async () => {
    const { elements, request } = await sharing(SHORT, LONG);
    const failures = Promise.all(elements.map((element) => failureOf(element)));
    clock().pass(2_000);
    clock().pass(57_999);
    expect(request.isAborted).to.be.false;
    clock().pass(1);
    await failures;
    expect(request.isAborted).to.be.true;
  });

  it('ends when the only element that still waits leaves the page', async () => {
    const { elements, request } = await sharing(SHORT, LONG);
    const failure = failureOf(elements[0]!);
    clock().pass(2_000);
    await failure;
    elements[1]!.remove();
    await waitUntil(() => request.isAborted, 'the request went on');
  });

  it('is made again for an element that comes after it has ended', async () => {
    const { place, feed, elements, request } = await sharing(SHORT, LONG);
    const failure = failureOf(elements[0]!);
    clock().pass(2_000);
    await failure;
    elements[1]!.remove();
    await waitUntil(() => request.isAborted);
    const late = mount(place, { feed });
    await requested(2);
    server().requests[1]!.answer(reports);
    await shown(late, elements[0]!);
  });

  it('goes on if its only element writes the address in another way', async () => {
    const element = mount(await newPlace(), { feed: 'feeds/one-way.json' });
    await requested(1);
    element.feed = './feeds/one-way.json';
    await element.updateComplete;
    server().requests[0]!.answer(reports);
    await shown(element);
    expect(server().requests).to.have.length(1);
  });

  it('leaves no timer behind when the feed has come', async () => {
    const { elements, request } = await sharing(SHORT, LONG);
    request.answer(reports);
    await shown(...elements);
    const disclosures = elements.map(() => 2_000);
    expect(clock().waits).to.eql(disclosures);
  });

  it('counts the time of an element from when that element came', async () => {
    const { place, feed, elements, request } = await sharing(SHORT);
    const failure = failureOf(elements[0]!);
    clock().pass(1_500);
    const late = mount(place, { feed, ...SHORT });
    await late.updateComplete;
    clock().pass(500);
    await failure;
    clock().pass(1_400);
    expect(request.isAborted).to.be.false;
    request.answer(reports);
    await shown(late);
  });
});

describe('an element that leaves while many others update', () => {
  it('ends its request at once, and waits for no turn', async () => {
    const place = await newPlace();
    const others = Array.from({ length: 40 }, () => mount(place, {}));
    const leaving = mount(place, { feed: server().newAddress() });
    await requested(1);
    const now = performance.now.bind(performance);
    let late = 0;
    performance.now = () => now() + (late += 20);
    try {
      for (const other of others) other.data = reports;
      leaving.remove();
      for (let promises = 0; promises < 10; promises++) await Promise.resolve();
      expect(server().requests[0]!.isAborted).to.be.true;
      expect(await leaving.updateComplete).to.be.true;
      const shownBefore = others.filter((other) => parts(other, 'title').length);
      expect(shownBefore.length, 'the others still wait').to.be.below(others.length);
    } finally {
      performance.now = now;
    }
  });
});
