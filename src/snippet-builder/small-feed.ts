/** The address that makes the line and its answer smallest. No DOM. */
import type { Publication } from '../index.js';
import type { Choices } from './choices.js';

/** A feed that begins with one publication. */
export interface SmallFeed {
  /** The id of the publication. */
  readonly id: string;
  readonly feed: string;
}

/** How many posts of WordPress a list needs: it shows four. */
const POSTS_OF_LIST = '20';

/**
 * The choices as the line has them. The line names the small feed of the publication, where there is
 * one: it begins with the publication, so the line needs no `publication`. A list needs the whole feed,
 * unless it shows what the publisher lists.
 *
 * @param small - The small feed that the feed names, if it was read.
 * @param isEarly - Whether the publication is among the first of its feed.
 */
export function lineChoices(
  choices: Choices,
  { id }: Publication,
  small: SmallFeed | undefined,
  isEarly: boolean,
): Choices {
  const { widget, match, topics, language, feed } = choices;
  const isList = widget === 'related-resources';
  const isWhole = isList && (!/auto|listed/.test(match) || topics !== '' || language !== '');
  if (small?.id === id && !isWhole) return { ...choices, feed: small.feed, publication: '' };
  const posts = postsAddress(feed);
  const [, post] = /^wordpress:(\d+)$/.exec(id) ?? [];
  if (!posts || !post) return choices;
  if (!isList) {
    for (const name of [...posts.searchParams.keys()]) {
      if (!/^_|^rest_route$/.test(name)) posts.searchParams.delete(name);
    }
    posts.searchParams.set('include', post);
    return { ...choices, feed: shortened(posts), publication: '' };
  }
  if (isEarly) posts.searchParams.set('per_page', POSTS_OF_LIST);
  return { ...choices, feed: shortened(posts) };
}

/** The address of a list of posts in the REST API of WordPress, else `undefined`. */
function postsAddress(feed: string): URL | undefined {
  if (!URL.canParse(feed)) return undefined;
  const url = new URL(feed);
  const isApi = url.pathname.includes('/wp-json/') || url.searchParams.has('rest_route');
  return isApi && url.searchParams.has('_fields') ? url : undefined;
}

/** These signs mean nothing in a query. */
const shortened = ({ href }: URL): string =>
  href.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');

/**
 * The small feeds that the items of a feed name (`_publication.feed`), by the ids of the items. Those of
 * another server are left out: a page may not be allowed to ask it.
 *
 * @param feed - The JSON of the feed.
 * @param address - The absolute address of the feed.
 */
export function smallFeedsIn(feed: unknown, address: string): ReadonlyMap<string, string> {
  const items = (feed as { readonly items?: unknown } | null)?.items;
  const entries = Array.isArray(items) ? (items as unknown[]) : [];
  return new Map(
    entries.flatMap((entry) => {
      const { id, _publication } = (entry ?? {}) as Readonly<Record<string, unknown>>;
      const own = (_publication as { readonly feed?: unknown } | null | undefined)?.feed;
      if (typeof id !== 'string' || typeof own !== 'string') return [];
      if (!URL.canParse(own, address)) return [];
      const { href, origin } = new URL(own, address);
      return origin === new URL(address).origin ? [[id, href] as const] : [];
    }),
  );
}

/** Whether a feed begins with a publication. */
export function beginsWith(feed: unknown, id: string): boolean {
  const items = (feed as { readonly items?: unknown } | null)?.items;
  const first: unknown = Array.isArray(items) ? items[0] : undefined;
  return (first as { readonly id?: unknown } | null | undefined)?.id === id;
}
