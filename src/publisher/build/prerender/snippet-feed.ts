import type { Tag } from '../../../index.js';
import type { WrittenItem } from '../data/write-item.js';

/** What each element does not show of a report. */
const UNUSED: Readonly<Record<Tag, readonly string[]>> = {
  'publication-card': ['related', 'feed', 'cite'],
  'related-resources': [
    ...['summary', 'image', 'authors', 'attachments', 'date_modified'],
    ...['cover', 'publisher', 'citation', 'licence', 'doi', 'isbn', 'pages', 'cite'],
  ],
  'report-download': [
    ...['summary', 'image', 'authors', 'tags', 'date_modified'],
    ...['cover', 'publisher', 'citation', 'licence', 'doi', 'isbn', 'related', 'feed', 'cite'],
  ],
};

/** The long text of a report that is not shown. An item must have one (JSON Feed 1.1, "Items"). */
const NO_TEXT = { content_html: '<p></p>' };

/**
 * The small feed of a report, with what an element shows of it alone: the page that holds it is sent to
 * every reader.
 *
 * @param feed - As `reportFeed` makes it.
 */
export function snippetFeed(tag: Tag, feed: object): object {
  const { version, title, items } = feed as {
    readonly version: string;
    readonly title: string;
    readonly items: readonly [WrittenItem, ...WrittenItem[]];
  };
  const [report, ...others] = items;
  const own = without(report, UNUSED[tag]);
  const item = tag === 'publication-card' ? own : { ...own, ...NO_TEXT };
  return { version, title, items: tag === 'related-resources' ? [item, ...others] : [item] };
}

function without(item: WrittenItem, unused: readonly string[]): object {
  const { _publication: extension, ...fields } = item as WrittenItem & {
    readonly _publication?: object;
  };
  const isUsed = ([name]: readonly [string, unknown]): boolean => !unused.includes(name);
  return {
    ...Object.fromEntries(Object.entries(fields).filter(isUsed)),
    ...(extension !== undefined && {
      _publication: Object.fromEntries(Object.entries(extension).filter(isUsed)),
    }),
  };
}
