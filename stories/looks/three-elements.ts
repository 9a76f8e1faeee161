/** Shared by the stories of all looks: the three elements on one page, with one style sheet. */
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define.js';
import { reports } from '../feeds.js';

/** The controls of a look: the feed, and the layout of each element. */
export interface LookArgs {
  feed: string;
  loading: string;
  cardLayout: string;
  listLayout: string;
  downloadLayout: string;
  data: unknown;
}

/** A story of a look. */
export type LookStory = StoryObj<LookArgs>;

/** The rendering, arguments and controls of the stories. A look adds its title. */
export const threeElements: Meta<LookArgs> = {
  component: 'publication-card',
  args: {
    feed: '',
    loading: 'eager',
    cardLayout: 'auto',
    listLayout: 'list',
    downloadLayout: 'full',
    data: reports,
  },
  argTypes: {
    loading: { control: 'inline-radio', options: ['eager', 'lazy', 'click'] },
    cardLayout: { control: 'select', options: ['auto', 'vertical', 'horizontal', 'compact'] },
    listLayout: { control: 'select', options: ['list', 'grid', 'compact'] },
    downloadLayout: { control: 'inline-radio', options: ['full', 'compact'] },
  },
  render: ({ feed, loading, cardLayout, listLayout, downloadLayout, data }) =>
    html`<div style="display: grid; gap: 2em; max-inline-size: 60rem">
      <publication-card
        feed=${feed || nothing}
        loading=${loading}
        layout=${cardLayout === 'auto' ? nothing : cardLayout}
        .data=${data}
        ><a href="https://publisher.example/">Our reports</a></publication-card
      >
      <report-download
        feed=${feed || nothing}
        loading=${loading}
        layout=${downloadLayout}
        .data=${data}
        ><a href="https://publisher.example/">Our reports</a></report-download
      >
      <related-resources
        feed=${feed || nothing}
        loading=${loading}
        layout=${listLayout}
        excerpt-length="160"
        .data=${data}
        ><a href="https://publisher.example/">All reports</a></related-resources
      >
    </div>`,
};

/**
 * A decorator that gives a story the colours and font of a page in this look. The widgets inherit
 * them.
 *
 * @param look - The class in the look's style sheet that sets them.
 */
export const onGroundOf =
  (look: string): Decorator =>
  (story) =>
    html`<div class=${look} style="padding: 1.5rem 1rem">${story()}</div>`;

/**
 * Adds a look's style sheet to the document until the story ends.
 *
 * @param styleSheet - The address of the style sheet.
 * @returns A hook for `beforeEach`. It rejects if the style sheet cannot be loaded.
 */
export const withStyleSheet = (styleSheet: URL) => async (): Promise<() => void> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheet.href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
  return () => link.remove();
};
