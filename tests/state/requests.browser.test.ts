import { expect } from '@open-wc/testing';
import { feedOf, reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, parts, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();
useConsole();

const older = feedOf({ title: 'The older report' });
const newer = feedOf({ title: 'The newer report' });

const requested = (count: number): Promise<void> =>
  waitUntil(() => server().requests.length === count, `there are no ${String(count)} requests`);

const titled = (element: Element, title: string): Promise<void> =>
  waitUntil(() => words(parts(element, 'title')[0]).startsWith(title), `${title} never came`);

describe('one feed on a page of many elements', () => {
  it('is requested once while it is on its way', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const first = TAGS.map((tag) => mount(place, { feed }, tag));
    await requested(1);
    const later = TAGS.map((tag) => mount(place, { feed }, tag));
    await Promise.all(later.map(({ updateComplete }) => updateComplete));
    server().requests[0]!.answer(reports);
    await shown(...first, ...later);
    expect(server().count(feed)).to.equal(1);
  });

  it('is not requested again after it has arrived', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    await shown(mount(place, { feed }));
    await shown(...TAGS.map((tag) => mount(place, { feed }, tag)));
    expect(server().count(feed)).to.equal(1);
  });

  it('is not requested again after the first element that showed it has left', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    const first = mount(place, { feed });
    await shown(first);
    first.remove();
    await first.updateComplete;
    await shown(mount(place, { feed }));
    expect(server().count(feed)).to.equal(1);
  });

  it('is not requested again after the first element that showed it has changed to another feed', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    const first = mount(place, { feed });
    await shown(first);
    first.feed = server().serve(newer);
    await titled(first, 'The newer report');
    first.feed = feed;
    await titled(first, 'Review of');
    expect(server().count(feed)).to.equal(1);
  });

  it('is one feed, however its address is written', async () => {
    const place = await newPlace();
    const address = new URL('feeds/same.json', document.baseURI).href;
    const elements = ['feeds/same.json', './feeds/../feeds/same.json', address].map((feed) =>
      mount(place, { feed }),
    );
    await requested(1);
    server().requests[0]!.answer(reports);
    await shown(...elements);
    expect(server().requests.map((request) => request.address)).to.eql([address]);
  });

  it('is requested without cookies for other origins, and without the page’s address', async () => {
    mount(await newPlace(), { feed: server().newAddress() });
    await requested(1);
    const { credentials, referrerPolicy, headers } = server().requests[0]!.options;
    expect(credentials).to.equal(undefined, 'the default, as a preload has it');
    expect(referrerPolicy).to.equal('no-referrer');
    // With a header of our own, browsers would first ask the publisher's server for permission.
    expect(headers).to.equal(undefined);
  });
});

describe('a feed that was down', () => {
  it('is requested again by the next element: no failure is kept, and none in the browser’s caches', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const first = mount(place, { feed });
    await requested(1);
    server().requests[0]!.fail();
    await failureOf(first);

    const second = mount(place, { feed });
    await requested(2);
    expect(server().requests.map(({ options }) => options.cache)).to.eql([undefined, 'reload']);
    server().requests[1]!.answer(reports);
    await shown(second);
  });

  it('is requested again by an element that changes back to it', async () => {
    const feed = server().newAddress();
    const element = mount(await newPlace(), { feed });
    await requested(1);
    server().requests[0]!.answer('', { status: 502 });
    await failureOf(element);
    element.feed = server().serve(newer);
    await shown(element);
    element.feed = feed;
    await requested(3);
    server().requests[2]!.answer(older);
    await titled(element, 'The older report');
  });
});

describe('an element whose feed is changed', () => {
  it('aborts the old request', async () => {
    const element = mount(await newPlace(), { feed: server().newAddress() });
    await requested(1);
    element.feed = server().newAddress();
    await requested(2);
    expect(server().requests.map(({ isAborted }) => isAborted)).to.eql([true, false]);
  });

  it('shows the newest feed, even if the old request is answered later', async () => {
    const place = await newPlace();
    const [oldFeed, newFeed] = [server().newAddress(), server().newAddress()];
    const element = mount(place, { feed: oldFeed });
    const other = mount(place, { feed: oldFeed });
    await requested(1);
    element.feed = newFeed;
    await requested(2);
    server().requests[1]!.answer(newer);
    await shown(element);
    server().requests[0]!.answer(older);
    await shown(other);
    expect(words(part(other, 'title'))).to.equal('The older report');
    expect(words(part(element, 'title'))).to.equal('The newer report');
  });

  it('shows the newest feed, even if the old request is answered first', async () => {
    const place = await newPlace();
    const oldFeed = server().newAddress();
    const element = mount(place, { feed: oldFeed });
    const other = mount(place, { feed: oldFeed });
    await requested(1);
    element.feed = server().newAddress();
    await requested(2);
    server().requests[0]!.answer(older);
    await shown(other);
    expect(parts(element, 'title')).to.be.empty;
    server().requests[1]!.answer(newer);
    await shown(element);
    expect(words(part(element, 'title'))).to.equal('The newer report');
  });

  it('reports nothing about the aborted request', async () => {
    const events: string[] = [];
    const element = mount(await newPlace(), { feed: server().newAddress() });
    element.addEventListener('feed-error', ({ code }) => events.push(code));
    await requested(1);
    element.feed = server().serve(newer);
    await shown(element);
    expect(events).to.eql([]);
  });

  it('can change back to the first feed before either feed has arrived', async () => {
    const [feed, another] = [server().newAddress(), server().newAddress()];
    const element = mount(await newPlace(), { feed });
    await requested(1);
    element.feed = another;
    await requested(2);
    element.feed = feed;
    await requested(3);
    server().requests[2]!.answer(older);
    await shown(element);
    expect(words(part(element, 'title'))).to.equal('The older report');
  });
});

describe('an element that is removed from the page', () => {
  it('aborts its request', async () => {
    const element = mount(await newPlace(), { feed: server().newAddress() });
    await requested(1);
    element.remove();
    await waitUntil(() => server().requests[0]!.isAborted, 'the request went on');
  });

  it('leaves the request to the other elements that wait for it', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const [leaving, staying] = [mount(place, { feed }), mount(place, { feed })];
    await requested(1);
    leaving.remove();
    await leaving.updateComplete;
    server().requests[0]!.answer(reports);
    await shown(staying);
    expect(server().count(feed)).to.equal(1);
  });

  it('requests nothing if it never was in the page', async () => {
    const element = document.createElement('publication-card');
    element.feed = server().newAddress();
    const other = mount(await newPlace(), { feed: server().serve(reports) });
    await shown(other);
    expect(server().requests.map(({ address }) => address)).to.eql([other.feed]);
  });
});
