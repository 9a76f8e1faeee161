import { expect } from '@open-wc/testing';
import { useFeedServer } from '../elements/feed-server.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace } from './mount.js';

const server = useFeedServer();

describe('the first formatter of a page, which takes long to make on slow phones', () => {
  const { NumberFormat } = Intl;
  afterEach(() => Object.assign(Intl, { NumberFormat }));

  it('is made while the feed is on its way', async () => {
    let made = 0;
    Object.assign(Intl, {
      NumberFormat: new Proxy(NumberFormat, {
        construct: (target, given: ConstructorParameters<typeof NumberFormat>) => {
          made++;
          return new target(...given);
        },
      }),
    });
    mount(await newPlace(), { feed: server().newAddress() });
    await waitUntil(() => server().requests.length === 1);
    await waitUntil(() => made, 'no formatter was made');
    expect(server().requests[0]!.isAborted).to.be.false;
  });
});
