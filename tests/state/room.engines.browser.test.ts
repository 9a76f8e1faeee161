import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { reports } from '../../stories/feeds.js';
import { useFeedServer } from '../elements/feed-server.js';
import { parts, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';
import { shown, TAGS, type Tag } from './mount.js';

const server = useFeedServer();

/** An author's content with a number of lines, as a snippet reserves room. */
const content = (lines: number): string =>
  `<a href="#own">The publisher’s page</a>${'<br>&nbsp;'.repeat(lines - 1)}`;

async function paste(tag: Tag, inside: string): Promise<HTMLElementTagNameMap[Tag]> {
  const place = await fixture<HTMLElement>(html`<section></section>`);
  place.innerHTML = `<${tag} feed="${server().serve(reports)}">${inside}</${tag}>`;
  return place.querySelector(tag)!;
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

for (const tag of TAGS) {
  describe(`the room of a <${tag}>`, () => {
    it('keeps the size of the author’s content, while the feed loads and when it is shown', async () => {
      const element = await paste(tag, content(80));
      await element.updateComplete;
      const before = heightOf(element);
      expect(before).to.be.greaterThan(1000);
      await shown(element);
      expect(heightOf(element)).to.be.closeTo(before, 0.5);
      const { top } = element.getBoundingClientRect();
      const { top: first } = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
      expect(first - top, 'what is shown begins at the top').to.be.lessThan(20);
    });

    it('grows if the author’s content is lower than the content from the feed', async () => {
      const element = await paste(tag, content(1));
      await shown(element);
      const frame = element.shadowRoot!.querySelector('.frame')!;
      expect(heightOf(element)).to.be.at.least(heightOf(frame));
    });

    it('holds nothing that a reader could see, reach or click', async () => {
      const element = await paste(tag, content(3));
      await shown(element);
      expect(showsOwnContent(element)).to.be.false;
      const link = element.querySelector('a')!;
      link.focus();
      expect(document.activeElement).to.not.equal(link);
      const { left, top, height } = link.getBoundingClientRect();
      expect(document.elementFromPoint(left + 2, top + height / 2)).to.not.equal(link);
    });

    it('stays unseen on a page that makes everything visible', async () => {
      const style = document.createElement('style');
      style.textContent = '* { visibility: visible !important; opacity: 1 !important; }';
      document.head.append(style);
      const element = await paste(tag, content(3));
      await waitUntil(() => parts(element, 'title').length);
      const seen = element.querySelector('a')!.checkVisibility({ opacityProperty: true });
      style.remove();
      expect(seen).to.be.false;
    });

    it('shows the author’s content again if the next feed cannot be shown', async () => {
      const element = await paste(tag, content(3));
      await shown(element);
      element.feed = server().serve('no feed');
      await oneEvent(element, 'feed-error');
      expect(showsOwnContent(element)).to.be.true;
      element.querySelector('a')!.focus();
      expect(document.activeElement).to.equal(element.querySelector('a'));
    });
  });
}

it('an author’s content in a slot can still be seen and reached', async () => {
  const inside = `${content(2)}<a slot="footer" href="#more">More from us</a>`;
  const element = await paste('publication-card', inside);
  await waitUntil(() => parts(element, 'title').length);
  const own = element.querySelector<HTMLElement>('[slot=footer]')!;
  expect(own.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.be.true;
  own.focus();
  expect(document.activeElement).to.equal(own);
});
