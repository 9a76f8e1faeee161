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

/** The controls of the stories: attributes, and the property `data`. */
export interface DownloadArgs {
  feed: string;
  publication: string;
  lang: string;
  layout: string;
  loading: string;
  data: unknown;
}

type Story = StoryObj<DownloadArgs>;

const STILL_LOADING = 'https://publisher.example/download/loading.json';
const DOWN = 'https://publisher.example/download/down.json';

const meta: Meta<DownloadArgs> = {
  title: 'Report download',
  component: 'report-download',
  args: { feed: '', publication: '', lang: '', layout: 'full', loading: 'eager', data: reports },
  argTypes: {
    layout: { control: 'inline-radio', options: ['full', 'compact'] },
    loading: { control: 'inline-radio', options: ['eager', 'lazy', 'click'] },
  },
  render: ({ feed, publication, lang, layout, loading, data }) =>
    html`<report-download
      feed=${feed || nothing}
      publication=${publication || nothing}
      lang=${lang || nothing}
      layout=${layout}
      loading=${loading}
      .data=${data}
      ><a href="https://publisher.example/">Our reports</a></report-download
    >`,
};

export default meta;

/** The file in the reader's language; two others a disclosure away. */
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

/** The author's link stays when there is nothing to download. */
export const NoFile: Story = { args: { data: bareItem } };

export const LongWords: Story = { args: { data: longWords }, decorators: [inNarrowColumn] };

/** An Arabic page, and a file in English only. */
export const RightToLeft: Story = {
  args: { data: reportsInArabic },
  decorators: [onArabicPage],
};

export const Dark: Story = { decorators: [onDarkPage] };

export const Narrow: Story = { decorators: [inNarrowColumn] };

/** A file of a size that nobody wrote down. */
export const Minimal: Story = { args: { data: minimalReport } };

/** A small control beside the title that the page shows itself. */
export const Compact: Story = { args: { layout: 'compact' } };

/** The reader's language comes first, whatever the publisher's order. */
export const ThaiReader: Story = { args: { lang: 'th' } };

/** A reader whose language no file is in. */
export const ForeignReader: Story = { args: { lang: 'fr' } };

/** One report in several formats, in no stated language. */
export const Formats: Story = { args: { data: reportWithFormats } };
