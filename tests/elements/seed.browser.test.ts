import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { accessibleNames, linkNames } from './accessible-names.js';
import { openAll, part, parts, showsOwnContent, words, wordsOf } from './parts.js';

interface SeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
}

const ADDRESS = '/__shared/seed/feed.json';

describe('the real page that the project began with', () => {
  let items: readonly SeedItem[];

  before(async function () {
    const response = await fetch(ADDRESS);
    if (!response.ok) {
      console.warn(`The seed feed is not on this machine (${ADDRESS}): these tests pass over.`);
      this.skip();
    }
    ({ items } = (await response.json()) as { items: SeedItem[] });
  });

  for (const tag of ['publication-card', 'related-resources', 'report-download'] as const) {
    it(`is shown by <${tag}> with only its address`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag);
      element.setAttribute('feed', ADDRESS);
      const link = document.createElement('a');
      link.href = 'https://publisher.example/';
      link.append('The publisher’s page');
      element.append(link);
      const loaded = oneEvent(element, 'feed-load');
      place.append(element);
      await loaded;

      expect(showsOwnContent(element)).to.be.false;
      const [own, ...others] = items;
      if (tag === 'publication-card') {
        expect(words(part(element, 'title'))).to.equal(own!.title);
        expect(part(element, 'link').getAttribute('href')).to.equal(own!.url);
        expect(words(part(element, 'lede'))).to.equal(own!.summary);
        openAll(element);
        expect(words(part(element, 'summary-text'))).to.match(/^This report summarizes/);
        expect(words(part(element, 'authors'))).to.equal('Winrock International');
        expect(linkNames(element)).to.include(`Download: ${own!.title} (English, PDF)`);
      } else if (tag === 'report-download') {
        expect(words(part(element, 'download'))).to.equal(`Download: ${own!.title} (English, PDF)`);
        expect(linkNames(element)).to.eql([`Download: ${own!.title} (English, PDF)`]);
      } else {
        expect(wordsOf(element, 'title')).to.eql(others.map(({ title }) => title));
        expect(wordsOf(element, 'excerpt')).to.eql(others.map(({ summary }) => summary));
        expect(accessibleNames(parts(element, 'read-more'))).to.eql(
          others.map(({ title }) => `Read more: ${title}`),
        );
      }
    });
  }
});
