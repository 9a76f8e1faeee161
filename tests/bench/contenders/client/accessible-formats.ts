/** What the contenders with the accessible content of our elements format, in English. */
import type { File } from './feed.js';

const NAMES = new Intl.ListFormat('en');
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const SIZE = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|ps|ur)\b/.test(language) ? 'rtl' : 'ltr';

/** Joins names as `One and Two`, in parts, so that each name can keep its own direction. */
export const namesInParts = (names: readonly string[]): ReturnType<typeof NAMES.formatToParts> =>
  NAMES.formatToParts(names);

/** What is known of a file, such as ` (English, PDF, 2.4 MB, 48 pages)`. Numbers keep their units. */
export function fileDetails({ size_in_bytes, _publication: { language, pages } }: File): string {
  const details = [
    LANGUAGES.of(language)!,
    'PDF',
    SIZE.format(size_in_bytes / 1e6),
    `${String(pages)} pages`,
  ];
  return ` (${details.map((detail) => detail.replaceAll(' ', '\u00a0')).join(', ')})`;
}

/** Turns the headings of a long text into strong paragraphs, since the card has one heading. */
export const withoutHeadings = (html: string): string =>
  html.replace(/<h\d>/g, '<p><strong>').replace(/<\/h\d>/g, '</strong></p>');
