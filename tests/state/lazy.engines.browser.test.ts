import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown, TAGS } from './mount.js';
import { observed } from './observed.js';

const server = useFeedServer();

/** Makes a place three screens below the reader. */
async function farPlace(): Promise<HTMLElement> {
  const place = await newPlace();
  place.style.marginBlockStart = '300vh';
  return place;
}

afterEach(() => scrollTo(0, 0));

for (const tag of TAGS) {
  describe(`a <${tag} loading="lazy">`, () => {
    it('requests nothing while it is far below, and keeps the author’s link', async () => {
      const feed = server().serve(reports);
      const element = mount(await farPlace(), { feed, loading: 'lazy' }, tag);
      await element.updateComplete;
      await observed(element);
      await element.updateComplete;
      expect(server().requests).to.be.empty;
      expect(showsOwnContent(element)).to.be.true;
    });

    it('requests the feed when the reader comes near', async () => {
      const feed = server().serve(reports);
      const element = mount(await farPlace(), { feed, loading: 'lazy' }, tag);
      await element.updateComplete;
      await observed(element);
      element.scrollIntoView();
      await shown(element);
      expect(server().count(feed)).to.equal(1);
    });

    it('requests the feed at once if the reader is near already', async () => {
      const element = mount(
        await newPlace(),
        { feed: server().serve(reports), loading: 'lazy' },
        tag,
      );
      await shown(element);
    });
  });
}

describe('a lazy card', () => {
  it('still waits after a move, and loads when the reader comes near', async () => {
    const feed = server().serve(reports);
    const [from, to] = [await farPlace(), await farPlace()];
    const card = mount(from, { feed, loading: 'lazy' });
    await card.updateComplete;
    to.append(card);
    await card.updateComplete;
    await observed(card);
    expect(server().requests).to.be.empty;
    card.scrollIntoView();
    await shown(card);
  });

  it('requests nothing after it has left the page', async () => {
    const card = mount(await farPlace(), { feed: server().newAddress(), loading: 'lazy' });
    await card.updateComplete;
    card.remove();
    scrollTo(0, document.documentElement.scrollHeight);
    await observed(document.body);
    await card.updateComplete;
    expect(server().requests).to.be.empty;
  });

  it('loads at once when the page makes it eager', async () => {
    const card = mount(await farPlace(), { feed: server().newAddress(), loading: 'lazy' });
    await card.updateComplete;
    card.loading = 'eager';
    await waitUntil(() => server().requests.length === 1);
  });

  it('shows given data without waiting', async () => {
    const card = mount(await farPlace(), { loading: 'lazy' });
    card.data = reports;
    await shown(card);
    expect(server().requests).to.be.empty;
  });
});
