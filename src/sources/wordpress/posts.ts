import type { SourceProblem } from '../json-feed.js';
import type { FoundItem } from '../reading/found-item.js';
import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { ownTeaser } from '../reading/own-teaser.js';
import { coverOf, termsOf } from './embedded.js';
import type { WordPressReaders } from './readers.js';

/** Says a problem: its code, what a publisher knows the item by, and what the sentence quotes. */
export type Say = (
  code: SourceProblem['code'],
  item?: string,
  values?: SourceProblem['values'],
) => undefined;

/** What is the same for all posts of an answer. */
export interface PostContext {
  /** What stands before the number of a post in its id. */
  readonly prefix: string;
  readonly readers: WordPressReaders;
  /** Takes each problem. */
  readonly say: Say;
  /** Takes each post that visitors may not read: its id, and what keeps them from it. */
  readonly close: (id: string, status: string) => undefined;
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
  const { prefix, readers } = context;
  const { plainText } = readers;
  const status = closedBy(post);
  if (status) return context.close(prefix + textIn(post.id), status);
  const rendered = (key: string): string => textIn(objectIn(post[key]).rendered ?? post[key]);
  const id = textIn(post.id);
  const title = plainText(rendered('title'));
  const url = rendered('link');
  const name = title || url || id;
  const html = rendered('content');
  const { topics, spoken = '' } = termsOf(post);
  return {
    id: prefix + id,
    url,
    title,
    html,
    summary: ownTeaser(plainText(withoutMore(rendered('excerpt'))), plainText(html)),
    image: coverOf(post),
    published: zonedDate(post.date_gmt, post.date),
    modified: zonedDate(post.modified_gmt, post.modified),
    tags: topics.map(plainText),
    language: readers.readLanguage(spoken, name),
    files: readers.filesOf(post, html, name),
  };
}

/**
 * What keeps visitors from reading a post: its status, such as `draft`, or a `password`.
 *
 * @returns `undefined` if everybody may read it.
 */
export function closedBy({ status, content, excerpt }: JsonObject): string | undefined {
  const words = textIn(status) || 'publish';
  if (words !== 'publish') return words;
  const isProtected = [content, excerpt].some((part) => objectIn(part).protected === true);
  return isProtected ? 'password' : undefined;
}

/** The farthest that a clock on earth is from UTC, in minutes. */
const FARTHEST = 14 * 60;

/**
 * A date of WordPress, which has no zone: the clock of the site, with how far it is from UTC, since
 * readers are shown the day of the site. Without the date in UTC, its day alone is sure.
 */
function zonedDate(utc: unknown, local: unknown): string {
  const [z, own] = [`${textIn(utc)}Z`, textIn(local)];
  const away = (Date.parse(`${own}Z`) - Date.parse(z)) / 60_000;
  const isZone = away && Math.abs(away) <= FARTHEST && Number.isInteger(away);
  const two = (count: number): string => `${Math.trunc(Math.abs(count))}`.padStart(2, '0');
  const zone = `${away < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`;
  const dates = [isZone ? own + zone : z, own.slice(0, 10)];
  const known = /^[1-9]\d{3}-.{5}(?:T.{8}(?:Z|.{6}))?$/;
  return dates.find((date) => known.test(date) && Date.parse(date)) ?? '';
}

/** An excerpt without the link to the rest, which themes and WordPress put at its end. */
function withoutMore(excerpt: string): string {
  return excerpt.replace(/<a [^<>]*class="[^"]*\bmore[^]*$/, '');
}
