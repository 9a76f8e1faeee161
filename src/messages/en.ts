import type { Messages } from './messages.js';

/** English, without the words of `en-asking.ts`. It is built in. The widgets use it if the words of another language are missing. */
export const en: Messages = {
  locale: 'en',
  readMore: 'Read more',
  colon: ': ',
  comma: ', ',
  download: 'Download',
  otherFiles: 'Other languages and formats',
  manyLanguages: 'Multiple languages',
  notInLanguage: 'Not available in {language}.',
  pages: { one: '{count} page', other: '{count} pages' },
  cite: 'Cite',
  topics: 'Topics',
  related: 'Related publications',
};
