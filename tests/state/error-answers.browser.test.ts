import { expect } from '@open-wc/testing';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace } from './mount.js';

const server = useFeedServer();
useConsole();

for (const status of [404, 500]) {
  it(`an answer with the status ${String(status)} stops loading: its text is not read`, async () => {
    const element = mount(await newPlace(), { feed: server().newAddress() });
    await waitUntil(() => server().requests.length === 1);
    const [request] = server().requests;
    request!.answer('A long page that says what went wrong', { status });
    expect((await failureOf(element)).code).to.equal('feed-status');
    expect(request!.isAborted).to.be.true;
    expect(showsOwnContent(element)).to.be.true;
  });
}
