import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { feedStore } from '../../src/state/feed-store.js';
import { useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown } from './mount.js';

const server = useFeedServer();

describe('a cleared store of feeds', () => {
  it('requests a feed again that it had before', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    await shown(mount(place, { feed }));
    feedStore.clear();
    await shown(mount(place, { feed }));
    expect(server().count(feed)).to.equal(2);
  });

  it('ends the requests that are under way', async () => {
    mount(await newPlace(), { feed: server().newAddress() });
    await waitUntil(() => server().requests.length === 1);
    feedStore.clear();
    expect(server().requests[0]!.isAborted).to.be.true;
  });
});
