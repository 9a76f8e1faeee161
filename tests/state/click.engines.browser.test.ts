import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { part, parts, showsOwnContent, words } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { mount, newPlace, shown, TAGS } from './mount.js';

const server = useFeedServer();

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
  });
}
