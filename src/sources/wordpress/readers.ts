import type { FoundFile } from '../reading/found-item.js';
import type { JsonObject } from '../reading/json-value.js';

/** What reads HTML, languages and files. It is handed in, since a page has small ones of its own. */
export interface WordPressReaders {
  readonly plainText: (html: string) => string;
  /** @param name - What a publisher knows the post by. */
  readonly readLanguage: (text: string, name: string) => string | undefined;
  /** The files that a post offers: those of its fields, and those that its text links to. */
  readonly filesOf: (post: JsonObject, html: string, name: string) => readonly FoundFile[];
}
