/** English dates, names, sizes and excerpts, for the contenders that format them themselves. */
import type { File } from './feed.js';

const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const NAMES = new Intl.ListFormat('en');
const SIZE = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** Formats an RFC 3339 date as `January 1, 2026`. */
export const formatDate = (date: string): string => DATE.format(new Date(date));

/** Joins names as `One, Two, and Three`. */
export const formatNames = (names: readonly string[]): string => NAMES.format(names);

/** The text of a download, such as `Download (PDF, 2.4 MB, 48 pages)`. */
export const formatDownload = ({ size_in_bytes, _publication: { pages } }: File): string =>
  `Download (PDF, ${SIZE.format(size_in_bytes / 1e6)}, ${pages} pages)`;

/** Cuts a text between words, to at most 250 characters. */
export const excerpt = (text: string): string =>
  text.length > 250 ? `${text.slice(0, text.lastIndexOf(' ', 250))}…` : text;
