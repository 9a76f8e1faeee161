import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/define.js';
import { contentOf } from './content.js';
import { bareItem, minimalReport, reportWithFormats, reportInLanguages } from './feeds.js';
import { SHARED_ARGS, styleOf, type SharedArgs } from './shared-args.js';
import * as situations from './situations.js';

/** The controls of the stories. */
export interface ListArgs extends SharedArgs {
  limit: number;
  excerptLength: number;
  match: string;
  topics: string;
  language: string;
}

type Story = StoryObj<ListArgs>;

const meta: Meta<ListArgs> = {
  title: 'Related resources',
  component: 'related-resources',
  args: {
    ...SHARED_ARGS,
    layout: 'list',
    limit: 4,
    excerptLength: 250,
    match: 'auto',
    topics: '',
    language: '',
    content: '<a href="https://publisher.example/">All reports</a>',
  },
  argTypes: {
    headingLevel: { name: 'heading-level', control: { type: 'number', min: 1, max: 6 } },
    match: { control: 'select', options: ['auto', 'listed', 'similar', 'latest'] },
  },
  render: (args) =>
    html`<related-resources
      feed=${args.feed || nothing}
      publication=${args.publication || nothing}
      layout=${args.layout}
      lang=${args.lang || nothing}
      heading-level=${args.headingLevel}
      loading=${args.loading}
      timeout=${args.timeout}
      ?room=${args.room}
      limit=${args.limit}
      excerpt-length=${args.excerptLength}
      match=${args.match}
      topics=${args.topics || nothing}
      language=${args.language || nothing}
      style=${styleOf(args) || nothing}
      .data=${args.data}
      >${unsafeHTML(contentOf(args))}</related-resources
    >`,
};

export default meta;

/** Four reports that the publisher lists as related. */
export const Ready: Story = {};

export const Loading: Story = situations.loading();

export const Empty: Story = situations.empty();

export const Failed: Story = situations.failed();

export const AsksFirst: Story = situations.asksFirst();

export const NotInFeed: Story = situations.notInFeed();

/** The author's link stays if the feed holds no other publication. */
export const NothingRelated: Story = { args: { data: reportWithFormats } };

export const LongWords: Story = situations.withLongWords();

export const RightToLeft: Story = situations.rightToLeft();

export const Dark: Story = situations.dark();

export const Narrow: Story = situations.narrow();

/** A text that the publisher has cut. It ends in an ellipsis. */
export const Minimal: Story = { args: { data: minimalReport } };

/** Items with an id and no other field. */
export const IdOnly: Story = { args: { data: bareItem } };

export const Grid: Story = { args: { layout: 'grid' } };

/** Titles only. */
export const Compact: Story = { args: { layout: 'compact' } };

export const ShortExcerpts: Story = { args: { excerptLength: 80 } };

export const TwoAtMost: Story = { args: { limit: 2 } };

/** Headings one level below the page's own heading. */
export const SecondLevel: Story = { args: { headingLevel: 2 } };

/** The owner's own heading and footer. */
export const Slots: Story = {
  args: {
    'heading-slot': '<h2>Read on</h2>',
    'footer-slot': '<a href="https://publisher.example/reports">Everything we published</a>',
  },
};

/** Each report once, in the reader’s language. */
export const Translations: Story = {
  args: { data: reportInLanguages, lang: 'fr', publication: 'safe-journeys-ar' },
};
