import type { Messages } from './messages.js';

/** English: built in, and what stands in for a language that is missing. */
export const en: Messages = {
  locale: 'en',
  load: 'Show the report',
  loading: 'Loading',
  failed: 'The report could not be loaded.',
  readMore: 'Read more',
  colon: ': ',
  comma: ', ',
  download: 'Download',
  otherFiles: 'Other languages and formats',
  notInLanguage: 'Not available in {language}.',
  pages: { one: '{count} page', other: '{count} pages' },
  topics: 'Topics',
  related: 'Related publications',
};
