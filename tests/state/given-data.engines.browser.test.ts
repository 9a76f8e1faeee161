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

/** A script that is data, as a page has it inside an element. */
function dataScript(feed: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = typeof feed === 'string' ? feed : JSON.stringify(feed);
  return script;
}

/** Waits until a card shows a title that nobody was asked for. */
async function becomes(element: Element, title: string): Promise<void> {
  await waitUntil(() => words(parts(element, 'title')[0]) === title, `${title} never came`);
  expect(server().requests.map(({ address }) => address)).to.eql([]);
}

for (const tag of TAGS) {
  describe(`a <${tag}> that the page gives its data`, () => {
    it('shows it from a property, and asks nobody', async () => {
      const element = document.createElement(tag);
      element.feed = server().newAddress();
      element.data = reports;
      (await newPlace()).append(element);
      await shown(element);
      expect(server().requests).to.be.empty;
    });

    it('shows it from a script inside, and asks nobody', async () => {
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
    await becomes(card, 'Report one');
    card.data = two;
    await becomes(card, 'Report two');
  });

  it('resolves relative addresses against the feed’s', async () => {
    const card = mount(await newPlace(), { feed: 'https://site.example/feeds/all.json' });
    card.data = one;
    await becomes(card, 'Report one');
    expect(part(card, 'link').getAttribute('href')).to.equal('https://site.example/feeds/one');
  });

  it('resolves relative addresses against the feed’s own where the page says none', async () => {
    const card = mount(await newPlace(), {});
    card.data = one;
    await becomes(card, 'Report one');
    expect(part(card, 'link').getAttribute('href')).to.equal('https://publisher.example/feeds/one');
  });

  for (const nonsense of ['not a feed', 42, [], { items: 'none' }]) {
    it(`keeps the author’s link when the data is ${JSON.stringify(nonsense)}`, async () => {
      const card = mount(await newPlace(), {});
      card.data = nonsense;
      expect((await failureOf(card)).code).to.equal('feed-not-json-feed');
      expect(showsOwnContent(card)).to.be.true;
      expect(server().requests).to.be.empty;
    });
  }

  it('prefers it to a script inside', async () => {
    const card = mount(await newPlace(), {});
    card.append(dataScript(one));
    card.data = two;
    await becomes(card, 'Report two');
    card.data = undefined;
    await becomes(card, 'Report one');
  });
});

describe('a card with its data in a script inside', () => {
  it('shows it when it is added later', async () => {
    const card = mount(await newPlace(), {});
    await card.updateComplete;
    card.append(dataScript(one));
    await becomes(card, 'Report one');
  });

  it('asks nobody when it is added right after the card', async () => {
    const card = mount(await newPlace(), { feed: server().newAddress() });
    card.append(dataScript(one));
    await becomes(card, 'Report one');
  });

  it('shows it when its text is changed', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await becomes(card, 'Report one');
    script.textContent = JSON.stringify(two);
    await becomes(card, 'Report two');
    (script.firstChild as Text).data = JSON.stringify(one);
    await becomes(card, 'Report one');
  });

  it('shows the next one when it is replaced', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await becomes(card, 'Report one');
    script.replaceWith(dataScript(two));
    await becomes(card, 'Report two');
  });

  it('still follows it after a move', async () => {
    const card = mount(await newPlace(), {});
    const script = dataScript(one);
    card.append(script);
    await becomes(card, 'Report one');
    (await newPlace()).append(card);
    script.textContent = JSON.stringify(two);
    await becomes(card, 'Report two');
  });

  it('keeps the author’s link when it is no JSON, and asks nobody', async () => {
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

  it('does not take a script of another kind, or one deeper inside, for its data', async () => {
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
