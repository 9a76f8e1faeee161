import { expect } from '@open-wc/testing';
import { feedOf } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { parts, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace } from './mount.js';

const server = useFeedServer();

/** The number of feeds that a page keeps, as docs/architecture.md says. */
const KEPT = 20;

/** Shows a number of feeds in one card, one after the other. */
async function showFeeds(count: number) {
  const feeds = Array.from({ length: count }, (_, index) => {
    const title = `Report ${String(index + 1)}`;
    return { title, address: server().serve(feedOf({ title })) };
  });
  const card = mount(await newPlace(), {});
  const show = async ({ title, address }: (typeof feeds)[number]): Promise<void> => {
    card.feed = address;
    await waitUntil(() => words(parts(card, 'title')[0]) === title, `${title} never came`);
  };
  for (const feed of feeds) await show(feed);
  return { feeds, show };
}

describe('a page that shows one feed after another', () => {
  it('requests none of twenty feeds a second time', async () => {
    const { feeds, show } = await showFeeds(KEPT);
    for (const feed of feeds) await show(feed);
    expect(feeds.map(({ address }) => server().count(address))).to.eql(feeds.map(() => 1));
  });

  it('requests the first of 21 feeds again, because it does not keep them all', async () => {
    const { feeds, show } = await showFeeds(KEPT + 1);
    const [first, ...others] = feeds;
    // The newest feed is first: no other feed is requested, so none takes a place.
    for (const feed of others.toReversed()) await show(feed);
    expect(others.map(({ address }) => server().count(address))).to.eql(others.map(() => 1));
    await show(first!);
    expect(server().count(first!.address)).to.equal(2);
  });
});
