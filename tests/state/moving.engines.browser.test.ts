import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { part, parts, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();

for (const tag of TAGS) {
  describe(`a <${tag}> that the page moves`, () => {
    it('continues to load, with the same request', async () => {
      const [from, to] = [await newPlace(), await newPlace()];
      const element = mount(from, { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      to.append(element);
      await element.updateComplete;
      server().requests[0]!.answer(reports);
      await shown(element);
      expect(server().requests.map(({ isAborted }) => isAborted)).to.eql([false]);
    });

    it('still shows the same content, without another request', async () => {
      const [from, to] = [await newPlace(), await newPlace()];
      const element = mount(from, { feed: server().serve(reports) }, tag);
      await shown(element);
      const titles = parts(element, 'title');
      to.append(element);
      await element.updateComplete;
      expect(parts(element, 'title')).to.eql(titles);
      expect(server().requests).to.have.length(1);
    });

    it('works again after a time outside the page', async () => {
      const place = await newPlace();
      const element = mount(place, { feed: server().newAddress() }, tag);
      await waitUntil(() => server().requests.length === 1);
      element.remove();
      await waitUntil(() => server().requests[0]!.isAborted);
      place.append(element);
      await waitUntil(() => server().requests.length === 2);
      server().requests[1]!.answer(reports);
      await shown(element);
    });

    it('still follows its attributes afterwards', async () => {
      const [from, to] = [await newPlace(), await newPlace()];
      const element = mount(from, { feed: server().serve(reports) }, tag);
      await shown(element);
      to.append(element);
      element.setAttribute('feed', server().newAddress());
      await waitUntil(() => server().requests.length === 2);
    });
  });
}

describe('a disclosure that a reader has opened', () => {
  it('is still open after the page moves the element', async () => {
    const [from, to] = [await newPlace(), await newPlace()];
    const card = mount(from, { feed: server().serve(reports) });
    await shown(card);
    part(card, 'summary-toggle').click();
    part(card, 'files-toggle').click();
    to.append(card);
    await card.updateComplete;
    expect((part(card, 'summary') as HTMLDetailsElement).open).to.be.true;
    expect((part(card, 'files') as HTMLDetailsElement).open).to.be.true;
  });

  it('is still open after an attribute changes', async () => {
    const card = mount(await newPlace(), { feed: server().serve(reports) });
    await shown(card);
    part(card, 'summary-toggle').click();
    card.headingLevel = 2;
    card.lang = 'th';
    await card.updateComplete;
    expect(part(card, 'title').localName).to.equal('h2');
    expect((part(card, 'summary') as HTMLDetailsElement).open).to.be.true;
  });
});

describe('a page that copies an element', () => {
  it('has two elements that work, with one request', async () => {
    const place = await newPlace();
    const feed = server().serve(reports);
    const card = mount(place, { feed });
    await shown(card);
    place.append(card.cloneNode(true));
    const copy = place.lastElementChild!;
    await shown(copy);
    expect(words(part(copy, 'title'))).to.equal(words(part(card, 'title')));
    expect(server().count(feed)).to.equal(1);
  });
});
