import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { fieldsOf } from '../.storybook/manifest.js';
import * as cards from '../stories/publication-card.stories.js';
import * as lists from '../stories/related-resources.stories.js';
import * as downloads from '../stories/report-download.stories.js';
import { words } from './elements/parts.js';
import { renderStory, type StoryModule } from './elements/render-story.js';
import { waitUntil } from './waiting.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

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
      it(`${name} can be read by everyone, on a light page and on a dark one`, async () => {
        const element = await renderStory<Args>(module, story);
        openAll(element);
        await picturesSettled(element);

        const light = await axe.run(element.parentElement!, FAULTS);
        expect(findings(light)).to.eql([]);
        // Of text without Latin letters axe says no contrast; the tests of contrast compute it.
        const checked = /[a-z]/i.test(wordsShown(element)) ? ['color-contrast'] : [];
        expect(light.passes.map(({ id }) => id)).to.include.members(checked);
        Object.assign(document.documentElement.style, DARK);
        // Nothing but the colours is another.
        const dark = await axe.run(element.parentElement!, {
          ...FAULTS,
          runOnly: ['color-contrast'],
        });
        expect(findings(dark)).to.eql([]);
        expect(dark.passes.map(({ id }) => id)).to.eql(checked);

        const ownLink = [...element.children].at(-1)!;
        expect(
          ownLink.checkVisibility({ visibilityProperty: true }),
          'the author’s own link',
        ).to.equal(AUTHORS_OWN.test(name));
      });
    }
  });
}

/** The words of the shadow root, or the author's own where there are none. */
function wordsShown(element: Element): string {
  return words(element.shadowRoot!.querySelector('.frame')) || words(element);
}

/** Of all that is well one example is enough. */
const FAULTS: RunOptions = { resultTypes: ['violations'] };

/** What Storybook's toolbar does for a dark page. */
const DARK = { colorScheme: 'dark', background: 'Canvas', color: 'CanvasText' };

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

const findings = ({ violations }: AxeResults): readonly (readonly string[])[] =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);

/** Shows what is behind the disclosures: it is checked too. */
function openAll(element: Element): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

async function picturesSettled(element: Element): Promise<void> {
  const isSettled = (): boolean =>
    [...element.shadowRoot!.querySelectorAll('img')].every(({ complete }) => complete);
  await waitUntil(isSettled, 'the cover never came');
}

checkStories('publication card', cards);
checkStories('related resources', lists);
checkStories('report download', downloads);

describe('each kind of element', () => {
  const SITUATIONS = ['Ready', 'Loading', 'Empty', 'Failed', 'LongWords', 'RightToLeft', 'Dark'];
  for (const [title, module] of Object.entries({ cards, lists, downloads })) {
    it(`shows its ${title} in every situation that readers meet`, () => {
      expect(module).to.include.keys(...SITUATIONS, 'Narrow', 'Minimal');
    });
  }

  const longest: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    card: () => renderStory(cards, cards.LongWords),
    'compact card': () => renderStory(cards, cards.LongWords, { layout: 'compact' }),
    list: () => renderStory(lists, lists.LongWords),
    grid: () => renderStory(lists, lists.LongWords, { layout: 'grid' }),
    download: () => renderStory(downloads, downloads.LongWords),
  };
  for (const [name, render] of Object.entries(longest)) {
    it(`fits into a column of 320 pixels with the longest words: the ${name}`, async () => {
      const element = await render();
      openAll(element);
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
