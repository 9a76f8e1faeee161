import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { mount, newPlace, shown, TAGS } from './mount.js';
import { observed } from './observed.js';

const server = useFeedServer();

/** Mounts a lazy element at a distance below the bottom of the window, in CSS pixels. */
async function mountBelow(pixels: number, tag?: (typeof TAGS)[number]) {
  const place = await newPlace();
  place.style.cssText = `position: absolute; top: calc(100vh + ${String(pixels)}px); height: 100vh`;
  return mount(place, { feed: server().serve(reports), loading: 'lazy' }, tag);
}

for (const tag of TAGS) {
  it(`a lazy <${tag}> loads before the reader arrives: 250 pixels below the window`, async () => {
    const element = await mountBelow(250, tag);
    await shown(element);
    expect(scrollY).to.equal(0);
    expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
  });
}

it('a lazy card requests nothing 350 pixels below the window', async () => {
  const card = await mountBelow(350);
  await card.updateComplete;
  await observed(card);
  await card.updateComplete;
  expect(server().requests.map(({ address }) => address)).to.eql([]);
});
