import { expect, nextFrame } from '@open-wc/testing';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { part } from '../elements/parts.js';
import { mount, newPlace, shown, TAGS } from './mount.js';
import { useLoadButton } from '../elements/load-button.js';

useLoadButton();

const server = useFeedServer();

/** Makes a place three screens below the top of the page, with as much page below it. */
async function farPlace(): Promise<HTMLElement> {
  const place = await newPlace();
  place.style.marginBlock = '300vh';
  return place;
}

/** Waits until the page has scrolled, if it scrolls at all. Not every engine scrolls at once. */
async function scrolled(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await nextFrame();
}

afterEach(() => scrollTo(0, 0));

for (const tag of TAGS) {
  describe(`a <${tag}> that moves the focus to its content`, () => {
    it('does not scroll the page if the reader has scrolled away from the author’s link', async () => {
      const feed = server().newAddress();
      const element = mount(await farPlace(), { feed }, tag);
      await element.updateComplete;
      element.querySelector('a')!.focus({ preventScroll: true });
      server().requests[0]!.answer(reports);
      await shown(element);
      await scrolled();
      expect(document.activeElement === element, 'the focus was taken over').to.be.true;
      expect(scrollY).to.equal(0);
    });

    it('does not scroll the page if the reader has scrolled away from the button', async () => {
      const attributes = { feed: server().serve(reports), loading: 'click' };
      const element = mount(await farPlace(), attributes, tag);
      await element.updateComplete;
      part(element, 'load').focus({ preventScroll: true });
      part(element, 'load').click();
      await shown(element);
      await scrolled();
      expect(document.activeElement === element, 'the focus was taken over').to.be.true;
      expect(scrollY).to.equal(0);
    });
  });
}
