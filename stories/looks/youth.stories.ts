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
const styleSheet = new URL('../../demo/looks/youth.css?no-inline', import.meta.url);

const meta: Meta<LookArgs> = {
  ...threeElements,
  title: 'Looks/Youth organisation',
  decorators: [onGroundOf('youth')],
  beforeEach: wearing(styleSheet),
};

export default meta;

/** A youth organisation: round, big, and warm, yet calm. */
export const AllThree: LookStory = { args: { listLayout: 'grid' } };

export const Narrow: LookStory = { ...AllThree, decorators: [inNarrowColumn] };

export const NoCover: LookStory = { args: { ...AllThree.args, data: reportsWithoutCover } };

export const Compact: LookStory = {
  args: { cardLayout: 'compact', listLayout: 'compact', downloadLayout: 'compact' },
};

/** The owner wants readers to be asked before anything is fetched. */
export const AsksFirst: LookStory = {
  args: { feed: 'https://publisher.example/feed.json', loading: 'click', data: undefined },
};
