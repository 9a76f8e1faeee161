import type { Converted } from './json-feed.js';
import type { FieldMap } from './reading/field-map.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './reading/json-value.js';
import { readLanguage } from './reading/language-reader.js';
import { plainText } from './reading/plain-text.js';
import { withCustomFields } from './wordpress/custom-fields.js';
import type { Media } from './wordpress/files-in.js';
import { filesOfPost } from './wordpress/post-files.js';
import { foundPosts } from './wordpress/posts.js';
import { translationsOf } from './wordpress/translations.js';

/** The options of `fromWordPress`. */
export interface WordPressOptions {
  /** The absolute address of the answer: its site is the publisher's. */
  readonly address: string;
  /** The site, for the ids, where a feed has posts of several sites: else their numbers meet. */
  readonly site?: string | undefined;
  /** Answers of `/wp/v2/media/…`, for files that posts name by an id or are the parent of. */
  readonly attachments?: readonly unknown[] | undefined;
  /** The names of custom fields (ACF or `meta`), by the field that each fills. */
  readonly map?: FieldMap | undefined;
}

/**
 * Converts an answer of the REST API of WordPress, `/wp/v2/<type>?_embed`: a list of posts, of pages
 * or of a custom type, or one of them.
 *
 * The id is `wordpress:` and the number of the post, which no move of the site changes. The names of
 * users are left out: they are those of logins, and not of authors. Files are those that custom
 * fields name, that are attached, or that the text links to on the same site.
 *
 * @param answer - Any JSON value.
 * @returns It never throws.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function fromWordPress(answer: unknown, options: WordPressOptions): Converted {
  const { address, site, attachments, map = {} } = options;
  const made = new ItemMaker(address);
  const say = made.say.bind(made);
  const prefix = wordPressPrefix(site);
  const context = { address, say, media: mediaOf(listIn(attachments).filter(isObject)) };
  const found = foundPosts(answer, {
    prefix,
    say,
    close: (id, status) =>
      made.close(id, status === 'password' ? 'protected' : 'not-published', status),
    readers: {
      plainText,
      readLanguage: (text, name) => {
        const language = readLanguage(text);
        if (language === undefined) say('language-unknown', name, { value: text });
        return language;
      },
      filesOf: (post, html, name) => filesOfPost(post, html, name, context),
    },
    complete: (found, post) => ({
      ...withCustomFields(found, post, map, context),
      translations: translationsOf(post, prefix),
    }),
  });
  if (!found) {
    const reason = textIn(objectIn(answer).code);
    made.say('not-this-format', undefined, { expected: 'WordPress', ...(reason && { reason }) });
  }
  for (const post of found ?? []) made.add(post);
  return made.converted();
}

/** What stands before the number of a post in its id. */
export const wordPressPrefix = (site?: string): string => `wordpress:${site ? `${site}:` : ''}`;

function mediaOf(attachments: readonly JsonObject[]): Media {
  const byPost = new Map<string, JsonObject[]>();
  for (const attachment of attachments) {
    const post = textIn(attachment.post);
    const list = byPost.get(post) ?? [];
    byPost.set(post, list);
    list.push(attachment);
  }
  return { byId: new Map(attachments.map((one) => [textIn(one.id), one])), byPost };
}
