import { expect } from '@open-wc/testing';
import { fieldsOf } from '../.storybook/manifest.js';
import * as cards from '../stories/publication-card.stories.js';
import * as lists from '../stories/related-resources.stories.js';
import * as downloads from '../stories/report-download.stories.js';
import { renderStory, type StoryModule } from './elements/render-story.js';

/** The stories that show the page author's own link, and nothing from a feed. */
const AUTHORS_OWN = /^(?:Loading|Empty|Failed|NotInFeed|NothingRelated|NoFile|AsksFirst)$/;

function checkStories<Args>(title: string, module: StoryModule<Args>): void {
  describe(`the stories of the ${title}`, () => {
    it('have a control for every attribute and every property', () => {
      const { component, args } = module.default;
      expect(args).to.include.keys(fieldsOf(String(component)).map(({ name }) => name));
    });

    for (const [name, story] of Object.entries(module)) {
      if (name === 'default') continue;
      const isShown = AUTHORS_OWN.test(name);
      it(`${name} ${isShown ? 'shows' : 'hides'} the author’s own link`, async () => {
        const element = await renderStory<Args>(module, story);
        const ownLink = [...element.children].at(-1)!;
        expect(ownLink.checkVisibility({ visibilityProperty: true })).to.equal(isShown);
      });
    }
  });
}

checkStories('publication card', cards);
checkStories('related resources', lists);
checkStories('report download', downloads);

describe('the stories of each element', () => {
  const SITUATIONS = ['Ready', 'Loading', 'Empty', 'Failed', 'LongWords', 'RightToLeft', 'Dark'];
  for (const [title, module] of Object.entries({ cards, lists, downloads })) {
    it(`cover every situation that readers meet: ${title}`, () => {
      expect(module).to.include.keys(...SITUATIONS, 'Narrow', 'Minimal');
    });
  }
});
