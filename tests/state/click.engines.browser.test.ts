import { expect } from '@open-wc/testing';
import { feedOf, reports } from '../../stories/feeds.js';
import { useConsole, useFeedServer } from '../elements/feed-server.js';
import { part, parts, showsOwnContent, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown, TAGS } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();
useConsole();

for (const tag of TAGS) {
  describe(`a <${tag} loading="click">`, () => {
    it('requests nothing, and shows the author’s link and one button', async () => {
      const feed = server().serve(reports);
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      await element.updateComplete;
      expect(server().requests).to.be.empty;
      expect(showsOwnContent(element)).to.be.true;
      expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(1);
      expect(words(part(element, 'load'))).to.equal(`Show the report (${new URL(feed).host})`);
    });

    it('requests the feed when the reader presses the button, and removes the button', async () => {
      const feed = server().serve(reports);
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      await element.updateComplete;
      part(element, 'load').click();
      await shown(element);
      expect(server().count(feed)).to.equal(1);
      expect(parts(element, 'load')).to.be.empty;
    });

    it('puts the button into the blank lines below the link, so that nothing moves down', async () => {
      const place = await newPlace();
      const feed = server().serve(reports);
      place.innerHTML = `<${tag} feed="${feed}" loading="click" room><a href="#own">Own</a>${'<br>&nbsp;'.repeat(3)}</${tag}><p>After it</p>`;
      const element = place.querySelector(tag)!;
      await element.updateComplete;
      const button = part(element, 'load').getBoundingClientRect();
      const after = place.querySelector('p')!.getBoundingClientRect();
      const link = element.querySelector('a')!.getBoundingClientRect();
      expect(button.top, 'below the link').to.be.at.least(link.bottom);
      expect(button.bottom, 'above what follows').to.be.at.most(after.top);
      const lines = element.getBoundingClientRect().height;
      expect(lines, 'four lines high').to.be.lessThan(4 * 30);
    });

    it('does not cover the link if an editor left one or two line breaks', async () => {
      const place = await newPlace();
      const feed = server().serve(reports);
      place.innerHTML = `<${tag} feed="${feed}" loading="click"><p><br><a href="#own">Own</a><br></p><p></p></${tag}>`;
      const element = place.querySelector(tag)!;
      await element.updateComplete;
      const button = part(element, 'load').getBoundingClientRect();
      const link = element.querySelector('a')!.getBoundingClientRect();
      expect(button.top).to.be.at.least(link.bottom);
    });

    it('shows the button again when it gets another feed', async () => {
      const [first, second] = [server().serve(reports), server().serve(reports)];
      const element = mount(await newPlace(), { feed: first, loading: 'click' }, tag);
      await element.updateComplete;
      part(element, 'load').click();
      await shown(element);
      element.feed = second;
      await waitUntil(() => parts(element, 'load').length);
      expect(showsOwnContent(element)).to.be.true;
      expect(server().count(second)).to.equal(0);
      part(element, 'load').click();
      await shown(element);
      expect(server().count(second)).to.equal(1);
    });

    it('shows no button if the page gives the feed itself', async () => {
      const element = mount(await newPlace(), { loading: 'click' }, tag);
      element.data = reports;
      await shown(element);
      expect(parts(element, 'load')).to.be.empty;
    });

    it('does not name the server if the feed is on the page’s own server', async () => {
      const element = mount(await newPlace(), { feed: '/feed.json', loading: 'click' }, tag);
      await element.updateComplete;
      expect(words(part(element, 'load'))).to.equal('Show the report');
    });

    const NAMED = {
      '//feeds.example/1.json': 'feeds.example',
      '\\\\feeds.example\\1.json': 'feeds.example',
      ' HTTPS://FEEDS.EXAMPLE:443/1.json ': 'feeds.example',
      'http://feeds.example:8080/1.json': 'feeds.example:8080',
      'https://feeds.example?key=secret': 'feeds.example',
      'https://feeds.example#secret': 'feeds.example',
      'https://me:secret@feeds.example/1.json': 'feeds.example',
      'https://partner.example@feeds.example/1.json': 'feeds.example',
      'https://bücher.example/1.json': 'xn--bcher-kva.example',
      'https://[2001:db8::1]/1.json': '[2001:db8::1]',
    };
    for (const [feed, host] of Object.entries(NAMED)) {
      it(`names the server that is asked, and no more of ${feed}`, async () => {
        const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
        await element.updateComplete;
        expect(words(part(element, 'load'))).to.equal(`Show the report (${host})`);
      });
    }

    it('names the server that a relative address means on a page with another base', async () => {
      const base = document.createElement('base');
      base.href = 'https://feeds.example/reports/';
      document.head.append(base);
      const element = mount(await newPlace(), { feed: '1.json', loading: 'click' }, tag);
      await element.updateComplete;
      expect(words(part(element, 'load'))).to.equal('Show the report (feeds.example)');
      base.remove();
    });

    for (const feed of ['', 'https://']) {
      it(`names no server if there is none (${feed})`, async () => {
        const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
        await element.updateComplete;
        expect(words(part(element, 'load'))).to.equal('Show the report');
      });
    }

    it('says that there is nothing to show if the feed is empty', async () => {
      const feed = server().serve({ version: 'https://jsonfeed.org/version/1.1', items: [] });
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      await element.updateComplete;
      part(element, 'load').click();
      await waitUntil(() => words(part(element, 'status')) === 'There is nothing to show.');
      expect(showsOwnContent(element)).to.be.true;
    });

    it('says that there is nothing to show if the feed does not hold the publication', async () => {
      const attributes = { feed: server().serve(reports), publication: 'gone', loading: 'click' };
      const element = mount(await newPlace(), attributes, tag);
      await element.updateComplete;
      part(element, 'load').click();
      await waitUntil(() => words(part(element, 'status')) === 'There is nothing to show.');
    });

    it('says that the report could not be loaded if the answer is no feed', async () => {
      const feed = server().serve({ error: 'no such feed' });
      const element = mount(await newPlace(), { feed, loading: 'click' }, tag);
      await element.updateComplete;
      part(element, 'load').click();
      await waitUntil(() => words(part(element, 'status')) === 'The report could not be loaded.');
    });
  });
}

it('a list without related reports says that there is nothing to show', async () => {
  const feed = server().serve(feedOf({ title: 'The only report' }));
  const list = mount(await newPlace(), { feed, loading: 'click' }, 'related-resources');
  await list.updateComplete;
  part(list, 'load').click();
  await waitUntil(() => words(part(list, 'status')) === 'There is nothing to show.');
});
