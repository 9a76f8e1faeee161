import { expect, oneEvent } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { FeedStore } from '../../src/state/feed-store.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { parts, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();
const consoleLines = useConsole();

/** What the tests broke. Each function repairs it. */
const repairs: (() => void)[] = [];

/** Lets a member of an object throw until the test ends, or until the returned function is called. */
function breakMember(owner: object, name: string, words = `${name} is broken`): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const broken = (): never => {
    throw new Error(words);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: broken });
  const repair = (): void => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
  repairs.push(repair);
  return repair;
}

/** The errors and rejections that reached the page. */
function hearErrors(): readonly string[] {
  const heard: string[] = [];
  const hear = (event: Event): void => {
    event.preventDefault();
    heard.push(event.type);
  };
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, hear);
    repairs.push(() => removeEventListener(type, hear));
  }
  return heard;
}

afterEach(() => {
  for (const repair of repairs.splice(0)) repair();
});

for (const tag of TAGS) {
  describe(`<${tag}> that fails`, () => {
    it('keeps the author’s link if it cannot have a shadow root', async () => {
      const place = await newPlace();
      const errors = hearErrors();
      breakMember(Element.prototype, 'attachShadow');
      const failed: string[] = [];
      place.addEventListener('feed-error', ({ code }) => failed.push(code));
      const element = mount(place, { feed: server().serve(reports) }, tag);
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(failed).to.eql(['element-failed']);
      expect(await element.whenSettled()).to.equal('failed');
      expect(errors).to.eql([]);
    });

    it('has its shadow root and its feed as soon as it can have them', async () => {
      const place = await newPlace();
      const repair = breakMember(Element.prototype, 'attachShadow');
      const element = document.createElement(tag);
      element.feed = server().serve(reports);
      const settled = element.whenSettled();
      place.append(element);
      expect(await settled).to.equal('failed');
      repair();
      expect(await element.load()).to.equal('ready');
      await shown(element);
    });

    it('keeps the author’s link if it cannot have its styles', async () => {
      const place = await newPlace();
      breakMember(ShadowRoot.prototype, 'adoptedStyleSheets');
      const element = mount(place, { feed: server().serve(reports) }, tag);
      expect(showsOwnContent(element)).to.be.true;
    });

    it('says so once, with the error, and shows the author’s link', async () => {
      const place = await newPlace();
      const errors = hearErrors();
      breakMember(customElements.get(tag)!.prototype as object, 'renderReady', `${tag} is broken`);
      const element = mount(place, { feed: server().serve(reports) }, tag);
      const { code, detail } = await failureOf(element);
      expect(code).to.equal('element-failed');
      expect(detail).to.equal(`Error: ${tag} is broken`);
      expect(showsOwnContent(element)).to.be.true;
      expect(element.status).to.equal('failed');
      expect(await element.whenSettled()).to.equal('failed');
      expect(element.currentPublication).to.equal(undefined);
      // The line of an earlier test may come late.
      const lines = () => consoleLines().filter((line) => line.includes(`Error: ${tag} is broken`));
      await waitUntil(() => lines().length > 0);
      expect(lines()).to.have.length(1);
      expect(lines()[0]).to.include('element-failed');
      expect(errors).to.eql([]);
    });

    it('keeps what it shows, and goes on when the cause is gone', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      const before = element.shadowRoot!.querySelector('.frame')!.innerHTML;
      const repair = breakMember(element, 'renderReady');
      element.layout = 'compact';
      await failureOf(element);
      expect(element.status).to.equal('failed');
      expect(element.shadowRoot!.querySelector('.frame')!.innerHTML).to.equal(before);
      expect(showsOwnContent(element)).to.be.false;
      repair();
      element.requestUpdate();
      await oneEvent(element, 'feed-load');
      expect(element.status).to.equal('ready');
      expect(showsOwnContent(element)).to.be.false;
      expect(element.shadowRoot!.querySelector('.frame')!.innerHTML).not.to.equal(before);
    });

    it('shows the author’s link if it breaks off while it fills the page', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      await waitUntil(() => server().requests.length === 1);
      const repair = breakMember(Document.prototype, 'importNode');
      server().requests[0]!.answer(reports);
      await failureOf(element);
      repair();
      expect(showsOwnContent(element)).to.be.true;
      expect(parts(element, 'title')).to.eql([]);
      element.requestUpdate();
      await shown(element);
    });
  });
}

describe('an element that fails', () => {
  it('lets nobody wait for ever', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const element = mount(place, { feed });
    const early = element.whenSettled();
    await waitUntil(() => server().requests.length === 1);
    const repair = breakMember(element, 'renderReady');
    server().requests[0]!.answer(reports);
    expect(await early).to.equal('failed');
    const late = element.load();
    expect(await late).to.equal('failed');
    repair();
    expect(await element.load()).to.equal('ready');
    expect(element.currentPublication?.id).to.equal(reports.items[0]!.id);
  });

  it('says so to those that wait for a feed that the page does not let it read', async () => {
    const place = await newPlace();
    const errors = hearErrors();
    const feed = server().newAddress();
    const element = mount(place, { feed });
    await waitUntil(() => server().requests.length === 1);
    const repair = breakMember(performance, 'now');
    server().requests[0]!.answer(reports);
    expect(await element.whenSettled()).to.equal('failed');
    repair();
    const again = element.load();
    await waitUntil(() => server().requests.length === 2);
    server().requests[1]!.answer(reports);
    expect(await again).to.equal('ready');
    expect(errors).to.eql([]);
  });

  it('stops no other, also where they take turns', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = Array.from({ length: 30 }, () => mount(place, { feed }));
    await waitUntil(() => server().requests.length === 1);
    const failing = elements.filter((_, index) => index % 3 === 0);
    for (const element of failing) breakMember(element, 'renderReady');
    server().requests[0]!.answer(reports);
    await shown(...elements.filter((element) => !failing.includes(element)));
    expect(failing.every(showsOwnContent)).to.be.true;
  });

  it('updates at once where the page has no clock', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = [mount(place, { feed }), mount(place, { feed })];
    await waitUntil(() => server().requests.length === 1);
    const errors = hearErrors();
    const repair = breakMember(performance, 'now');
    for (const element of elements) element.data = reports;
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    repair();
    await shown(...elements);
    expect(errors).to.eql([]);
  });

  it('lets the reader follow a link whose event cannot be made', async () => {
    const element = mount(await newPlace(), { feed: server().serve(reports) }, 'report-download');
    await shown(element);
    const errors = hearErrors();
    breakMember(element, 'dispatchEvent');
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="download"]')!;
    const prevented: boolean[] = [];
    element.shadowRoot!.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    link.click();
    expect(prevented).to.eql([false]);
    expect(errors).to.eql([]);
  });
});

describe('a feed store', () => {
  it('calls every subscriber, although one throws', async () => {
    const store = new FeedStore();
    const address = server().newAddress();
    const called: string[] = [];
    const leave = store.subscribe(address, () => {
      called.push('first');
      throw new Error('The first fails');
    });
    store.subscribe(address, () => called.push('second'));
    const { signal } = new AbortController();
    const lost = store.load(address, 1000, signal);
    await waitUntil(() => server().requests.length === 1);
    server().requests[0]!.fail();
    await lost;
    // A subscriber waits, so another request that brings the feed tells all.
    await import('../../src/state/retry-plan.js');
    await new Promise((resolve) => setTimeout(resolve));
    const found = store.load(address, 1000, signal);
    await waitUntil(() => server().requests.length === 2);
    server().requests[1]!.answer(reports);
    await found;
    expect(called).to.eql(['first', 'second']);
    leave();
  });
});
