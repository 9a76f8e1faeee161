import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/define.js';
import { contentOf } from './content.js';
import {
  bareItem,
  citedReport,
  minimalReport,
  reportNotTagged,
  reportInLanguages,
  reportWithBrokenCover,
  reportWithEditions,
  reportWithEditionsInArabic,
  reportWithFormats,
  reportWithOwnCitation,
  reportWithPicture,
  reportsWithoutCover,
} from './feeds.js';
import { onArabicPage } from './hosts.js';
import { SHARED_ARGS, styleOf, type SharedArgs } from './shared-args.js';
import * as situations from './situations.js';

/** The controls of the stories. */
export interface CardArgs extends SharedArgs {
  images: string;
  citation: boolean;
}

/** A story of the card. */
export type Story = StoryObj<CardArgs>;

const meta: Meta<CardArgs> = {
  title: 'Publication card',
  component: 'publication-card',
  args: { ...SHARED_ARGS, layout: 'auto', images: 'all', citation: false },
  argTypes: {
    headingLevel: { name: 'heading-level', control: { type: 'number', min: 1, max: 6 } },
  },
  render: (args) =>
    html`<publication-card
      feed=${args.feed || nothing}
      publication=${args.publication || nothing}
      layout=${args.layout}
      lang=${args.lang || nothing}
      heading-level=${args.headingLevel}
      loading=${args.loading}
      timeout=${args.timeout}
      ?room=${args.room}
      images=${args.images}
      ?citation=${args.citation}
      style=${styleOf(args) || nothing}
      .data=${args.data}
      >${unsafeHTML(contentOf(args))}</publication-card
    >`,
};

export default meta;

/** A publication with every field. */
export const Ready: Story = {};

export const Loading: Story = situations.loading();

export const Empty: Story = situations.empty();

export const Failed: Story = situations.failed();

export const AsksFirst: Story = situations.asksFirst();

export const NotInFeed: Story = situations.notInFeed();

export const LongWords: Story = situations.withLongWords();

export const RightToLeft: Story = situations.rightToLeft();

export const Dark: Story = situations.dark();

export const Narrow: Story = situations.narrow();

export const NoCover: Story = { args: { data: reportsWithoutCover } };

/** If the cover cannot be loaded, the card has the design without a cover. */
export const BrokenCover: Story = { args: { data: reportWithBrokenCover } };

/** A picture in place of a cover. The feed does not say its size. */
export const Picture: Story = { args: { data: reportWithPicture } };

/** A report of a small publisher: no cover, no date and no file size. */
export const Minimal: Story = { args: { data: minimalReport } };

/** An item with an id and no other field. */
export const IdOnly: Story = { args: { data: bareItem } };

/** A publisher in addition to the authors, and files that do not name their language. */
export const Publisher: Story = { args: { data: reportWithFormats } };

export const Vertical: Story = { args: { layout: 'vertical' } };

export const Horizontal: Story = { args: { layout: 'horizontal' } };

export const Compact: Story = { args: { layout: 'compact' } };

/** A heading one level below the page's own heading. */
export const SecondLevel: Story = { args: { headingLevel: 2 } };

/** No file is in the reader's language. */
export const ForeignReader: Story = { args: { lang: 'fr' } };

/** The owner's own cover, actions and footer. */
export const Slots: Story = {
  args: {
    'cover-slot': '<b>New</b>',
    'actions-slot': '<a href="https://publisher.example/order">Order in print</a>',
    'footer-slot': '<small>Printed copies are free of charge.</small>',
  },
};

/** The card without images (`images="none"`), for readers on slow or watched connections. */
export const WithoutImages: Story = { args: { images: 'none' } };

/** How to cite the report, behind “Cite”: a reference made of what the feed says. */
export const Citation: Story = { args: { data: citedReport, citation: true } };

/** The publisher's own words and files for citing the report. */
export const OwnCitation: Story = { args: { data: reportWithOwnCitation, citation: true } };

/** A report in six languages and four editions: one row an edition. */
export const Editions: Story = { args: { data: reportWithEditions } };

/** The same in Arabic, on an Arabic page. */
export const EditionsRightToLeft: Story = {
  args: { data: reportWithEditionsInArabic },
  decorators: [onArabicPage],
};

/** Files that are not tagged for screen readers, and where to ask for another format. */
export const NotTagged: Story = { args: { data: reportNotTagged } };

/** The report in the reader’s language, and links to it in five others. */
export const Translations: Story = { args: { data: reportInLanguages, lang: 'fr' } };

/** The report for a reader of Arabic, on an Arabic page. */
export const TranslationsRightToLeft: Story = {
  args: { data: reportInLanguages },
  decorators: [onArabicPage],
};
