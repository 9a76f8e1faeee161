import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import * as cards from '../../stories/publication-card.stories.js';
import * as lists from '../../stories/related-resources.stories.js';
import * as downloads from '../../stories/report-download.stories.js';
import { emptyFeed, feedOf, reports } from '../../stories/feeds.js';
import {
  FeedErrorEvent,
  FeedLoadEvent,
  ReportDownloadEvent,
  ResourceSelectEvent,
} from '../../src/index.js';
import { useConsole, useFeedServer } from './feed-server.js';
import { openAll, part, parts } from './parts.js';
import { renderStory } from './render-story.js';

const server = useFeedServer();
useConsole();

/** Clicks a link without leaving the page. Returns whether the browser would have followed it. */
function follow(link: HTMLElement): boolean {
  let isFollowed = true;
  const stop = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop);
  link.click();
  window.removeEventListener('click', stop);
  return isFollowed;
}

/** Collects all events of a type that reach the page until the test ends. */
function collect<Type extends keyof HTMLElementEventMap>(type: Type): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  const listen = (event: HTMLElementEventMap[Type]): void => void events.push(event);
  document.body.addEventListener(type, listen);
  stops.push(() => document.body.removeEventListener(type, listen));
  return events;
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('a page that listens to feed-load', () => {
  for (const [tag, module] of Object.entries({ card: cards, list: lists, download: downloads })) {
    it(`hears it from each ${tag}, after the content of the feed is shown`, async () => {
      let titlesThen = -1;
      const listen = ({ target }: Event): void => {
        titlesThen = parts(target as Element, 'title').length;
      };
      document.body.addEventListener('feed-load', listen);
      stops.push(() => document.body.removeEventListener('feed-load', listen));
      const events = collect('feed-load');

      const element = await renderStory(module as typeof cards, module.Ready as cards.Story);

      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(FeedLoadEvent);
      expect(events[0]!.target).to.equal(element);
      expect(titlesThen).to.be.above(0);
    });
  }

  it('gets all publications and all problems', async () => {
    const events = collect('feed-load');
    const data = feedOf({ title: 'One', content_text: 'Text', date_published: 'soon' }, { id: '' });
    await renderStory(cards, cards.Ready, { data });
    const [event] = events;
    expect(event!.publications.map(({ title }) => title)).to.eql(['One']);
    expect(event!.problems.map(({ code, path }) => `${code} ${path}`)).to.include.members([
      'invalid items[0].date_published',
      'missing items[1].id',
    ]);
  });

  it('hears it from an empty feed too', async () => {
    const events = collect('feed-load');
    await renderStory(cards, cards.Empty);
    expect(events.map(({ publications }) => publications)).to.eql([[]]);
  });

  it('hears it once for each load, however often the element changes', async () => {
    const events = collect('feed-load');
    const element = await renderStory(cards, cards.Ready, {
      feed: server().serve(reports),
      data: undefined,
    });
    if (!events.length) await oneEvent(element, 'feed-load');
    Object.assign(element, { headingLevel: 2 });
    await element.updateComplete;
    Object.assign(element, { layout: 'compact', publication: 'transforming-finance-roadmap' });
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(events).to.have.length(1);
  });

  it('hears it again when another feed has arrived', async () => {
    const events = collect('feed-load');
    const element = await renderStory(cards, cards.Ready);
    Object.assign(element, { data: emptyFeed });
    await element.updateComplete;
    expect(events).to.have.length(2);
  });

  it('hears it from an element inside a component of the page', async () => {
    const events = collect('feed-load');
    const host = await fixture<HTMLElement>(html`<section></section>`);
    const card = document.createElement('publication-card');
    card.data = reports;
    host.attachShadow({ mode: 'closed' }).append(card);
    await card.updateComplete;
    expect(events.map(({ target }) => target)).to.eql([host]);
    expect(events[0]!.bubbles && events[0]!.composed).to.be.true;
    expect(events[0]!.cancelable).to.be.false;
  });
});

describe('a page that listens to feed-error', () => {
  it('gets the reason, the address and the detail', async () => {
    const feed = server().newAddress();
    const element = await renderStory(cards, cards.Ready, { feed, data: undefined });
    setTimeout(() => server().requests[0]!.answer({}, { status: 503 }));
    const event = await oneEvent(element, 'feed-error');
    expect(event).to.be.instanceOf(FeedErrorEvent);
    const { code, address, detail, bubbles, composed } = event as unknown as FeedErrorEvent;
    expect({ code, address, detail }).to.eql({ code: 'feed-status', address: feed, detail: '503' });
    expect([bubbles, composed]).to.eql([true, true]);
  });

  it('hears it once, and hears no feed-load in addition', async () => {
    const [errors, loads] = [collect('feed-error'), collect('feed-load')];
    const element = await renderStory(cards, cards.NotInFeed);
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(errors.map(({ code }) => code)).to.eql(['publication-not-found']);
    expect(errors[0]!.detail).to.equal('withdrawn-report');
    expect(loads).to.be.empty;
  });
});

describe('a page that listens to report-download', () => {
  for (const [tag, module] of Object.entries({ card: cards, download: downloads })) {
    it(`gets the file and the report from the ${tag}, before the download starts`, async () => {
      const events = collect('report-download');
      const element = await renderStory(module as typeof cards, module.Ready as cards.Story);
      expect(follow(part(element, 'download'))).to.be.true;
      const [event] = events;
      expect(event).to.be.instanceOf(ReportDownloadEvent);
      expect(event!.target).to.equal(element);
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.eql([true, true, true]);
      expect(event!.publication.id).to.equal('models-of-care-thailand');
      expect(event!.download.contentUrl).to.match(/models-of-care-en\.pdf$/);
    });
  }

  it('hears about the other files too', async () => {
    const events = collect('report-download');
    const element = await renderStory(downloads, downloads.Ready);
    openAll(element);
    for (const file of parts(element, 'file')) follow(file);
    expect(events.map(({ download }) => download.name)).to.eql(['Report', 'Policy brief']);
  });

  it('can cancel the event, which stops the download', async () => {
    const element = await renderStory(downloads, downloads.Ready);
    element.addEventListener('report-download', (event) => event.preventDefault());
    expect(follow(part(element, 'download'))).to.be.false;
    openAll(element);
    expect(parts(element, 'file').map(follow)).to.eql([false, false]);
  });
});

describe('a page that listens to resource-select', () => {
  it('gets the publication that the reader selects by its title or by “Read more”', async () => {
    const events = collect('resource-select');
    const element = await renderStory(lists, lists.Ready);
    expect(follow(parts(element, 'link')[1]!)).to.be.true;
    expect(follow(parts(element, 'read-more')[3]!)).to.be.true;
    expect(events.map(({ publication }) => publication.id)).to.eql([
      'transforming-finance-roadmap',
      'homeworkers-child-rights-asia',
    ]);
    expect(events[0]).to.be.instanceOf(ResourceSelectEvent);
    expect(events[0]!.target).to.equal(element);
    expect([events[0]!.bubbles, events[0]!.composed]).to.eql([true, true]);
  });
});
