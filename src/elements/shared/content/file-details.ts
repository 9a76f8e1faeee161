import { formatCount } from '../../../publications/format-count.js';
import { formatFileSize } from '../../../publications/format-file-size.js';
import { languageName } from '../../../publications/language.js';
import type { MediaObject } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';

/**
 * What is known of a file, in the reader's words, in brackets and after a space; empty where nothing
 * is known.
 *
 * @example
 * fileDetails(file, localization); // ' (English, PDF, 2.4 MB, 48 pages)'
 */
export function fileDetails(
  { inLanguage, format, contentSize, numberOfPages }: MediaObject,
  { messages, messagesLocale }: Localization,
): string {
  const details = [
    inLanguage === 'mul'
      ? messages.manyLanguages
      : inLanguage && languageName(inLanguage, messagesLocale),
    format,
    contentSize && formatFileSize(contentSize, messagesLocale),
    numberOfPages && formatCount(numberOfPages, messages.pages, messagesLocale),
  ].filter(Boolean);
  // A number stays with its unit.
  const text = details.map((detail) => String(detail).replaceAll(' ', '\u00a0'));
  return text.length ? ` (${text.join(messages.comma)})` : '';
}
