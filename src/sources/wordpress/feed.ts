import type { FoundItem } from '../reading/found-item.js';
import { foundPosts } from './posts.js';
import type { WordPressReaders } from './readers.js';

/**
 * Converts an answer of WordPress to a JSON Feed for `parseFeed`, which checks and repairs it. It does
 * no more than that, since a chunk of the widgets holds it: a publisher uses `fromWordPress`.
 *
 * @param answer - Any JSON value.
 * @param address - The absolute address of the answer.
 * @returns A JSON Feed. `undefined` if the answer is none of WordPress.
 */
export function wordPressFeed(
  answer: unknown,
  address: string,
  readers: WordPressReaders,
): object | undefined {
  const nothing = (): undefined => undefined;
  const context = { address, prefix: 'wordpress:', readers, say: nothing, close: nothing };
  const items = foundPosts(answer, context)?.map(itemOf);
  return items && { version: 'https://jsonfeed.org/version/1.1', items };
}

function itemOf({ html, image, published, modified, files, ...found }: FoundItem): object {
  return {
    ...found,
    content_html: html,
    image: image?.url,
    date_published: published,
    date_modified: modified,
    attachments: files?.map(({ type, size, ...file }) => ({
      ...file,
      mime_type: type,
      size_in_bytes: size,
    })),
    _publication: { cover: image, translations: found.translations },
  };
}
