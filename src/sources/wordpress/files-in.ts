import type { FoundFile } from '../reading/found-item.js';
import { fileType } from '../reading/file-type.js';
import { objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import type { Link } from '../reading/links-in.js';
import { plainText } from '../reading/plain-text.js';

/** Deeper, custom fields hold the blocks of a page, and other posts. */
const DEEPEST = 5;

/** Attachments, by their own number, and by that of the post that they belong to. */
export interface Media {
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly byPost: ReadonlyMap<string, readonly JsonObject[]>;
}

/** The files that custom fields name. */
export interface NamedFiles {
  readonly files: readonly FoundFile[];
  /** The texts, some of which are addresses of files. */
  readonly links: readonly Link[];
  /** The numbers, some of which are those of files that were not handed in. */
  readonly unresolved: readonly string[];
}

/**
 * The files in the custom fields of a post (Advanced Custom Fields, or `meta`), and its attachments.
 * ACF writes a file as an object, as its address, or as its number alone.
 *
 * @param fields - The value of one custom field, or of several.
 * @param media - The attachments that the importer has asked for.
 * @param attached - Those that belong to the post.
 */
export function filesIn(
  fields: unknown,
  media?: Media,
  attached: readonly JsonObject[] = [],
): NamedFiles {
  const found = [...attached];
  const links: Link[] = [];
  const unresolved: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    const text = textIn(value);
    const attachment = media?.byId.get(text);
    if (attachment) found.push(attachment);
    else if (Number(text)) unresolved.push(text);
    else if (text) links.push({ href: text, text: '' });
    else if (textIn(objectIn(value).url)) found.push(objectIn(value));
    else if (value && depth < DEEPEST) {
      for (const entry of Object.values(value)) walk(entry, depth + 1);
    }
  };
  walk(fields, 0);
  const files = found.flatMap((file) => {
    const url = textIn(file.source_url) || textIn(file.url);
    const type = textIn(file.mime_type);
    // A picture, or any other address, is no file to offer.
    if (!fileType(url) && !/^(?:application|audio|video)/.test(type)) return [];
    const size = file.filesize ?? objectIn(file.media_details).filesize;
    const title = plainText(textIn(objectIn(file.title).rendered ?? file.title));
    return { url, type, size, title };
  });
  return { files, links, unresolved };
}
