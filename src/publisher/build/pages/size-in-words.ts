import { formatFileSize } from '../../../publications/format-file-size.js';

const known = new Map<string, string>();

/**
 * As `formatFileSize`, to a tenth of a kilobyte, and then a whole one. The files of most reports have one
 * of few sizes, and a formatter takes longer than all else of a page.
 */
export function sizeInWords(bytes: number, locale: string): string {
  const step = bytes < 10_000 ? 100 : 1000;
  const rounded = Math.round(bytes / step) * step;
  const name = `${locale} ${rounded}`;
  let words = known.get(name);
  if (words === undefined) {
    words = formatFileSize(rounded, locale);
    known.set(name, words);
  }
  return words;
}
