import type { Meta } from '@storybook/web-components-vite';
import { reportsWithoutCover } from '../feeds.js';
import { inNarrowColumn } from '../hosts.js';
import {
  onGroundOf,
  threeElements,
  withStyleSheet,
  type LookArgs,
  type LookStory,
} from './three-elements.js';

// Vite finds the file only if its whole name is in the call.
const styleSheet = new URL('../../demo/looks/developer.css?no-inline', import.meta.url);

const meta: Meta<LookArgs> = {
  ...threeElements,
  title: 'Looks/Developer site',
  decorators: [onGroundOf('developer')],
  beforeEach: withStyleSheet(styleSheet),
};

export default meta;

/** A developer site: dark and dense, with a monospace font for data. */
export const AllThree: LookStory = {};

export const Narrow: LookStory = { ...AllThree, decorators: [inNarrowColumn] };

export const NoCover: LookStory = { args: { data: reportsWithoutCover } };

export const Compact: LookStory = {
  args: { cardLayout: 'compact', listLayout: 'compact', downloadLayout: 'compact' },
};

/** The elements ask the reader before they load the feed. */
export const AsksFirst: LookStory = {
  args: { feed: 'https://publisher.example/feed.json', loading: 'click', data: undefined },
};
