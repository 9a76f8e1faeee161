import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown } from './mount.js';

const server = useFeedServer();
const consoleLines = useConsole();

describe('an element whose feed was lost', () => {
  it('shows the feed as soon as a later element loads it', async () => {
    const place = await newPlace();
    const feed = server().newAddress();
    const first = mount(place, { feed });
    await waitUntil(() => server().count(feed) === 1);
    server().requests[0]!.answer({}, { status: 503 });
    await failureOf(first);
    await waitUntil(() => consoleLines().length);

    const later = mount(place, { feed });
    await waitUntil(() => server().count(feed) === 2);
    server().requests[1]!.answer(reports);
    await shown(first, later);
    expect(server().count(feed)).to.equal(2);
  });
});
