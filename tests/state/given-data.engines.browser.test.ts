import { expect } from '@open-wc/testing';
import { feedOf, reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, parts, showsOwnContent, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { failureOf, mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();
useConsole();

const one = feedOf({ title: 'Report one', url: 'one' });
const two = feedOf({ title: 'Report two', url: 'two' });

/** Makes a script with data, as a page has it inside an element. */
function dataScript(feed: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = typeof feed === 'string' ? feed : JSON.stringify(feed);
  return script;
}

/** Waits until a card shows a title, with no request. */
async function waitForTitle(element: Element, title: string): Promise<void> {
  await waitUntil(() => words(parts(element, 'title')[0]) === title, `${title} never came`);
  expect(server().requests.map(({ address }) => address)).to.eql([]);
}

it('a date and a language that few feeds hold are read, also from the page’s own data', async () => {
  const element = mount(await newPlace(), {});
  const odd = { date_published: 'Tue, 5 Nov 24 10:00:00 EST', language: 'Thai' };
  element.data = feedOf({ title: 'Odd', ...odd });
  await waitUntil(() => parts(element, 'date').length, 'the date never came');
  expect(words(part(element, 'date'))).to.equal('November 5, 2024');
  expect(part(element, 'title').lang).to.equal('th');
  expect(server().requests).to.be.empty;
});

for (const tag of TAGS) {
  describe(`a <${tag}> that gets its data from the page`, () => {
    it('shows the data of a property, and requests nothing', async () => {
      const element = document.createElement(tag);
      element.feed = server().newAddress();
      element.data = reports;
      (await newPlace()).append(element);
      await shown(element);
      expect(server().requests).to.be.empty;
    });

    it('shows the data of a child script, and requests nothing', async () => {
      const element = document.createElement(tag);
      element.feed = server().newAddress();
      element.append(dataScript(reports));
      (await newPlace()).append(element);
      await shown(element);
      expect(server().requests).to.be.empty;
    });
  });
}

describe('a card whose data a script of the page sets', () => {
  it('follows each new value', async () => {
    const card = mount(await newPlace(), {});
    card.data = one;
    await waitForTitle(card, 'Report one');
    card.data = two;
    await waitForTitle(card, 'Report two');
  });

  it('resolves relative addresses against the feed’s address', async () => {
    const card = mount(await newPlace(), { feed: 'https://site.example/feeds/all.json' });
    card.data = one;
    await waitForTitle(card, 'Report one');
    expect(part(card, 'link').getAttribute('href')).to.equal('https://site.example/feeds/one');
  });

  it('resolves relative addresses against the `feed_url` of the feed if the page gives no address', async () => {
    const card = mount(await newPlace(), {});
    card.data = one;
    await waitForTitle(card, 'Report one');
    expect(part(card, 'link').getAttribute('href')).to.equal('https://publisher.example/feeds/one');
  });

  for (const nonsense of ['not a feed', 42, [], { items: 'none' }]) {
    it(`keeps the author’s link if the data is ${JSON.stringify(nonsense)}`, async () => {
      const card = mount(await newPlace(), {});
      card.data = nonsense;
      expect((await failureOf(card)).code).to.equal('feed-not-json-feed');
      expect(showsOwnContent(card)).to.be.true;
      expect(server().requests).to.be.empty;
    });
  }

  it('prefers the property to a child script', async () => {
    const card = mount(await newPlace(), {});
    card.append(dataScript(one));
    card.data = two;
    await waitForTitle(card, 'Report two');
    card.data = undefined;
    await waitForTitle(card, 'Report one');
  });
});

describe('a card with its data in a child script', () => {
  it('shows the data when the script is added later', async () => {
    const card = mount(await newPlace(), {});
    await card.updateComplete;
    card.append(dataScript(one));
    await waitForTitle(card, 'Report one');
  });

  it('requests nothing if the script is added right after the card', async () => {
    const card = mount(await newPlace(), { feed: server().newAddress() });
    card.append(dataScript(one));
    await waitForTitle(card, 'Report one');
  });

  it('shows the data when the text of the script is changed', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await waitForTitle(card, 'Report one');
    script.textContent = JSON.stringify(two);
    await waitForTitle(card, 'Report two');
    (script.firstChild as Text).data = JSON.stringify(one);
    await waitForTitle(card, 'Report one');
  });

  it('shows the data of the next script when the script is replaced', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await waitForTitle(card, 'Report one');
    script.replaceWith(dataScript(two));
    await waitForTitle(card, 'Report two');
  });

  it('still follows the script after a move', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await waitForTitle(card, 'Report one');
    (await newPlace()).append(card);
    script.textContent = JSON.stringify(two);
    await waitForTitle(card, 'Report two');
  });

  it('keeps the author’s link if the script is not JSON, and requests nothing', async () => {
    const card = document.createElement('publication-card');
    card.feed = server().newAddress();
    card.append(dataScript('{"items": ['));
    const link = document.createElement('a');
    link.append('The publisher’s page');
    card.append(link);
    (await newPlace()).append(card);
    expect((await failureOf(card)).code).to.equal('feed-not-json');
    expect(showsOwnContent(card)).to.be.true;
    expect(server().requests).to.be.empty;
  });

  it('does not take its data from a script of another type, or from a script deeper inside', async () => {
    const card = mount(await newPlace(), {});
    const other = dataScript(one);
    other.type = 'application/ld+json';
    const deeper = document.createElement('div');
    deeper.append(dataScript(two));
    card.append(other, deeper);
    expect((await failureOf(card)).code).to.equal('feed-missing');
    expect(parts(card, 'title')).to.be.empty;
  });
});
