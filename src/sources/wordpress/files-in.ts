import type { FoundFile } from '../reading/found-item.js';
import { objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import type { WordPressReaders } from './readers.js';

/** Deeper, custom fields hold the blocks of a page, and other posts. */
const DEEPEST = 5;

/** Attachments, by their own number, and by that of the post that they belong to. */
export interface Media {
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly byPost: ReadonlyMap<string, readonly JsonObject[]>;
}

/**
 * The files in the custom fields of a post (Advanced Custom Fields, or `meta`), and its attachments.
 * ACF writes a file as an object, as its address, or as its number alone.
 *
 * @param fields - The value of one custom field, or of several.
 * @param media - The attachments that the importer has asked for.
 * @param attached - Those that belong to the post.
 * @param unresolved - Takes each number that is none of an attachment.
 */
export function filesIn(
  fields: unknown,
  { plainText, fileType }: WordPressReaders,
  media?: Media,
  attached: readonly JsonObject[] = [],
  unresolved: string[] = [],
): readonly FoundFile[] {
  const found = [...attached];
  const walk = (value: unknown, depth: number): void => {
    const text = textIn(value);
    if (Number(text)) {
      const attachment = media?.byId.get(text);
      if (attachment) found.push(attachment);
      else unresolved.push(text);
    } else if (text) found.push({ url: text });
    else if (textIn(objectIn(value).url)) found.push(objectIn(value));
    else if (value && depth < DEEPEST) {
      for (const entry of Object.values(value)) walk(entry, depth + 1);
    }
  };
  walk(fields, 0);
  return found.flatMap((file) => {
    const url = textIn(file.source_url) || textIn(file.url);
    const type = textIn(file.mime_type);
    // A picture, or any other address, is no file to offer.
    if (!fileType(url) && !/^(?:application|audio|video)/.test(type)) return [];
    const size = file.filesize ?? objectIn(file.media_details).filesize;
    return {
      url,
      type,
      size,
      title: plainText(textIn(objectIn(file.title).rendered ?? file.title)),
    };
  });
}
