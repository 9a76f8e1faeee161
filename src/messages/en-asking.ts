import type { AskingMessages } from './messages.js';

/** English around the button of `loading="click"`. Few pages need it. */
export const enAsking: AskingMessages = {
  load: 'Show the report',
  loading: 'Loading',
  failed: 'The report could not be loaded.',
  empty: 'There is nothing to show.',
};
