import { expect } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { mount, newPlace, shown, TAGS } from '../state/mount.js';
import { useFeedServer } from './feed-server.js';

const server = useFeedServer();

for (const tag of TAGS) {
  describe(`a <${tag} hidden>`, () => {
    it('cannot be seen, and takes no room, until the page removes the attribute', async () => {
      const place = await newPlace();
      const element = mount(place, { feed: server().serve(reports), hidden: '' }, tag);
      await shown(element);
      expect(element.checkVisibility()).to.be.false;
      expect(place.offsetHeight).to.equal(0);
      element.hidden = false;
      expect(element.checkVisibility()).to.be.true;
      expect(place.offsetHeight).to.be.above(0);
    });

    it('hides the author’s own link and the button too', async () => {
      const place = await newPlace();
      const attributes = { feed: server().newAddress(), loading: 'click', hidden: '' };
      const element = mount(place, attributes, tag);
      await element.updateComplete;
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
      expect(place.offsetHeight).to.equal(0);
    });
  });
}
