import type { Messages } from './messages.js';

/** English: built in, and what stands in for a language that is missing. */
export const en: Messages = {
  locale: 'en',
  load: 'Show the report',
  readMore: 'Read more',
  colon: ': ',
  comma: ', ',
  download: 'Download',
  otherFiles: 'Other languages and formats',
  notInLanguage: 'Not available in {language}.',
  topics: 'Topics',
};
