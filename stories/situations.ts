/**
 * The situations that readers of all three elements meet, as stories. Each call makes a new one:
 * Storybook writes into what it is given.
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

/** What the page of an element says of a story. */
const saying = (story: string) => ({ docs: { description: { story } } });

export const loading = (): Situation => ({
  args: { feed: STILL_LOADING, data: undefined },
  beforeEach: () => neverAnswer(STILL_LOADING),
  parameters: saying('The author’s link stays while the feed is on its way.'),
});

export const empty = (): Situation => ({
  args: { data: emptyFeed },
  parameters: saying('The author’s link stays when the feed holds nothing.'),
});

export const failed = (): Situation => ({
  args: { feed: DOWN, data: undefined },
  beforeEach: () => failToAnswer(DOWN),
  parameters: saying('The author’s link stays when the feed is down.'),
});

export const asksFirst = (): Situation => ({
  args: { feed: UP, data: undefined, loading: 'click' },
  beforeEach: () => answerWith(UP, reports),
  parameters: saying('The owner wants readers to be asked before anything is fetched.'),
});

export const notInFeed = (): Situation => ({
  args: { publication: 'withdrawn-report' },
  parameters: saying('The author’s link stays when the feed does not hold the publication.'),
});

export const withLongWords = (): Situation => ({
  args: { data: longWords },
  decorators: [inNarrowColumn],
  parameters: saying('Words that are wider than a telephone.'),
});

export const rightToLeft = (): Situation => ({
  args: { data: reportsInArabic },
  decorators: [onArabicPage],
  parameters: saying('An Arabic page, and a file in English only.'),
});

export const dark = (): Situation => ({
  decorators: [onDarkPage],
  parameters: saying('A page that is dark for everybody.'),
});

export const narrow = (): Situation => ({
  decorators: [inNarrowColumn],
  parameters: saying('A column as narrow as a small telephone.'),
});
