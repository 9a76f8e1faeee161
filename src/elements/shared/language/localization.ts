import type { Messages } from '../../../messages/messages.js';

/** In which language an element speaks to its reader, and with which words. */
export interface Localization {
  /** The reader's language, a BCP 47 tag: for dates, names and files. */
  readonly locale: string;
  /** The widgets' own words, in the reader's language or, where there are none, in English. */
  readonly messages: Messages;
  /** The language of these words, as exactly as the reader's is known: `pt-BR` for words in `pt`. */
  readonly messagesLocale: string;
  /** The direction of these words; `undefined` where that of the page serves. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}
