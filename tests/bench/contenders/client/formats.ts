/** Dates, names, sizes and excerpts in English, for every contender that writes them itself. */
import type { File } from './feed.js';

const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const NAMES = new Intl.ListFormat('en');
const SIZE = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** An RFC 3339 date as `January 1, 2026`. */
export const formatDate = (date: string): string => DATE.format(new Date(date));

/** Names as `One, Two, and Three`. */
export const formatNames = (names: readonly string[]): string => NAMES.format(names);

/** A download's words: `Download (PDF, 2.4 MB, 48 pages)`. */
export const formatDownload = ({ size_in_bytes, _publication: { pages } }: File): string =>
  `Download (PDF, ${SIZE.format(size_in_bytes / 1e6)}, ${pages} pages)`;

/** At most 250 characters of a text, cut between words. */
export const excerpt = (text: string): string =>
  text.length > 250 ? `${text.slice(0, text.lastIndexOf(' ', 250))}…` : text;
