import type { Meta } from '@storybook/web-components-vite';
import { reportsWithoutCover } from '../feeds.js';
import { inNarrowColumn } from '../hosts.js';
import {
  onGroundOf,
  threeElements,
  wearing,
  type LookArgs,
  type LookStory,
} from './three-elements.js';

// Vite finds the file only where its name stands whole.
const styleSheet = new URL('../../demo/looks/developer.css?no-inline', import.meta.url);

const meta: Meta<LookArgs> = {
  ...threeElements,
  title: 'Looks/Developer site',
  decorators: [onGroundOf('developer')],
  beforeEach: wearing(styleSheet),
};

export default meta;

/** A developer site: dark, dense, and monospace wherever data speaks. */
export const AllThree: LookStory = {};

export const Narrow: LookStory = { ...AllThree, decorators: [inNarrowColumn] };

export const NoCover: LookStory = { args: { data: reportsWithoutCover } };

export const Compact: LookStory = {
  args: { cardLayout: 'compact', listLayout: 'compact', downloadLayout: 'compact' },
};

/** The owner wants readers to be asked before anything is fetched. */
export const AsksFirst: LookStory = {
  args: { feed: 'https://publisher.example/feed.json', loading: 'click', data: undefined },
};
