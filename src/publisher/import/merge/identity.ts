import { comparable } from '../../../publications/address.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';

/**
 * Everything by which an item is the same report as another: its id, its DOI and its address.
 *
 * @example
 * identityOf({ id: '1', url: 'https://publisher.example/a' }); // ['id 1', 'url https://publisher.example/a']
 */
export function identityOf(item: JsonFeedItem): readonly string[] {
  const { id, url, _publication: extension } = item;
  const { doi } = extension ?? {};
  return [
    `id ${id}`,
    ...(typeof doi === 'string' ? [`doi ${doi.toLowerCase()}`] : []),
    ...(url ? [`url ${comparable(url)}`] : []),
  ];
}
