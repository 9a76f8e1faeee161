import { attributesIn } from '../html-attributes.js';

/** What a page says of its feeds. All addresses are absolute. */
export interface FeedLinks {
  /** JSON Feeds. */
  readonly feeds: readonly string[];
  /** Feeds of RSS and Atom. */
  readonly others: readonly string[];
  /** The root of the REST API of WordPress. */
  readonly wordpress?: string | undefined;
}

/** The head of a page is not longer, in UTF-16 code units. */
const LONGEST_HEAD = 300_000;

/** No tag is longer, so that a page of broken tags takes no longer to read than any other. */
const LINK = /<link\b([^>]{1,2000})>/gi;

/** No page needs more feeds than these. */
const MOST = 10;

/**
 * Finds the feeds that a page names (`<link rel="alternate">`), and the API of WordPress
 * (`<link rel="https://api.w.org/">`).
 *
 * @param html - The page. It is read as text, and never becomes a document.
 * @param address - The absolute address of the page.
 */
export function feedLinksIn(html: string, address: string): FeedLinks {
  const feeds = new Set<string>();
  const others = new Set<string>();
  let wordpress: string | undefined;
  for (const [, inside = ''] of html.slice(0, LONGEST_HEAD).matchAll(LINK)) {
    const { rel = '', type = '', href = '' } = attributesIn(inside);
    if (!URL.canParse(href, address)) continue;
    const { href: url, protocol } = new URL(href, address);
    if (!/^https?:$/.test(protocol)) continue;
    if (rel === 'https://api.w.org/') wordpress = url;
    if (!/\balternate\b/i.test(rel)) continue;
    if (/^application\/(?:feed\+)?json$/i.test(type) && !restRoot(url)) feeds.add(url);
    if (/^application\/(?:rss|atom)\+xml$/i.test(type)) others.add(url);
  }
  return { feeds: [...feeds].slice(0, MOST), others: [...others].slice(0, MOST), wordpress };
}

/**
 * The root of the REST API of WordPress in an address that is part of it.
 *
 * @returns `undefined` if it is no such address.
 * @example
 * restRoot('https://site.example/wp-json/wp/v2/posts'); // 'https://site.example/wp-json/'
 */
export function restRoot(address: string): string | undefined {
  const url = new URL(address);
  const [pretty] = /^.*?\/wp-json(?=\/|$)/.exec(url.pathname) ?? [];
  if (pretty !== undefined) return `${url.origin}${pretty}/`;
  return url.searchParams.has('rest_route')
    ? `${url.origin}${url.pathname}?rest_route=/`
    : undefined;
}
