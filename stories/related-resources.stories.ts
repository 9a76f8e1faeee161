import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import { failToAnswer, neverAnswer } from './feed-answers.js';
import {
  bareItem,
  emptyFeed,
  longWords,
  minimalReport,
  reportWithFormats,
  reports,
  reportsInArabic,
} from './feeds.js';
import { inNarrowColumn, onArabicPage, onDarkPage } from './hosts.js';

/** The controls of the stories: attributes, the property `data`, and what stands in the slots. */
export interface ListArgs {
  feed: string;
  publication: string;
  lang: string;
  headingLevel: number;
  layout: string;
  loading: string;
  limit: number;
  excerptLength: number;
  match: string;
  topics: string;
  language: string;
  data: unknown;
  slots: unknown;
}

type Story = StoryObj<ListArgs>;

const STILL_LOADING = 'https://publisher.example/list/loading.json';
const DOWN = 'https://publisher.example/list/down.json';

const meta: Meta<ListArgs> = {
  title: 'Related resources',
  component: 'related-resources',
  args: {
    feed: '',
    publication: '',
    lang: '',
    headingLevel: 3,
    layout: 'list',
    loading: 'eager',
    limit: 4,
    excerptLength: 250,
    match: 'auto',
    topics: '',
    language: '',
    data: reports,
    slots: nothing,
  },
  argTypes: {
    layout: { control: 'select', options: ['list', 'grid', 'compact'] },
    loading: { control: 'inline-radio', options: ['eager', 'lazy', 'click'] },
    match: { control: 'select', options: ['auto', 'listed', 'similar', 'latest'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    limit: { control: { type: 'number', min: 1 } },
    excerptLength: { control: { type: 'number', min: 1 } },
    slots: { table: { disable: true } },
  },
  render: (args) =>
    html`<related-resources
      feed=${args.feed || nothing}
      publication=${args.publication || nothing}
      lang=${args.lang || nothing}
      heading-level=${args.headingLevel}
      layout=${args.layout}
      loading=${args.loading}
      limit=${args.limit}
      excerpt-length=${args.excerptLength}
      match=${args.match}
      topics=${args.topics || nothing}
      language=${args.language || nothing}
      .data=${args.data}
      >${args.slots}<a href="https://publisher.example/">All reports</a></related-resources
    >`,
};

export default meta;

/** Four reports that the publisher lists as related. */
export const Ready: Story = {};

/** The author's link stays while the feed is on its way. */
export const Loading: Story = {
  args: { feed: STILL_LOADING, data: undefined },
  beforeEach: () => neverAnswer(STILL_LOADING),
};

/** The author's link stays when the feed holds nothing. */
export const Empty: Story = { args: { data: emptyFeed } };

/** The author's link stays when the feed is down. */
export const Failed: Story = {
  args: { feed: DOWN, data: undefined },
  beforeEach: () => failToAnswer(DOWN),
};

/** The owner wants readers to be asked before anything is fetched. */
export const AsksFirst: Story = { args: { feed: DOWN, data: undefined, loading: 'click' } };

/** The author's link stays when the feed does not hold the publication. */
export const NotInFeed: Story = { args: { publication: 'withdrawn-report' } };

/** The author's link stays when the feed holds no other publication. */
export const NothingRelated: Story = { args: { data: reportWithFormats } };

export const LongWords: Story = { args: { data: longWords }, decorators: [inNarrowColumn] };

export const RightToLeft: Story = {
  args: { data: reportsInArabic },
  decorators: [onArabicPage],
};

export const Dark: Story = { decorators: [onDarkPage] };

export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Text that the publisher has cut already. */
export const Minimal: Story = { args: { data: minimalReport } };

/** Items that have an id and nothing else. */
export const IdOnly: Story = { args: { data: bareItem } };

export const Grid: Story = { args: { layout: 'grid' } };

/** Titles only. */
export const Compact: Story = { args: { layout: 'compact' } };

export const ShortExcerpts: Story = { args: { excerptLength: 80 } };

export const TwoAtMost: Story = { args: { limit: 2 } };

/** A heading right below the page's own. */
export const SecondLevel: Story = { args: { headingLevel: 2 } };

/** The owner's own heading and footer. */
export const Slots: Story = {
  args: {
    headingLevel: 3,
    slots: html`<h2 slot="heading">Read on</h2>
      <a slot="footer" href="https://publisher.example/reports">Everything we published</a>`,
  },
};
