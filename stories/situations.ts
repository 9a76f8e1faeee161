/**
 * The stories that all three elements have. Each call makes a new story, because Storybook changes
 * the objects that it gets.
 */
import type { StoryObj } from '@storybook/web-components-vite';
import { answerWith, failToAnswer, neverAnswer } from './feed-answers.js';
import { emptyFeed, longWords, reports, reportsInArabic } from './feeds.js';
import { inNarrowColumn, onArabicPage, onDarkPage } from './hosts.js';
import type { SharedArgs } from './shared-args.js';

type Situation = StoryObj<SharedArgs>;

const STILL_LOADING = 'https://publisher.example/feeds/loading.json';
const DOWN = 'https://publisher.example/feeds/down.json';
const UP = 'https://publisher.example/feeds/reports.json';

/** The description of a story on the element's page. */
const described = (story: string) => ({ docs: { description: { story } } });

export const loading = (): Situation => ({
  args: { feed: STILL_LOADING, data: undefined },
  beforeEach: () => neverAnswer(STILL_LOADING),
  parameters: described('The author’s link stays while the feed is loading.'),
});

export const empty = (): Situation => ({
  args: { data: emptyFeed },
  parameters: described('The author’s link stays if the feed has no items.'),
});

export const failed = (): Situation => ({
  args: { feed: DOWN, data: undefined },
  beforeEach: () => failToAnswer(DOWN),
  parameters: described('The author’s link stays if the feed cannot be loaded.'),
});

export const asksFirst = (): Situation => ({
  args: { feed: UP, data: undefined, loading: 'click' },
  beforeEach: () => answerWith(UP, reports),
  parameters: described(
    'The element asks the reader before it loads the feed (`loading="click"`). A consent manager calls `load()` in place of the button.',
  ),
});

export const notInFeed = (): Situation => ({
  args: { publication: 'withdrawn-report' },
  parameters: described('The author’s link stays if the feed does not hold the publication.'),
});

export const withLongWords = (): Situation => ({
  args: { data: longWords },
  decorators: [inNarrowColumn],
  parameters: described('Words that are wider than a phone.'),
});

export const rightToLeft = (): Situation => ({
  args: { data: reportsInArabic },
  decorators: [onArabicPage],
  parameters: described('An Arabic page, with a file in English only.'),
});

export const dark = (): Situation => ({
  decorators: [onDarkPage],
  parameters: described('A page that is dark for every reader.'),
});

export const narrow = (): Situation => ({
  decorators: [inNarrowColumn],
  parameters: described('A column as wide as a small phone (320 px).'),
});
