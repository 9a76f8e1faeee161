import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { loadRichTextParser } from '../../src/feed/rich-text-reader.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { useRenderCounts } from './count-renders.js';
import { failureOf, mount, newPlace, shown, TAGS, type Tag } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();
useConsole();
const renders = useRenderCounts();

// The first element of a page renders once more if the parser of long texts comes after its feed.
before(loadRichTextParser);

const page = document.documentElement;
const language = page.lang;
afterEach(() => {
  page.lang = language;
});

/** Languages whose words no other test here loads. */
const FRESH: Readonly<Record<Tag, string>> = {
  'publication-card': 'vi',
  'related-resources': 'lo',
  'report-download': 'km',
};

for (const tag of TAGS) {
  /** Makes an element that shows a feed. Its renders until then are not counted. */
  const shownElement = async () => {
    const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
    await shown(element);
    await renders(element);
    return element;
  };

  describe(`how often a <${tag}> renders before it shows`, () => {
    it('a feed that it requests: once for the author’s content, and once for the feed', async () => {
      const element = mount(await newPlace(), { feed: server().serve(reports) }, tag);
      await shown(element);
      expect(await renders(element)).to.equal(2);
    });

    it('a slow feed: no more often', async () => {
      const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      expect(await renders(element)).to.equal(1);
      server().requests[0]!.answer(reports);
      await shown(element);
      expect(await renders(element)).to.equal(1);
    });

    it('a feed that another element has loaded: equally often', async () => {
      const first = await shownElement();
      const element = mount(first.parentElement!, { feed: first.feed }, tag);
      await shown(element);
      expect(await renders(element)).to.equal(2);
      expect(await renders(first), 'the one that has it').to.equal(0);
    });

    it('a feed whose address is set later', async () => {
      const element = mount(await newPlace(), {}, tag);
      expect(await renders(element)).to.equal(1);
      element.feed = server().serve(reports);
      await shown(element);
      expect(await renders(element)).to.equal(2);
    });

    for (const [way, give] of Object.entries({
      'as a property': (element: HTMLElement) => Object.assign(element, { data: reports }),
      'as a child script': (element: HTMLElement) => {
        const script = document.createElement('script');
        script.type = 'application/feed+json';
        script.textContent = JSON.stringify(reports);
        element.append(script);
      },
    })) {
      it(`a feed that the page gives, ${way}`, async () => {
        const element = document.createElement(tag);
        give(element);
        (await newPlace()).append(element);
        await shown(element);
        expect(await renders(element)).to.equal(1);
      });
    }

    it('a feed with a button to load it', async () => {
      const feed = server().serve(reports);
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      expect(await renders(element)).to.equal(1);
      part(element, 'load').click();
      await shown(element);
      expect(await renders(element)).to.equal(2);
    });

    it('a feed that it requests only when the reader comes near', async () => {
      const place = await newPlace();
      place.style.paddingBlock = '9000px';
      const feed = server().serve(reports);
      const element = mount(place, { feed, loading: 'lazy' }, tag);
      expect(await renders(element)).to.equal(1);
      element.scrollIntoView();
      await shown(element);
      expect(await renders(element)).to.equal(2);
    });

    it('a feed in a language whose words must be loaded: once more at most', async () => {
      const attributes = { feed: server().serve(reports), lang: FRESH[tag] };
      const element = mount(await newPlace(), attributes, tag);
      await shown(element);
      expect(await renders(element)).to.be.within(2, 3);
    });

    it('that it cannot load its feed', async () => {
      const element = mount(await newPlace(), { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      server().requests[0]!.answer({}, { status: 404 });
      await failureOf(element);
      expect(await renders(element)).to.equal(2);
    });

    it('a feed in a page with a hundred elements: as often as alone, with one request', async () => {
      const place = await newPlace();
      const feed = server().serve(reports);
      const elements = Array.from({ length: 100 }, () => mount(place, { feed }, tag));
      await shown(...elements);
      expect(new Set(await Promise.all(elements.map(renders)))).to.eql(new Set([2]));
      expect(server().count(feed)).to.equal(1);
    });
  });

  /** The changes of an element that shows a feed, each with the number of renders. */
  const CHANGES: Record<string, [times: number, change: (element: HTMLElement) => unknown]> = {
    'an attribute changes': [1, (it) => it.setAttribute('heading-level', '2')],
    'two attributes change at once': [
      1,
      (it) => {
        it.setAttribute('heading-level', '2');
        it.setAttribute('publication', '');
      },
    ],
    'an attribute is set to the value that it has': [
      0,
      (it) => it.setAttribute('feed', it.getAttribute('feed')!),
    ],
    'an attribute is set that is not ours': [0, (it) => (it.className = 'wide')],
    'a property is set to the value that it has': [
      0,
      (it) => Object.assign(it, { feed: it.getAttribute('feed') }),
    ],
    'the page’s language changes': [1, () => (page.lang = 'en-GB')],
    'the author’s content gets text, a link and a line break': [
      1,
      (it) => it.append('Text', document.createElement('a'), document.createElement('br')),
    ],
    'the author’s link leads elsewhere': [
      0,
      (it) => it.querySelector('a')!.setAttribute('href', '/elsewhere'),
    ],
    'the page moves it': [1, async (it) => (await newPlace()).append(it)],
    'it turns to another feed': [
      2,
      (it) => it.setAttribute('feed', server().serve({ ...reports, title: 'Others' })),
    ],
    'it leaves the page': [0, (it) => it.remove()],
  };

  describe(`how often a <${tag}> with content renders again`, () => {
    for (const [what, [times, change]] of Object.entries(CHANGES)) {
      it(`when ${what}`, async () => {
        const element = await shownElement();
        await change(element);
        expect(await renders(element)).to.equal(times);
      });
    }
  });
}
