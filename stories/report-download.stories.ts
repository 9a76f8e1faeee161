import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/define.js';
import { contentOf } from './content.js';
import {
  bareItem,
  minimalReport,
  reportInLanguages,
  reportNotTagged,
  reportToHear,
  reportWithEditions,
  reportWithFormats,
} from './feeds.js';
import { SHARED_ARGS, styleOf, type SharedArgs } from './shared-args.js';
import * as situations from './situations.js';

/** The controls of the stories. */
export type DownloadArgs = SharedArgs;

type Story = StoryObj<DownloadArgs>;

const meta: Meta<DownloadArgs> = {
  title: 'Report download',
  component: 'report-download',
  args: { ...SHARED_ARGS, layout: 'full' },
  argTypes: {
    headingLevel: { name: 'heading-level', control: { type: 'number', min: 1, max: 6 } },
  },
  render: (args) =>
    html`<report-download
      feed=${args.feed || nothing}
      publication=${args.publication || nothing}
      layout=${args.layout}
      lang=${args.lang || nothing}
      heading-level=${args.headingLevel}
      loading=${args.loading}
      timeout=${args.timeout}
      ?room=${args.room}
      style=${styleOf(args) || nothing}
      .data=${args.data}
      >${unsafeHTML(contentOf(args))}</report-download
    >`,
};

export default meta;

/** The file in the reader's language. A disclosure holds two other files. */
export const Ready: Story = {};

export const Loading: Story = situations.loading();

export const Empty: Story = situations.empty();

export const Failed: Story = situations.failed();

export const AsksFirst: Story = situations.asksFirst();

export const NotInFeed: Story = situations.notInFeed();

/** The author's link stays if the publication has no file. */
export const NoFile: Story = { args: { data: bareItem } };

export const LongWords: Story = situations.withLongWords();

export const RightToLeft: Story = situations.rightToLeft();

export const Dark: Story = situations.dark();

export const Narrow: Story = situations.narrow();

/** A file whose size the feed does not say. */
export const Minimal: Story = { args: { data: minimalReport } };

/** A small control, for a page that shows the title itself. */
export const Compact: Story = { args: { layout: 'compact' } };

/**
 * The file in the reader's language comes first, although the publisher lists another file first.
 */
export const ThaiReader: Story = { args: { lang: 'th' } };

/** No file is in the reader's language. */
export const ForeignReader: Story = { args: { lang: 'fr' } };

/** One report in several formats. The feed does not say their language. */
export const Formats: Story = { args: { data: reportWithFormats } };

/** A report in six languages and four editions: one row an edition. */
export const Editions: Story = { args: { data: reportWithEditions } };

/** Files that are not tagged for screen readers, and where to ask for another format. */
export const NotTagged: Story = { args: { data: reportNotTagged } };

/** A sound and a film. */
export const SoundAndFilm: Story = { args: { data: reportToHear } };

/** The file in the reader’s language first, and those of five other languages. */
export const Translations: Story = { args: { data: reportInLanguages, lang: 'fr' } };
