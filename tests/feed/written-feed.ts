/** Writes publications as a JSON Feed without problems, as `publication-widgets build` writes them. */
import type { Publication } from '../../src/publications/publication.js';
import { writeItem } from '../../src/publisher/build/data/write-item.js';
export { writeRichText as writeHtml } from '../../src/publisher/build/data/write-rich-text.js';

/** Writes a feed that gives the same publications and needs no repair. */
export function writeFeed(publications: readonly Publication[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Written',
    items: publications.map((publication) => writeItem(publication)),
  };
}
