import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emptyFeed, reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { parts, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();
const consoleLines = useConsole();

for (const tag of TAGS) {
  describe(`the author’s link in <${tag}>`, () => {
    /** Whether the link is shown, and nothing from a feed. */
    const isAlone = (element: HTMLElement): boolean =>
      showsOwnContent(element) && !element.shadowRoot!.querySelector('[part], a, svg, img');

    it('stays while the feed loads, and disappears when the feed has arrived', async () => {
      const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      expect(isAlone(element)).to.be.true;
      server().requests[0]!.answer(reports);
      await shown(element);
    });

    it('stays if the feed is down', async () => {
      const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      server().requests[0]!.fail();
      const { code } = await failureOf(element);
      expect(code).to.equal('feed-unreachable');
      expect(isAlone(element)).to.be.true;
    });

    const ANSWERS = {
      'feed-not-json': '<!doctype html><title>Our feed has moved</title>',
      'feed-not-json-feed': '{"error": "no such feed"}',
    };
    for (const [code, text] of Object.entries(ANSWERS)) {
      it(`stays if the answer is not a feed (${code})`, async () => {
        const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
        await waitUntil(() => server().requests.length === 1);
        server().requests[0]!.answerText(text);
        expect((await failureOf(element)).code).to.equal(code);
        expect(isAlone(element)).to.be.true;
      });
    }

    it('stays if the server answers with an error, whatever the answer holds', async () => {
      const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      server().requests[0]!.answer(reports, { status: 500 });
      expect((await failureOf(element)).code).to.equal('feed-status');
      expect(isAlone(element)).to.be.true;
    });

    it('stays if the feed is empty, which is not an error', async () => {
      const element = mount(await newPlace(), { feed: server().serve(emptyFeed) }, tag);
      await oneEvent(element, 'feed-load');
      expect(isAlone(element)).to.be.true;
    });

    it('stays if the feed does not hold the publication', async () => {
      const feed = server().serve(reports);
      const element = mount(await newPlace(), { feed, publication: 'withdrawn' }, tag);
      const { code, address, detail } = await failureOf(element);
      expect({ code, address, detail }).to.eql({
        code: 'publication-not-found',
        address: feed,
        detail: 'withdrawn',
      });
      expect(isAlone(element)).to.be.true;
    });

    it('stays if the page names no feed', async () => {
      const element = mount(await newPlace(), {}, tag);
      expect((await failureOf(element)).code).to.equal('feed-missing');
      expect(server().requests).to.be.empty;
      expect(isAlone(element)).to.be.true;
    });

    it('stays, without a feed-error, while a framework takes its time to name the feed', async () => {
      const element = mount(await newPlace(), {}, tag);
      const failed: Event[] = [];
      element.addEventListener('feed-error', (event) => failed.push(event));
      await nextFrame();
      const loaded = oneEvent(element, 'feed-load');
      element.data = { version: 'https://jsonfeed.org/version/1.1', title: 'Reports', items: [] };
      await loaded;
      expect(failed).to.be.empty;
    });

    it('stays if the address is not valid', async () => {
      const element = mount(await newPlace(), { feed: 'https://' }, tag);
      expect((await failureOf(element)).code).to.equal('feed-address-invalid');
      expect(server().requests).to.be.empty;
      expect(isAlone(element)).to.be.true;
    });

    it('returns if a feed that was shown is followed by a feed that is down', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      element.feed = server().newAddress();
      await waitUntil(() => server().requests.length === 2);
      server().requests[1]!.fail();
      await failureOf(element);
      expect(isAlone(element)).to.be.true;
    });
  });
}

describe('the console of a page whose feed is down', () => {
  it('gets one line, however many elements show the feed', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const elements = TAGS.map((tag) => mount(place, { feed }, tag));
    const failed = Promise.all(elements.map((element) => failureOf(element)));
    await waitUntil(() => server().requests.length === 1);
    server().requests[0]!.fail();
    await failed;
    const lines = (): string[] => consoleLines().filter((line) => line.includes(feed));
    await waitUntil(() => lines().length);
    // The sentences come in a module that each element requests. Wait until all elements have it.
    await import('../../src/elements/shared/report-failure.js');
    expect(lines()).to.have.length(1);
    expect(lines()[0]).to.match(/^publication-widgets: feed-unreachable .+\./);
    expect(lines()[0]).to.include('docs/problems.md#feed-unreachable');
  });

  it('gets no line if the feed loads', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    await shown(...TAGS.map((tag) => mount(place, { feed }, tag)));
    expect(consoleLines().filter((line) => line.includes(feed))).to.eql([]);
  });

  it('gets a line for each publication that is missing', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    const elements = ['a', 'b', 'a'].map((publication) => mount(place, { feed, publication }));
    await Promise.all(elements.map((element) => failureOf(element)));
    const lines = (): string[] => consoleLines().filter((line) => line.includes(feed));
    await waitUntil(() => lines().length === 2);
    for (const line of lines()) expect(line).to.include('publication-not-found');
  });
});

describe('a publication that the page changes to', () => {
  it('is shown from the same feed, without another request', async () => {
    const feed = server().serve(reports);
    const element = mount(await newPlace(), { feed });
    await shown(element);
    element.publication = 'transforming-finance-roadmap';
    await element.updateComplete;
    expect(parts(element, 'title')[0]!.textContent).to.contain('Human Rights Roadmap');
    expect(server().count(feed)).to.equal(1);
  });
});
