import type { SourceProblem } from '../json-feed.js';
import type { FoundItem } from '../reading/found-item.js';
import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { linkedFiles } from '../reading/linked-files.js';
import { ownTeaser } from '../reading/own-teaser.js';
import { coverOf, termsOf } from './embedded.js';
import { filesIn, type Media } from './files-in.js';
import type { WordPressReaders } from './readers.js';

/** Says a problem: its code, what a publisher knows the item by, and what the sentence quotes. */
export type Say = (
  code: SourceProblem['code'],
  item?: string,
  values?: SourceProblem['values'],
) => undefined;

/** What is the same for all posts of an answer. */
export interface PostContext {
  /** The absolute address of the answer: its site is the publisher's. */
  readonly address: string;
  readonly readers: WordPressReaders;
  /** Takes each problem. */
  readonly say: Say;
  /** Attachments that were asked for. */
  readonly media?: Media;
  /** Adds what a publisher's own fields hold. */
  readonly complete?: (found: FoundItem, post: JsonObject) => FoundItem;
}

/**
 * The posts of an answer, as they are found. Nothing of them is checked yet.
 *
 * It stands in a chunk of the widgets, so neither it nor what it imports may import the core.
 *
 * @param answer - Any JSON value.
 * @returns `undefined` if it is neither a list nor a post.
 */
export function foundPosts(
  answer: unknown,
  context: PostContext,
): readonly FoundItem[] | undefined {
  if (!Array.isArray(answer) && !textIn(objectIn(answer).id)) return undefined;
  return listIn(answer).flatMap((entry) => {
    const post = objectIn(entry);
    const found = textIn(post.id) ? foundPost(post, context) : context.say('entry-unreadable');
    return found ? (context.complete?.(found, post) ?? found) : [];
  });
}

function foundPost(post: JsonObject, context: PostContext): FoundItem | undefined {
  const { address, say, readers, media } = context;
  const { plainText } = readers;
  const rendered = (key: string): string => textIn(objectIn(post[key]).rendered ?? post[key]);
  const id = textIn(post.id);
  const title = plainText(rendered('title'));
  const url = rendered('link');
  const name = title || url || id;
  const status = textIn(post.status) || 'publish';
  if (status !== 'publish') return say('not-published', name, { status });
  if ([post.content, post.excerpt].some((part) => objectIn(part).protected === true)) {
    return say('protected', name, { status: 'password' });
  }
  const html = rendered('content');
  const { topics, spoken = '' } = termsOf(post);
  const language = readers.readLanguage(spoken);
  if (language === undefined) say('language-unknown', name, { value: spoken });
  const named = filesIn([post.meta, post.acf], readers, media, media?.byPost.get(id));
  const all = [...named.links, ...readers.linksIn(html)];
  const links = linkedFiles(all, address, readers.fileType);
  for (const value of links.elsewhere) say('file-elsewhere', name, { value });
  return {
    id: idOf(id),
    url,
    title,
    html,
    summary: ownTeaser(plainText(withoutMore(rendered('excerpt'))), plainText(html)),
    image: coverOf(post),
    published: gmt(post.date_gmt, post.date),
    modified: gmt(post.modified_gmt, post.modified),
    tags: topics.map(plainText),
    language,
    files: [...named.files, ...links.files],
    translations: translationsOf(post, id),
  };
}

/** The id of a post in the feed. It holds no address, since sites move. */
const idOf = (id: string): string => `wordpress:${id}`;

/** A date of WordPress, which has no zone. Without the one in UTC, its day alone is sure. */
function gmt(utc: unknown, local: unknown): string {
  const dates = [`${textIn(utc)}Z`, textIn(local).slice(0, 10)];
  return dates.find((date) => /^[1-9]\d{3}-.{5}(?:T.{8}Z)?$/.test(date) && Date.parse(date)) ?? '';
}

/** An excerpt without the link to the rest, which themes and WordPress put at its end. */
function withoutMore(excerpt: string): string {
  return excerpt.replace(/<a [^<>]*class="[^"]*\bmore[^]*$/, '');
}

/** The ids of the same post in other languages (Polylang, WPML). */
function translationsOf(post: JsonObject, id: string): readonly string[] {
  const polylang = Object.values(objectIn(post.translations));
  const wpml = listIn(post.wpml_translations).map((one) => objectIn(one).id);
  const others = [...polylang, ...wpml].map(textIn).filter((other) => other && other !== id);
  return [...new Set(others)].map(idOf);
}
