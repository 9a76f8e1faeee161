import type { Link } from '../reading/links-in.js';

/** What reads HTML, languages and files. It is handed in, since a browser has readers of its own. */
export interface WordPressReaders {
  readonly plainText: (html: string) => string;
  readonly linksIn: (html: string) => readonly Link[];
  readonly readLanguage: (text: string) => string | undefined;
  readonly fileType: (name: string) => string | undefined;
}
