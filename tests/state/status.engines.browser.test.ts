import { expect } from '@open-wc/testing';
import { emptyFeed, feedOf, reports } from '../../stories/feeds.js';
import type { FeedStatus } from '../../src/index.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { parts, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();
useConsole();

const STATUSES = ['idle', 'loading', 'ready', 'empty', 'failed'] as const;

/** The custom states of an element, where the browser has them. */
function statesOf(element: Element): readonly string[] | undefined {
  if (!CSS.supports('selector(:state(ready))')) return undefined;
  return STATUSES.filter((status) => element.matches(`:state(${status})`));
}

function expectStatus(element: Element & { readonly status: FeedStatus }, status: FeedStatus) {
  expect(element.status).to.equal(status);
  expect(statesOf(element) ?? [status]).to.eql([status]);
}

/** The first report of the feed, which all three elements can show. */
const first = reports.items[0]!.id;

const requested = (feed: string, count = 1): Promise<void> =>
  waitUntil(() => server().count(feed) === count, `not requested ${String(count)} times`);

for (const tag of TAGS) {
  describe(`the status of a <${tag}>`, () => {
    it('is idle until somebody asks for the feed', async () => {
      const element = mount(
        await newPlace(),
        { feed: server().newAddress(), loading: 'click' },
        tag,
      );
      expect(element.status).to.equal('idle');
      await element.updateComplete;
      expectStatus(element, 'idle');
      expect(element.currentPublication).to.equal(undefined);
    });

    it('is loading while the feed is on its way, and then ready', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      await requested(feed);
      await element.updateComplete;
      expectStatus(element, 'loading');
      server().requests[0]!.answer(reports);
      await shown(element);
      expectStatus(element, 'ready');
      expect(element.currentPublication?.id).to.equal(first);
    });

    it('is empty if the feed is', async () => {
      const element = mount(await newPlace(), { feed: server().serve(emptyFeed) }, tag);
      expect(await element.whenSettled()).to.equal('empty');
      expectStatus(element, 'empty');
      expect(element.currentPublication).to.equal(undefined);
    });

    it('is failed if the feed is down', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      await requested(feed);
      server().requests[0]!.fail();
      await failureOf(element);
      expectStatus(element, 'failed');
    });

    it('is failed if the feed does not hold the publication, and ready when it does', async () => {
      const element = mount(await newPlace(), { publication: 'gone' }, tag);
      element.data = reports;
      expect(await element.whenSettled()).to.equal('failed');
      expect(element.currentPublication).to.equal(undefined);
      element.publication = first;
      expect(await element.whenSettled()).to.equal('ready');
      expect(element.currentPublication?.id).to.equal(first);
    });

    it('is known when the events come', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      const seen: string[] = [];
      for (const type of ['feed-load', 'feed-error'] as const) {
        element.addEventListener(type, () => seen.push(element.status));
      }
      await requested(feed);
      server().requests[0]!.answer(reports);
      await shown(element);
      expect(seen).to.eql(['ready']);
    });
  });

  describe(`load() of a <${tag}>`, () => {
    for (const loading of ['click', 'lazy'] as const) {
      it(`loads the feed of an element with loading="${loading}"`, async () => {
        const place = await newPlace();
        const far = document.createElement('div');
        far.style.height = '9000px';
        place.append(far);
        const element = mount(place, { feed: server().serve(reports), loading }, tag);
        await element.updateComplete;
        expect(await element.load()).to.equal('ready');
        expect(showsOwnContent(element)).to.be.false;
        expect(parts(element, 'load')).to.be.empty;
      });
    }

    it('loads a feed that the page has set just before', async () => {
      const element = mount(await newPlace(), { loading: 'click' }, tag);
      element.feed = server().serve(reports);
      expect(await element.load()).to.equal('ready');
    });

    it('counts for the feed that the element has, and not for another', async () => {
      const element = mount(
        await newPlace(),
        { feed: server().serve(reports), loading: 'click' },
        tag,
      );
      await element.load();
      const next = server().serve(reports);
      element.feed = next;
      await waitUntil(() => parts(element, 'load').length);
      expectStatus(element, 'idle');
      expect(server().count(next)).to.equal(0);
    });

    it('tries again after a failure, and resolves each time with what became of it', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      await requested(feed);
      server().requests[0]!.fail();
      await failureOf(element);
      const second = element.load();
      await requested(feed, 2);
      server().requests[1]!.fail();
      expect(await second).to.equal('failed');
      const third = element.load();
      await requested(feed, 3);
      server().requests[2]!.answer(reports);
      expect(await third).to.equal('ready');
    });

    it('requests nothing while the feed is on its way, nor when it is shown', async () => {
      const feed = server().newAddress();
      const element = mount(await newPlace(), { feed }, tag);
      await requested(feed);
      const both = Promise.all([element.load(), element.load()]);
      server().requests[0]!.answer(reports);
      expect(await both).to.eql(['ready', 'ready']);
      expect(await element.load()).to.equal('ready');
      expect(server().count(feed)).to.equal(1);
      expect(showsOwnContent(element)).to.be.false;
    });

    it('waits until the element is in the page', async () => {
      const element = document.createElement(tag);
      element.feed = server().serve(reports);
      element.loading = 'click';
      const loaded = element.load();
      (await newPlace()).append(element);
      expect(await loaded).to.equal('ready');
    });
  });

  describe(`whenSettled() of a <${tag}>`, () => {
    it('resolves for those who come late', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      expect(await element.whenSettled()).to.equal('ready');
    });

    it('waits for the next feed after the page has changed it', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      const feed = server().newAddress();
      element.feed = feed;
      const settled = element.whenSettled();
      await requested(feed);
      server().requests.at(-1)!.answer(emptyFeed);
      expect(await settled).to.equal('empty');
    });

    it('waits for the words in which the feed is shown', async () => {
      const feed = server().serve(reports);
      const element = mount(await newPlace(), { feed, lang: 'vi' }, tag);
      expect(await element.whenSettled()).to.equal('ready');
      expect(showsOwnContent(element)).to.be.false;
    });
  });

  describe(`a <${tag}> in a browser without custom states`, () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
    afterEach(() => {
      Object.defineProperty(HTMLElement.prototype, 'attachInternals', own);
    });
    const fails = (): never => {
      throw new SyntaxError('The value is no custom state.');
    };
    const LACKS: Record<string, unknown> = {
      'no internals': undefined,
      'internals without states': () => ({}),
      'states with dashes only': () => ({ states: { add: fails, clear: () => undefined } }),
      'internals that somebody else has': fails,
    };
    for (const [lack, replacement] of Object.entries(LACKS)) {
      it(`shows its feed, and has its status: ${lack}`, async () => {
        Object.assign(HTMLElement.prototype, { attachInternals: replacement });
        const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
        await shown(element);
        expect(element.status).to.equal('ready');
        expect(await element.whenSettled()).to.equal('ready');
      });
    }
  });
}

it('a list without related reports is empty, and so is a download without files', async () => {
  const place = await newPlace();
  for (const tag of ['related-resources', 'report-download'] as const) {
    const element = mount(place, {}, tag);
    element.data = feedOf({ title: 'The only report' });
    expect(await element.whenSettled(), tag).to.equal('empty');
    expect(showsOwnContent(element)).to.be.true;
  }
});
