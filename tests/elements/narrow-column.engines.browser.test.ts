/** The longest words in a narrow column. */
import { expect } from '@open-wc/testing';
import * as cards from '../../stories/publication-card.stories.js';
import * as lists from '../../stories/related-resources.stories.js';
import * as downloads from '../../stories/report-download.stories.js';
import { renderStory } from './render-story.js';

const longest: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  card: () => renderStory(cards, cards.LongWords),
  'compact card': () => renderStory(cards, cards.LongWords, { layout: 'compact' }),
  list: () => renderStory(lists, lists.LongWords),
  grid: () => renderStory(lists, lists.LongWords, { layout: 'grid' }),
  download: () => renderStory(downloads, downloads.LongWords),
};

describe('a column of 320 pixels', () => {
  for (const [name, render] of Object.entries(longest)) {
    it(`holds the ${name} with the longest words`, async () => {
      const element = await render();
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(element.offsetWidth).to.equal(320);
      expect(element.scrollWidth).to.equal(320);
      for (const text of element.shadowRoot!.querySelectorAll('a, p, h3, li, summary')) {
        expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(
          element.getBoundingClientRect().right,
        );
      }
    });
  }
});
