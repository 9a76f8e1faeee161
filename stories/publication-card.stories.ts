import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import { failToAnswer, neverAnswer } from './feed-answers.js';
import {
  bareItem,
  emptyFeed,
  longWords,
  minimalReport,
  reportWithBrokenCover,
  reportWithFormats,
  reportWithPicture,
  reports,
  reportsInArabic,
  reportsWithoutCover,
} from './feeds.js';
import { inNarrowColumn, onArabicPage, onDarkPage } from './hosts.js';

/** The controls of the stories: attributes, the property `data`, and what stands in the slots. */
export interface CardArgs {
  feed: string;
  publication: string;
  lang: string;
  headingLevel: number;
  layout: string;
  loading: string;
  images: string;
  data: unknown;
  slots: unknown;
}

/** A story of the card. */
export type Story = StoryObj<CardArgs>;

const STILL_LOADING = 'https://publisher.example/card/loading.json';
const DOWN = 'https://publisher.example/card/down.json';

const meta: Meta<CardArgs> = {
  title: 'Publication card',
  component: 'publication-card',
  args: {
    feed: '',
    publication: '',
    lang: '',
    headingLevel: 3,
    layout: 'auto',
    loading: 'eager',
    images: 'all',
    data: reports,
    slots: nothing,
  },
  argTypes: {
    layout: { control: 'select', options: ['auto', 'vertical', 'horizontal', 'compact'] },
    loading: { control: 'inline-radio', options: ['eager', 'lazy', 'click'] },
    images: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    slots: { table: { disable: true } },
  },
  render: ({ feed, publication, lang, headingLevel, layout, loading, images, data, slots }) =>
    html`<publication-card
      feed=${feed || nothing}
      publication=${publication || nothing}
      lang=${lang || nothing}
      heading-level=${headingLevel}
      layout=${layout}
      loading=${loading}
      images=${images}
      .data=${data}
      >${slots}<a href="https://publisher.example/">Our reports</a></publication-card
    >`,
};

export default meta;

/** Everything that a feed can say. */
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

export const LongWords: Story = { args: { data: longWords }, decorators: [inNarrowColumn] };

export const NoCover: Story = { args: { data: reportsWithoutCover } };

/** A cover that cannot be loaded leaves the design without one. */
export const BrokenCover: Story = { args: { data: reportWithBrokenCover } };

/** A picture instead of a cover, and nothing said of its size. */
export const Picture: Story = { args: { data: reportWithPicture } };

export const RightToLeft: Story = {
  args: { data: reportsInArabic },
  decorators: [onArabicPage],
};

export const Dark: Story = { decorators: [onDarkPage] };

export const Narrow: Story = { decorators: [inNarrowColumn] };

/** As a small publisher's page holds it. */
export const Minimal: Story = { args: { data: minimalReport } };

/** An item that has an id and nothing else. */
export const IdOnly: Story = { args: { data: bareItem } };

/** A publisher beside the authors, and files that say no language. */
export const Publisher: Story = { args: { data: reportWithFormats } };

export const Vertical: Story = { args: { layout: 'vertical' } };

export const Horizontal: Story = { args: { layout: 'horizontal' } };

export const Compact: Story = { args: { layout: 'compact' } };

/** A heading right below the page's own. */
export const SecondLevel: Story = { args: { headingLevel: 2 } };

/** A reader whose language no file is in. */
export const ForeignReader: Story = { args: { lang: 'fr' } };

/** The owner's own cover, actions and footer. */
export const Slots: Story = {
  args: {
    slots: html`<b slot="cover">New</b>
      <a slot="actions" href="https://publisher.example/order">Order in print</a>
      <small slot="footer">Printed copies are free of charge.</small>`,
  },
};

/** The same where the owner wants no images: for readers on slow or watched connections. */
export const WithoutImages: Story = { args: { images: 'none' } };
